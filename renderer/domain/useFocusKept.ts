import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * When something was removed and the focus went with it, the focus goes to what stands there now:
 * who works by keys is not sent back to the top of the screen. The element takes `tabIndex={-1}`.
 */
export const useFocusKept = <E extends HTMLElement>(count: number): RefObject<E | null> => {
  const place = useRef<E>(null);
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    const next = place.current?.querySelector<HTMLElement>('button:not([disabled])');
    (next ?? place.current)?.focus();
  }, [count]);
  return place;
};
