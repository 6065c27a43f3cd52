import type { SearchKind } from '../../../shared/ipc/search.ts';
import type { SavedSearch } from '../../../shared/ipc/settings.ts';
import { asksWhatWasLearned } from '../../../shared/search/synonyms.ts';
import { newId } from '../../app/newId.ts';
import { putBack } from '../../app/putBack.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';

const all = (): readonly SavedSearch[] => useSettings.getState().savedSearches;

/** Not on the disk by itself, as `recent.ts` says: somebody asks for it. */
export const saveSearch = async (typed: string, kinds: readonly SearchKind[]): Promise<void> => {
  const saved = { id: newId(), text: typed.trim(), kinds: [...kinds] };
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
): boolean => saved.text === text.trim() && saved.kinds.join(' ') === kinds.join(' ');

/** Words that the app never says are not said by a list of searches either. */
export const canSave = (text: string): boolean =>
  text.trim().length > 1 && !asksWhatWasLearned(text);
