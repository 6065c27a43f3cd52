import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** In pixels of normal text size, so that a drawing grows its letters along with the page's. */
export const useWidth = (around: RefObject<HTMLElement | null>, initial: number): number => {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = around.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const pixels = entry?.contentRect.width ?? 0;
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (pixels > 0) setWidth(Math.round((pixels * 16) / letter));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [around]);
  return width;
};
