import { create } from 'zustand';
import { noFilter } from './filter.ts';
import type { LibraryFilter } from './filter.ts';
import type { Sort } from './order.ts';

export type LibraryView = 'list' | 'shelves';

interface Library {
  readonly text: string;
  readonly filter: LibraryFilter;
  readonly sort: Sort;
  /** As a list, or as boxes on shelves. */
  readonly view: LibraryView;
}

/** What is sought and chosen; still there when somebody comes back from another screen. */
export const useLibrary = create<Library>(() => ({
  text: '',
  filter: noFilter,
  sort: 'fit',
  view: 'list',
}));

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

export const changeView = (view: LibraryView): void => {
  useLibrary.setState({ view });
};
