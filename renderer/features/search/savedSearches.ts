import type { SavedSearch } from '../../../shared/ipc/settings.ts';
import { asksWhatWasLearned } from '../../../shared/search/synonyms.ts';
import { newId } from '../../app/newId.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';

const all = (): readonly SavedSearch[] => useSettings.getState().savedSearches;

const longestName = 80;

/** Not on the disk by itself, as `recent.ts` says: somebody asks for it. */
export const saveSearch = async (text: string): Promise<void> => {
  const sought = text.trim();
  const name = sought.slice(0, longestName).trim();
  await changeSettings({ savedSearches: [...all(), { id: newId(), name, text: sought }] });
};

/** Takes a search away; what comes back puts it where it was. */
export const removeSearch = async (id: string): Promise<() => Promise<void>> => {
  const before = [...all()];
  await changeSettings({ savedSearches: before.filter((one) => one.id !== id) });
  return () => changeSettings({ savedSearches: before });
};

/** Words that the app never says are not said by a list of searches either. */
export const canSave = (text: string): boolean =>
  text.trim().length > 1 && !asksWhatWasLearned(text);
