/** A quantile of what was measured, rounded to what can be told apart. */
export const quantile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
};

export const median = (times: readonly number[]): number => quantile(times, 0.5);

export const round = (value: number): number => Number(value.toFixed(2));

export const ratio = (of: number, to: number): number => round(of / to);
