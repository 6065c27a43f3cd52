import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * When something was removed and the focus went with it, the focus goes to what stands there now, in
 * a list to the item that took the place of the one that went: who works by keys is not sent back to
 * the top of the list or the screen. The element takes `tabIndex={-1}`. When that went too, the focus
 * goes to the heading of the screen.
 */
export const useFocusKept = <E extends HTMLElement>(count: number): RefObject<E | null> => {
  const place = useRef<E>(null);
  const before = useRef(count);
  const last = useRef<Spot | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      // In a question about an item the focus is elsewhere, and the item is still the one it is about.
      if (!(target instanceof Node) || place.current?.contains(target) !== true) return;
      last.current = spotOf(place.current, target);
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
  // At once: a dialog that keeps the focus inside would else give it to its first button.
  useLayoutEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (last.current !== null) last.current = nowAt(last.current);
    if (!isFewer || document.activeElement !== document.body) return;
    const beside = last.current === null ? undefined : itemAt(last.current);
    const heading = document.querySelector<HTMLElement>('[data-screen-heading]');
    (buttonIn(beside) ?? buttonIn(place.current) ?? place.current ?? heading)?.focus();
  }, [count]);
  return place;
};

/** An item of a list, and where it stands there. */
interface Spot {
  readonly list: Element;
  readonly item: Element;
  readonly at: number;
}

/** The outermost item: what is written in it may have lists of its own. */
const spotOf = (place: Element, target: Node): Spot | null => {
  const item = [...place.querySelectorAll('li')].find((one) => one.contains(target));
  const list = item?.parentElement;
  return item && list ? nowAt({ list, item, at: 0 }) : null;
};

/** Others may have come or gone above it; what went itself stood where it was last. */
const nowAt = (spot: Spot): Spot => {
  const at = [...spot.list.children].indexOf(spot.item);
  return at === -1 ? spot : { ...spot, at };
};

const itemAt = ({ list, at }: Spot): Element | null | undefined =>
  list.isConnected ? (list.children[at] ?? list.lastElementChild) : null;

/** What is switched off takes no focus. */
const buttonIn = (element: Element | null | undefined): HTMLElement | null | undefined =>
  element?.querySelector<HTMLElement>('button:not([disabled])');
