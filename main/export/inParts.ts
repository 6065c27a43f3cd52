/** Near a megabyte of PDF where it is words. */
const partWeight = 120_000;

/** Neighbours together, until they weigh too much; what does so by itself is a part of its own. */
export const inParts = <T>(
  all: readonly T[],
  weightOf: (one: T) => number,
  most = partWeight,
): readonly (readonly T[])[] => {
  const parts: T[][] = [];
  let weight = 0;
  for (const one of all) {
    const own = weightOf(one);
    const last = parts.at(-1);
    if (last === undefined || weight + own > most) {
      parts.push([one]);
      weight = own;
    } else {
      last.push(one);
      weight += own;
    }
  }
  return parts;
};
