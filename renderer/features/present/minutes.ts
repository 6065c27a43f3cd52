/** Whole minutes from 1 to 480; null for anything else. */
export const minutesOf = (typed: string): number | null => {
  const [, digits] = /^\s*(\d{1,3})\s*$/.exec(typed) ?? [];
  const minutes = Number(digits);
  return minutes >= 1 && minutes <= 480 ? minutes : null;
};
