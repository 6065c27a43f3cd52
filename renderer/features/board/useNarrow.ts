import { useSyncExternalStore } from 'react';

/** Where the frame turns to one column, too. */
const query = '(max-width: 43.75rem)';

const subscribe = (react: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', react);
  return () => {
    media.removeEventListener('change', react);
  };
};

/** True on a small window, and at 400 % zoom: then the board shows one column at a time. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
