import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * When something was removed and the focus went with it, the focus goes to what stands there now:
 * who works by keys is not sent back to the top of the screen. The element takes `tabIndex={-1}`.
 * When that went too, the focus goes to the heading of the screen.
 */
export const useFocusKept = <E extends HTMLElement>(count: number): RefObject<E | null> => {
  const place = useRef<E>(null);
  const before = useRef(count);
  // At once: a dialog that keeps the focus inside would else give it to its first button.
  useLayoutEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    const next = place.current?.querySelector<HTMLElement>('button:not([disabled])');
    const heading = document.querySelector<HTMLElement>('[data-screen-heading]');
    (next ?? place.current ?? heading)?.focus();
  }, [count]);
  return place;
};
