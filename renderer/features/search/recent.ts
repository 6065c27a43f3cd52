import { create } from 'zustand';
import { asksWhatWasLearned } from '../../../shared/search/synonyms.ts';

const most = 6;

/**
 * What was sought since the app opened, the latest first. Not kept on the disk: what somebody seeks
 * may hold a name.
 */
export const useRecent = create<{ readonly texts: readonly string[] }>(() => ({ texts: [] }));

export const rememberSearch = (text: string): void => {
  const sought = text.trim();
  // Words that the app never says are not said by its list of searches either.
  if (sought.length < 2 || asksWhatWasLearned(sought)) return;
  useRecent.setState(({ texts }) => ({
    texts: [sought, ...texts.filter((one) => one !== sought)].slice(0, most),
  }));
};
