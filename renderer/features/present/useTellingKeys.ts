import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { isTextEntry } from '../../app/textEntry.ts';

/** Steers the talk by keys. Who is typing a question types; Escape takes them back to the talk. */
export const useTellingKeys = (
  dialog: RefObject<HTMLElement | null>,
  step: (key: string) => boolean,
): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTextEntry(document.activeElement)) {
      if (event.key === 'Escape') dialog.current?.focus();
      return;
    }
    if (step(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      onKey(event);
    };
    // On the way down: the window hears a key before the parts of the dialog do.
    window.addEventListener('keydown', listener, { capture: true });
    return () => {
      window.removeEventListener('keydown', listener, { capture: true });
    };
  }, []);
};
