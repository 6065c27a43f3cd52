import { create } from 'zustand';
import { noFilter } from './filter.ts';
import type { LibraryFilter } from './filter.ts';
import type { Sort } from './order.ts';

interface Library {
  readonly text: string;
  readonly filter: LibraryFilter;
  readonly sort: Sort;
}

/** What is sought and chosen; still there when somebody comes back from another screen. */
export const useLibrary = create<Library>(() => ({ text: '', filter: noFilter, sort: 'fit' }));

export const seek = (text: string): void => {
  useLibrary.setState({ text });
};

export const changeFilter = (part: Partial<LibraryFilter>): void => {
  useLibrary.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
};

export const clearFilter = (): void => {
  useLibrary.setState({ filter: noFilter });
};

export const changeSort = (sort: Sort): void => {
  useLibrary.setState({ sort });
};
