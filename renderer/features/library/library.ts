import { create } from 'zustand';
import { noFilter } from '../../domain/lessonFilter.ts';
import type { LessonFilter, SavedLessonView } from '../../../shared/ipc/settings.ts';
import type { Sort } from './order.ts';

export type LibraryView = 'list' | 'shelves';

/** What of the library has a name of its own. */
export type LessonView = Pick<SavedLessonView, 'filter' | 'sort'>;

interface Library {
  readonly text: string;
  readonly filter: LessonFilter;
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

export const changeFilter = (part: Partial<LessonFilter>): void => {
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

/** As it was when it got its name: without a search, which could hide what one looks for. */
export const showLessonView = ({ filter, sort }: LessonView): void => {
  useLibrary.setState({ filter, sort, text: '' });
};
