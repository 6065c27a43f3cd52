import { z } from 'zod';
import { stage } from '../domain/enums.ts';
import { recordId } from '../domain/field.ts';
import { leavingChoices } from './leavingNames.ts';
import { paperColourNames } from './paperColour.ts';

export const posterSizes = ['a3', 'a2'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** The board on the wall: the columns that were chosen, under their own names, and their cards. */
export const posterOrder = z.object({
  kind: z.literal('board'),
  title: z.string().max(200),
  size: z.enum(posterSizes),
  columns: z
    .array(z.object({ name: z.string().max(120), ids: z.array(recordId).max(20_000) }))
    .min(1)
    .max(12),
  colour: z.enum(paperColourNames),
  language: z.enum(['nl', 'en']),
  /** What becomes of each name in the titles. */
  names: leavingChoices.optional(),
});
export type PosterOrder = z.infer<typeof posterOrder>;

/** What a person chose last time. */
export const posterChoice = z.object({
  size: z.enum(posterSizes),
  leaveOut: z.array(stage),
});
