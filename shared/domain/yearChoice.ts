import { z } from 'zod';
import type { Entity, RecordOf } from './entity.ts';
import { passage, recordId, register } from './field.ts';
import { storySubject, storyYear } from './storyProposal.ts';

export const storyChoice = z.object({
  subjectKind: storySubject,
  subjectId: recordId,
  reason: passage,
});
export type StoryChoice = z.infer<typeof storyChoice>;

/**
 * The story of a year that was chosen together, with the reason. One value and not two: who choose
 * apart, without a network, have both choices kept beside each other, each with its own reason.
 */
export const yearChoice = {
  kind: 'yearChoice',
  home: 'shared',
  shards: 'hash',
  fields: {
    year: register(storyYear.nullable(), null, 'share'),
    choice: register(storyChoice.nullable(), null, 'share'),
  },
} as const satisfies Entity;
export type YearChoice = RecordOf<typeof yearChoice>;

/** Every year has one record, on whichever computer it is begun. */
export const yearChoiceId = (year: number): string =>
  `79656172-0000-8000-8000-${String(year).padStart(12, '0')}`;
