import { createBreather } from '../breathe.ts';

const polynomial = 0xedb88320;
const stepsInOneGo = 1_000_000;

/**
 * CRC-32 is linear: when one bit flipped, stored xor computed depends on the place of that bit
 * alone. A flipped last bit leaves the polynomial; each bit further back is one more step of the
 * shift register. Null when no single bit explains the difference.
 */
export const findFlippedBit = async (
  difference: number,
  byteLength: number,
): Promise<number | null> => {
  const breathe = createBreather();
  const wanted = difference >>> 0;
  const last = byteLength * 8 - 1;
  let state = polynomial;
  for (let back = 0; back <= last; back += 1) {
    if (state === wanted) return last - back;
    state = ((state >>> 1) ^ ((state & 1) === 1 ? polynomial : 0)) >>> 0;
    if (back % stepsInOneGo === 0) await breathe();
  }
  return null;
};

/** Bits count from the lowest of the first byte. */
export const flipBit = (bytes: Uint8Array, bit: number): void => {
  const at = bit >>> 3;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
};

/** The number of bits in which two values of 32 bits differ. */
export const bitsApart = (a: number, b: number): number => {
  let difference = (a ^ b) >>> 0;
  let count = 0;
  for (; difference !== 0; difference &= difference - 1) count += 1;
  return count;
};
