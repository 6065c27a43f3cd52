import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { fitHalvings, smallestFit } from '../../../shared/domain/slideFit.ts';
import { useWidth } from '../../ui/useWidth.ts';

/** Draws what stands in the box as large as fits; false where even the smallest falls off. */
const fitIn = (box: HTMLElement): boolean => {
  const fitsAt = (size: number): boolean => {
    box.style.setProperty('--fit', String(size));
    return box.scrollHeight <= box.clientHeight;
  };
  if (fitsAt(1)) return true;
  if (!fitsAt(smallestFit)) return false;
  let [fitting, tooLarge] = [smallestFit, 1];
  for (let time = 0; time < fitHalvings; time += 1) {
    const middle = (fitting + tooLarge) / 2;
    if (fitsAt(middle)) fitting = middle;
    else tooLarge = middle;
  }
  return fitsAt(fitting);
};

interface Fit {
  readonly box: RefObject<HTMLDivElement | null>;
  /** After something came in that was not there when it was drawn. */
  readonly refit: () => void;
}

/** Sets `--fit` on a box of a fixed size, for its styles to reckon with, and says whether all fits. */
export const useFit = (onFit: ((fits: boolean) => void) | undefined): Fit => {
  const [box] = useWidth<HTMLDivElement>();
  const refit = (): void => {
    const { current } = box;
    if (current === null) return;
    const fits = fitIn(current);
    onFit?.(fits);
  };
  const fit = useEffectEvent(refit);
  // Each time it is drawn: with other words, or another width.
  useLayoutEffect(() => {
    fit();
  });
  useEffect(() => {
    const listener = (): void => {
      fit();
    };
    document.fonts.addEventListener('loadingdone', listener);
    return () => {
      document.fonts.removeEventListener('loadingdone', listener);
    };
  }, []);
  return { box, refit };
};
