import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import {
  line,
  partyField,
  quietlyShared,
  recordId,
  refersTo,
  register,
  sharedAs,
} from './field.ts';

export const contributionKinds = ['strength', 'talent', 'expertise', 'position'] as const;
export const contributionKind = z.enum(contributionKinds);
export type ContributionKind = (typeof contributionKinds)[number];

export const contributionStatuses = ['offered', 'asked', 'missing'] as const;
export const contributionStatus = z.enum(contributionStatuses);
export type ContributionStatus = (typeof contributionStatuses)[number];

/** A plank of the bridge: what somebody brings along, or what nobody brought yet. */
export const contribution = {
  kind: 'contribution',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  news: { words: ['text'], within: [{ field: 'initiativeId', kind: 'initiative' }] },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    partyId: partyField(register(recordId.nullable(), null, 'share'), 'byResidents'),
    /** For colleagues: residents bring it, who stay unnamed. */
    byResidents: register(z.boolean(), false, 'share'),
    contributionKind: register(contributionKind, 'strength', 'share'),
    text: register(line, '', 'share'),
    status: register(contributionStatus, 'offered', 'share'),
    /** Fractional index from the bank of the village to that of the town hall; colleagues see one order. */
    position: quietlyShared(z.string().max(200), ''),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
} as const;
export type Contribution = RecordOf<typeof contribution>;
