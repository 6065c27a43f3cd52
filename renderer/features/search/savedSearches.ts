import type { SearchKind } from '../../../shared/ipc/search.ts';
import type { SavedSearch } from '../../../shared/ipc/settings.ts';
import { asksWhatWasLearned } from '../../../shared/search/synonyms.ts';
import { newId } from '../../app/newId.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';

const all = (): readonly SavedSearch[] => useSettings.getState().savedSearches;

const longestName = 80;

/** Not on the disk by itself, as `recent.ts` says: somebody asks for it. */
export const saveSearch = async (typed: string, kinds: readonly SearchKind[]): Promise<void> => {
  const text = typed.trim();
  const name = text.slice(0, longestName).trim();
  const saved = { id: newId(), name, text, kinds: [...kinds] };
  await changeSettings({ savedSearches: [...all(), saved] });
};

/** Takes a search away; what comes back puts it where it was. */
export const removeSearch = async (id: string): Promise<() => Promise<void>> => {
  const before = [...all()];
  await changeSettings({ savedSearches: before.filter((one) => one.id !== id) });
  return () => changeSettings({ savedSearches: before });
};

export const isSearchFor = (
  saved: SavedSearch,
  text: string,
  kinds: readonly SearchKind[],
): boolean => saved.text === text.trim() && saved.kinds.join(' ') === kinds.join(' ');

/** Words that the app never says are not said by a list of searches either. */
export const canSave = (text: string): boolean =>
  text.trim().length > 1 && !asksWhatWasLearned(text);
