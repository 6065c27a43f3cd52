/**
 * A dot names one write: the actor (a random 64-bit hex name for one run of the app) and the number
 * of the entry, counted from 1 without gaps. As text: `actor.n`, and `actor.n.i` for the i-th
 * element that an entry put in a set.
 */
export type DotText = string;

/** The last entry seen of each actor; because numbers have no gaps, also every one before it. */
export type VersionVector = ReadonlyMap<string, number>;

export const dotText = (a: string, n: number): DotText => `${a}.${String(n)}`;

export const elementText = (a: string, n: number, i: number): DotText =>
  `${a}.${String(n)}.${String(i)}`;

const shape = /^([0-9a-f]{16})\.(\d{1,15})(?:\.(\d{1,9}))?$/;

export interface Dot {
  readonly a: string;
  readonly n: number;
  readonly i: number;
}

export const readDot = (text: DotText): Dot | undefined => {
  const [, a, n, i] = shape.exec(text) ?? [];
  if (a === undefined || n === undefined) return undefined;
  return { a, n: Number(n), i: Number(i ?? 0) };
};

export const hasSeen = (seen: VersionVector, a: string, n: number): boolean =>
  (seen.get(a) ?? 0) >= n;
