import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import { paperColourNames } from './paperColour.ts';

/** A learning history: beside what happened, what was learned from it. */
export const historyOrder = z.object({
  kind: z.literal('history'),
  format: z.enum(['pdf', 'docx']),
  /** Initiatives. */
  ids: z.array(recordId).min(1).max(20_000),
  /** What looks like a name in a story and is none, as the person said of each. */
  kept: z.array(z.string().max(300)).max(2_000),
  title: z.string().max(200),
  colour: z.enum(paperColourNames),
  language: z.enum(['nl', 'en']),
});
export type HistoryOrder = z.infer<typeof historyOrder>;
