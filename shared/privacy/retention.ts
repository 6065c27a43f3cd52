import { z } from 'zod';
import { daysAfter, monthsAfter } from '../domain/calendarDay.ts';

/** What the app does not keep for ever by itself: what may be about persons. Lessons are kept. */
export const retentionKinds = [
  'contactMoment',
  'person',
  'party',
  'undercurrentNote',
  'attachment',
] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** In what the times of a kind are counted. */
export const retentionUnits = {
  contactMoment: 'months',
  person: 'months',
  party: 'months',
  undercurrentNote: 'days',
  attachment: 'days',
} as const satisfies Readonly<Record<RetentionKind, 'months' | 'days'>>;

const span = z.int().min(-366).max(3_660);

/** When the app asks, and when something may go. Of a photo it counts from the end of permission. */
const rule = z.object({ isOn: z.boolean(), ask: span, gone: span });
export type RetentionRule = z.infer<typeof rule>;

export const retentionRules = z.object({
  contactMoment: rule,
  person: rule,
  party: rule,
  undercurrentNote: rule,
  attachment: rule,
});
export type RetentionRules = z.infer<typeof retentionRules>;

/** A proposal: the municipality decides. */
export const proposedRules: RetentionRules = {
  contactMoment: { isOn: true, ask: 12, gone: 24 },
  person: { isOn: true, ask: 12, gone: 24 },
  party: { isOn: true, ask: 12, gone: 24 },
  undercurrentNote: { isOn: true, ask: 90, gone: 180 },
  attachment: { isOn: true, ask: -30, gone: 0 },
};

/** While it is on, nothing goes for good: not by itself, and not by hand. */
export const retentionStop = z.object({
  why: z.string().max(300),
  by: z.string().max(120),
  since: z.iso.date(),
});
export type RetentionStop = z.infer<typeof retentionStop>;

/** One thing that will be asked about. */
export interface Held {
  readonly kind: RetentionKind;
  readonly id: string;
  /** The day from which its time counts. */
  readonly since: string;
  /** Somebody wanted to keep it: the day on which the app asks again. */
  readonly reviewBy: string | null;
  /** Colleagues have it too, and lose it with this computer. */
  readonly isShared: boolean;
}

/** On which days the question stood on the screen. */
export const asked = z.object({
  first: z.iso.date(),
  last: z.iso.date(),
  days: z.int().min(1),
});
export type Asked = z.infer<typeof asked>;

/** How long a question stands before something goes without an answer. */
export const graceDays = 30;
/** And on how many different days it was seen. */
export const askedDays = 3;

/** How long what somebody threw away can still be brought back: its words, and the bytes of a photo. */
export const thrownAwayDays = 30;
/** The words of what colleagues had: somebody who was away may have written in it, and then it is back. */
export const sharedThrownAwayDays = 90;

const after = (kind: RetentionKind, day: string, count: number): string =>
  retentionUnits[kind] === 'months' ? monthsAfter(day, count) : daysAfter(day, count);

/** The day the app begins to ask, and the first day the rule lets it go. Null when it is kept. */
export const daysOf = (
  { kind, since, reviewBy }: Held,
  rules: RetentionRules,
): { readonly ask: string; readonly gone: string } | null => {
  const { isOn, ask, gone } = rules[kind];
  if (!isOn) return null;
  const ruled = { ask: after(kind, since, ask), gone: after(kind, since, Math.max(ask, gone)) };
  if (reviewBy === null) return ruled;
  const kept = { ask: reviewBy, gone: after(kind, reviewBy, Math.max(0, gone - ask)) };
  // Nothing goes on about a note after it was written: the day that was chosen is its day.
  if (kind === 'undercurrentNote') return kept;
  return { ask: later(ruled.ask, kept.ask), gone: later(ruled.gone, kept.gone) };
};

const later = (one: string, other: string): string => (one > other ? one : other);

/** Until when it stays at least: never before the question stood long enough. */
export const staysUntil = (
  held: Held,
  rules: RetentionRules,
  known: Asked | undefined,
  today: string,
): string | null => {
  const days = daysOf(held, rules);
  if (days === null) return null;
  const answered = daysAfter(firstAsked(known, today), graceDays);
  return days.gone > answered ? days.gone : answered;
};

/** `rest`: nothing to ask yet. `ask`: the question stands. `gone`: asked in vain, it may go. */
export type Standing = 'rest' | 'ask' | 'gone';

export const standingOf = (
  held: Held,
  rules: RetentionRules,
  known: Asked | undefined,
  today: string,
): Standing => {
  const days = daysOf(held, rules);
  if (days === null || today < days.ask) return 'rest';
  const until = staysUntil(held, rules, known, today);
  return known !== undefined && isAskedInVain(known, today) && until !== null && today >= until
    ? 'gone'
    : 'ask';
};

/** The question stood long enough, and was seen often enough; whatever the rules say. */
export const isAskedInVain = ({ first, days }: Asked, today: string): boolean =>
  days >= askedDays && daysAfter(first, graceDays) <= today;

/** A clock that ran ahead once has asked nothing. */
const firstAsked = (known: Asked | undefined, today: string): string =>
  known === undefined || known.first > today ? today : known.first;

/** The question stood on the screen today. */
export const askedOn = (known: Asked | undefined, today: string): Asked => {
  if (known === undefined || known.first > today) return { first: today, last: today, days: 1 };
  return known.last === today ? known : { ...known, last: today, days: known.days + 1 };
};

/** When the app asks again about what somebody wants to keep today. */
export const askAgainOn = (kind: RetentionKind, rules: RetentionRules, today: string): string => {
  const { ask, gone } = rules[kind];
  return after(kind, today, Math.max(1, ask, gone - ask));
};
