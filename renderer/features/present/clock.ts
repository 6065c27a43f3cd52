/** What the clock of a talk says. `startedAt` and `now` are milliseconds. */
export interface Clock {
  /** `29:05`; past the end it stays at 0:00. */
  readonly shown: string;
  /** Whole minutes that are left, rounded up. */
  readonly minutesLeft: number;
  /** The last five minutes are said in words. */
  readonly isNearEnd: boolean;
}

const nearEndSeconds = 5 * 60;

export const clockOf = (maxMinutes: number, startedAt: number, now: number): Clock => {
  const gone = Math.max(0, Math.floor((now - startedAt) / 1000));
  const left = Math.max(0, maxMinutes * 60 - gone);
  const seconds = String(left % 60).padStart(2, '0');
  return {
    shown: `${String(Math.floor(left / 60))}:${seconds}`,
    minutesLeft: Math.ceil(left / 60),
    isNearEnd: left <= nearEndSeconds,
  };
};
