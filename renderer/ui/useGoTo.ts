import { useEffect } from 'react';

/** Whoever came for one thing of a screen begins there; `elementId` is undefined for all others. */
export const useGoTo = (elementId: string | undefined, isReady: boolean): void => {
  useEffect(() => {
    if (elementId === undefined || !isReady) return;
    const element = document.getElementById(elementId);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }, [elementId, isReady]);
};
