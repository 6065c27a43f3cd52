import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import { isoToday } from '../dates.ts';

type Moment = Pick<ContactMoment, 'when' | 'createdAt' | 'worldPosition'>;

/** How often somebody stood where in a month. */
export interface Month {
  /** `2018-01`. */
  readonly month: string;
  readonly wet: number;
  readonly between: number;
  readonly dry: number;
  /** Nothing said about it. */
  readonly open: number;
}

export const instantOf = ({ when, createdAt }: Pick<Moment, 'when' | 'createdAt'>): string =>
  when ?? createdAt;

/** The day of a moment on the clock of this computer. */
export const dayOf = (moment: Pick<Moment, 'when' | 'createdAt'>): string =>
  isoToday(new Date(instantOf(moment)));

const sideOf = ({ worldPosition }: Moment): Exclude<keyof Month, 'month'> => {
  if (worldPosition === null) return 'open';
  if (worldPosition === 0) return 'between';
  return worldPosition < 0 ? 'wet' : 'dry';
};

/** The newest month first; months without a contact are left out. */
export const monthsOf = (moments: readonly Moment[]): readonly Month[] => {
  const months = new Map<string, Month>();
  for (const moment of moments) {
    const month = dayOf(moment).slice(0, 7);
    const before = months.get(month) ?? { month, wet: 0, between: 0, dry: 0, open: 0 };
    const side = sideOf(moment);
    months.set(month, { ...before, [side]: before[side] + 1 });
  }
  return [...months.values()].toSorted((a, b) => (a.month > b.month ? -1 : 1));
};

/** Where the waterline lies, from 0 (all dry) to 1 (all water); in the middle when nothing is said. */
export const waterlineOf = ({ wet, between, dry }: Month): number => {
  const said = wet + between + dry;
  return said === 0 ? 0.5 : (wet + between / 2) / said;
};
