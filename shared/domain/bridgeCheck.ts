import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { recordId, refersTo, register } from './field.ts';

/** The five things that carry a bridge: animo, contacten, toerusting, inbedding, empathie. */
export const bridgeQuestions = [
  'motivation',
  'contacts',
  'equipment',
  'embedding',
  'empathy',
] as const;
export type BridgeQuestion = (typeof bridgeQuestions)[number];

export const longestAnswer = 2_000;
const answer = register(z.string().max(longestAnswer), '', 'private');

/** How somebody finds that the bridge stands. Words, never a score, and for nobody else. */
export const bridgeCheck = {
  kind: 'bridgeCheck',
  home: 'private',
  shards: 'hash',
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    motivation: answer,
    contacts: answer,
    equipment: answer,
    embedding: answer,
    empathy: answer,
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
  mayShare: () => false,
} as const;
export type BridgeCheck = RecordOf<typeof bridgeCheck>;
