import type { z } from 'zod';

/** One request: how its input is parsed, what comes back, and whether it changes anything. */
export interface Request<I, O> {
  readonly input: z.ZodType<I>;
  /** Requests that change something run one at a time, in the order they came. */
  readonly changes: boolean;
  /** Carries the type of the reply; never set. */
  readonly output?: O;
}

/** `reads(schema)<Reply>()`: the reply's type cannot be inferred, so it is given in a second call. */
export const reads =
  <I>(input: z.ZodType<I>) =>
  <O>(): Request<I, O> => ({ input, changes: false });

export const changes =
  <I>(input: z.ZodType<I>) =>
  <O>(): Request<I, O> => ({ input, changes: true });
