import { z } from 'zod';
import type { Entity, RecordOf } from './entity.ts';
import { passage, recordId, register } from './field.ts';

export const storySubjects = ['lesson', 'initiative'] as const;
export const storySubject = z.enum(storySubjects);
export type StorySubject = (typeof storySubjects)[number];

export const storyYear = z.int().min(1900).max(2200);

/** What a colleague proposes as the story of a year, and why. Nobody counts them. */
export const storyProposal = {
  kind: 'storyProposal',
  home: 'shared',
  shards: 'hash',
  fields: {
    year: register(storyYear.nullable(), null, 'share'),
    subjectKind: register(storySubject, 'lesson', 'share'),
    /** As colleagues know it: the id of the shared one. */
    subjectId: register(recordId.nullable(), null, 'share'),
    reason: register(passage, '', 'share'),
  },
  tellsOf: [
    { field: 'subjectId', kind: 'lesson' },
    { field: 'subjectId', kind: 'initiative' },
  ],
} as const satisfies Entity;
export type StoryProposal = RecordOf<typeof storyProposal>;
