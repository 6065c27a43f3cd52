import { useRef } from 'react';

/**
 * Runs one thing at a time: a second press while the first is under way would make the same record
 * twice. The button stays open, for one that shuts would lose the focus.
 */
export const useOnce = (): ((work: () => Promise<unknown>) => Promise<void>) => {
  const isBusy = useRef(false);
  return async (work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  };
};
