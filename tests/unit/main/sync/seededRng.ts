import type { Rng } from '../../../../main/sync/ports.ts';

/** mulberry32: the same seed gives the same chance. */
export const seededRng = (seed: number): Rng => {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(fraction() * 256)),
  };
};

export const below = (rng: Rng, limit: number): number => Math.floor(rng.fraction() * limit);

export const pick = <T>(rng: Rng, from: readonly T[]): T => {
  const picked = from[below(rng, from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};
