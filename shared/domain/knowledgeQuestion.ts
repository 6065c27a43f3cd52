import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, passage, recordId, refersTo, register, sharedAs } from './field.ts';

/** What a generalist asks of a specialist inside the town hall, kept so that it is asked once. */
export const knowledgeQuestion = {
  kind: 'knowledgeQuestion',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  news: { words: ['question'], within: [{ field: 'initiativeId', kind: 'initiative' }] },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    question: register(passage, '', 'share'),
    departmentId: register(recordId.nullable(), null, 'share'),
    /** A function, never a person. */
    specialist: register(line, '', 'share'),
    answer: register(passage, '', 'share'),
    askedOn: register(calendarDate.nullable(), null, 'share'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
} as const;
export type KnowledgeQuestion = RecordOf<typeof knowledgeQuestion>;
