import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { passage, recordId, refersTo, register, sharedAs } from './field.ts';

/** Two sides that both have something to say. It stays home until its owner shares it. */
export const dilemma = {
  kind: 'dilemma',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own', staysWith: ['initiativeId'] },
  news: {
    words: ['oneSide', 'otherSide'],
    within: [{ field: 'initiativeId', kind: 'initiative' }],
  },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    oneSide: register(passage, '', 'share'),
    otherSide: register(passage, '', 'share'),
    choice: register(passage, '', 'share'),
    /** What the choice cost. */
    price: register(passage, '', 'share'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Dilemma = RecordOf<typeof dilemma>;
