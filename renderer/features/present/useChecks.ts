import { useMemo, useState } from 'react';
import type { Slide } from '../../../shared/domain/slide.ts';
import { checksOf, drawingToken } from '../../../shared/domain/slideChecks.ts';
import type { SlideCheck } from '../../../shared/domain/slideChecks.ts';
import { isoToday } from '../../domain/dates.ts';
import { useBehind } from './useBehind.ts';

export interface Stop {
  readonly slide: Slide;
  readonly at: number;
  readonly check: SlideCheck;
  /** Of the drawing as this stop saw it. */
  readonly token: string;
}

interface Checks {
  /** What still has to be looked at before the slides go on a screen; null while it is being read. */
  readonly stops: readonly Stop[] | null;
  /** Looks anew: a permission may have ended since the page was drawn. */
  readonly mayShow: () => boolean;
}

export const useChecks = (slides: readonly Slide[]): Checks => {
  const behind = useBehind();
  const [today, setToday] = useState(isoToday);
  const stopsOn = useMemo(() => {
    if (behind === null) return null;
    return (day: string): readonly Stop[] =>
      slides.flatMap((slide, at) => {
        const now = { ...behind, today: day };
        const token = drawingToken(slide, now);
        return checksOf(slide, now).map((check) => ({ slide, at, check, token }));
      });
  }, [slides, behind]);
  const stops = useMemo(() => stopsOn?.(today) ?? null, [stopsOn, today]);
  return {
    stops,
    mayShow: () => {
      const now = isoToday();
      setToday(now);
      return stopsOn !== null && stopsOn(now).length === 0;
    },
  };
};
