import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, passage, recordId, refersTo, register, sharedAs } from './field.ts';

/** Something that is tried without knowing how it goes, and the day to look back on it. */
export const experiment = {
  kind: 'experiment',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  news: { words: ['hypothesis'], within: [{ field: 'initiativeId', kind: 'initiative' }] },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    /** "We denken dat…" */
    hypothesis: register(passage, '', 'share'),
    roomGivenBy: register(line, '', 'share'),
    budget: register(line, '', 'share'),
    lookBackOn: register(calendarDate.nullable(), null, 'share'),
    stopIf: register(passage, '', 'share'),
    result: register(passage, '', 'share'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
} as const;
export type Experiment = RecordOf<typeof experiment>;
