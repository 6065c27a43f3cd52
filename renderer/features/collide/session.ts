import type { Panel } from '../../../shared/domain/enums.ts';

/** The steps of the incidentmethode, with the minutes that each gets. */
export const steps = [
  { name: 'circle', minutes: 3 },
  { name: 'incident', minutes: 5 },
  { name: 'questions', minutes: 10 },
  { name: 'silence', minutes: 3 },
  { name: 'exchange', minutes: 10 },
  { name: 'answer', minutes: 5 },
  { name: 'insight', minutes: 5 },
] as const;
export type StepName = (typeof steps)[number]['name'];
export type Step = (typeof steps)[number];

/** What was typed: here, in the memory of this window, and nowhere else. */
export interface Session {
  readonly at: number;
  /** What was left when the clock last started or stopped. */
  readonly leftMs: number;
  /** When it started; null while it stands still. */
  readonly since: number | null;
  readonly circle: readonly string[];
  readonly between: readonly Panel[];
  readonly notes: Readonly<Partial<Record<StepName, string>>>;
}

export const stepOf = ({ at }: Pick<Session, 'at'>): Step => steps[at] ?? steps[0];

const fullMs = (at: number): number => stepOf({ at }).minutes * 60_000;

/** The clock waits until somebody starts it: first everybody sits down. */
export const begin = (): Session => ({
  at: 0,
  leftMs: fullMs(0),
  since: null,
  circle: [],
  between: [],
  notes: {},
});

/** Never below zero: nobody is late here. */
export const leftAt = ({ leftMs, since }: Session, now: number): number =>
  Math.max(0, since === null ? leftMs : leftMs - (now - since));

export const pauseOrGoOn = (session: Session, now: number): Session =>
  session.since === null
    ? { ...session, since: now }
    : { ...session, leftMs: leftAt(session, now), since: null };

/** To another step, with all its time; the clock runs on if it ran. */
export const goToStep = (session: Session, at: number, now: number): Session => {
  const to = Math.min(steps.length - 1, Math.max(0, at));
  if (to === session.at) return session;
  return { ...session, at: to, leftMs: fullMs(to), since: session.since === null ? null : now };
};

export const write = (session: Session, words: string): Session => ({
  ...session,
  notes: { ...session.notes, [stepOf(session).name]: words },
});

export const hasWords = ({ circle, between, notes }: Session): boolean =>
  circle.length > 0 ||
  between.length > 0 ||
  Object.values(notes).some((words) => words.trim() !== '');

/** Minutes and seconds, the second that runs counted whole. */
export const clockOf = (leftMs: number): string => {
  const seconds = Math.ceil(leftMs / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
};
