import { useMemo, useState } from 'react';
import { attachment } from '../../../shared/domain/attachment.ts';
import { contribution } from '../../../shared/domain/contribution.ts';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { party } from '../../../shared/domain/party.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { checksOf, drawingToken } from '../../../shared/domain/slideChecks.ts';
import type { SlideCheck } from '../../../shared/domain/slideChecks.ts';
import { useRecords } from '../../app/records.ts';
import { isoToday } from '../../domain/dates.ts';

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
  const initiatives = useRecords(initiative);
  const lessons = useRecords(lesson);
  const dilemmas = useRecords(dilemma);
  const photos = useRecords(attachment);
  const planks = useRecords(contribution);
  const parties = useRecords(party);
  const [today, setToday] = useState(isoToday);
  const stopsOn = useMemo(() => {
    const all = [initiatives, lessons, dilemmas, photos, planks, parties];
    if (!all.every(({ loaded }) => loaded)) return null;
    const behind = {
      initiative: (id: string) => initiatives.byId.get(id),
      lesson: (id: string) => lessons.byId.get(id),
      dilemma: (id: string) => dilemmas.byId.get(id),
      photo: (id: string) => photos.byId.get(id),
      planks: (id: string) => planks.list.filter(({ initiativeId }) => initiativeId === id),
      party: (id: string) => parties.byId.get(id),
    };
    return (day: string): readonly Stop[] =>
      slides.flatMap((slide, at) => {
        const now = { ...behind, today: day };
        const token = drawingToken(slide, now);
        return checksOf(slide, now).map((check) => ({ slide, at, check, token }));
      });
  }, [slides, initiatives, lessons, dilemmas, photos, planks, parties]);
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
