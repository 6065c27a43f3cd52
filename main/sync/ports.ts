/** Time as sharing sees it: tests let it run faster, and wrong. */
export interface Clock {
  /** Milliseconds since 1970; may jump. Never decides what is kept. */
  readonly now: () => number;
  /** Ends early when the signal is given. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Chance as sharing sees it: in tests it has a seed. */
export interface Rng {
  readonly bytes: (count: number) => Uint8Array;
  /** At least 0, less than 1. */
  readonly fraction: () => number;
}

export const randomHex = (rng: Rng, bytes: number): string =>
  Buffer.from(rng.bytes(bytes)).toString('hex');
