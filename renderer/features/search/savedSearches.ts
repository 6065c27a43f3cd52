import { useMemo } from 'react';
import { isSearchFiltered, noSearchFilter } from '../../../shared/ipc/search.ts';
import type { SearchFilter, SearchKind } from '../../../shared/ipc/search.ts';
import type { SavedSearch } from '../../../shared/ipc/settings.ts';
import { asksWhatWasLearned } from '../../../shared/search/synonyms.ts';
import { newId } from '../../app/newId.ts';
import { putBack } from '../../app/putBack.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { useIsHere } from '../../domain/views/isHere.ts';
import { isSameSearchFilter, living } from './filter.ts';

const all = (): readonly SavedSearch[] => useSettings.getState().savedSearches;

/** What was kept, without the places that were deleted since; the words still stand for the search. */
export const useSavedSearches = (): readonly SavedSearch[] => {
  const saved = useSettings(({ savedSearches }) => savedSearches);
  const isHere = useIsHere();
  return useMemo(
    () =>
      saved.map((one) =>
        one.filter === undefined ? one : { ...one, filter: living(one.filter, isHere) },
      ),
    [isHere, saved],
  );
};

/** Not on the disk by itself, as `recent.ts` says: somebody asks for it. */
export const saveSearch = async (
  typed: string,
  kinds: readonly SearchKind[],
  filter: SearchFilter,
): Promise<void> => {
  const saved = {
    ...{ id: newId(), text: typed.trim(), kinds: [...kinds] },
    ...(isSearchFiltered(filter) && { filter }),
  };
  await changeSettings({ savedSearches: [...all(), saved] });
};

/** Takes a search away; what comes back at once puts it where it was. */
export const removeSearch = (id: string): (() => Promise<void>) => {
  const before = [...all()];
  const left = before.filter((one) => one.id !== id);
  void changeSettings({ savedSearches: left });
  return () => changeSettings({ savedSearches: putBack(all(), before, left) });
};

export const isSearchFor = (
  saved: SavedSearch,
  text: string,
  kinds: readonly SearchKind[],
  filter: SearchFilter,
): boolean =>
  saved.text === text.trim() &&
  saved.kinds.join(' ') === kinds.join(' ') &&
  isSameSearchFilter(saved.filter ?? noSearchFilter, filter);

/** Words that the app never says are not said by a list of searches either. */
export const canSave = (text: string): boolean =>
  text.trim().length > 1 && !asksWhatWasLearned(text);
