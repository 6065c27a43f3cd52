import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Whether an element lies in or close to the window. A board of many lanes draws those alone, and
 * keeps the height of the others so that scrolling does not jump.
 */
export const useNearby = (
  element: RefObject<HTMLElement | null>,
  guessedHeight: number,
): { readonly isNearby: boolean; readonly height: number } => {
  const [state, setState] = useState({ isNearby: false, height: guessedHeight });
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const { isIntersecting: isNearby } = entry;
        setState((old) => {
          if (old.isNearby === isNearby) return old;
          return { isNearby, height: isNearby ? old.height : entry.boundingClientRect.height };
        });
      },
      { rootMargin: '600px 0px' },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return state;
};
