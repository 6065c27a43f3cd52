import { useEffect, useEffectEvent } from 'react';
import { isModalOpen } from '../../app/modal.ts';

/** F5 begins the talk, as in other programs for slides. */
export const useTellingKey = (isReady: boolean, begin: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'F5' || !isReady) return;
    event.preventDefault();
    if (!isModalOpen()) begin();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
};
