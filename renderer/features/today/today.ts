import { daysAfter, monthsAfter } from '../../../shared/domain/calendarDay.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { owesLesson } from '../../domain/lessonsOwed.ts';

interface Learned {
  readonly sourceInitiativeId: string | null;
}

/** At most one kind word of the app itself. */
export interface Suggestion {
  readonly kind: 'look-again' | 'long-unheard' | 'empty-chairs';
  readonly initiative: Initiative;
}

export interface Today {
  /** Initiatives to look at again, the longest awaited first. */
  readonly touches: readonly Initiative[];
  readonly lessons: readonly Initiative[];
  readonly suggestion: Suggestion | null;
}

/** What today asks for. `today` is a day, `2018-01-11`. */
export const todayOf = (
  initiatives: readonly Initiative[],
  lessons: readonly Learned[],
  today: string,
): Today => {
  const running = initiatives.filter(({ outcome }) => outcome === null);
  return {
    touches: running
      .filter(({ nextLightTouch }) => nextLightTouch !== null && nextLightTouch.value <= today)
      .toSorted((a, b) => (touchOf(a) < touchOf(b) ? -1 : 1)),
    lessons: initiatives.filter((one) => owesLesson(one, lessons)),
    suggestion: suggest(running, today),
  };
};

const touchOf = ({ nextLightTouch }: Initiative): string => nextLightTouch?.value ?? '';

const quietDays = 30;

/** Letting go is not never again; then what was heard and stayed; then a bridge with one bank. */
const suggest = (running: readonly Initiative[], today: string): Suggestion | null => {
  const longAgo = daysAfter(today, -quietDays);
  const oldest = running.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
  const candidates: readonly (readonly [Suggestion['kind'], (one: Initiative) => boolean])[] = [
    ['look-again', (one) => one.stage === 'let_go' && one.nextLightTouch === null],
    ['long-unheard', (one) => one.stage === 'heard' && one.updatedAt.slice(0, 10) <= longAgo],
    ['empty-chairs', (one) => isBuilt(one) && one.partyIds.length === 0],
  ];
  for (const [kind, fits] of candidates) {
    const initiative = oldest.find(fits);
    if (initiative !== undefined) return { kind, initiative };
  }
  return null;
};

const isBuilt = ({ stage }: Initiative): boolean => stage === 'exploring' || stage === 'building';

/** The same day next month, or the last day of it. */
export const monthAfter = (day: string): string => monthsAfter(day, 1);
