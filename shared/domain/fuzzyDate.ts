import { z } from 'zod';

/** A date that people feel vaguely: "in het voorjaar". `value` is the first day it can mean. */
export const fuzzyDate = z.object({
  value: z.iso.date(),
  precision: z.enum(['day', 'month', 'season', 'year']),
});
export type FuzzyDate = z.infer<typeof fuzzyDate>;
