import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { line, quiet, recordId, refersTo, register } from './field.ts';

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
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    partyId: register(recordId.nullable(), null, 'private'),
    contributionKind: register(contributionKind, 'strength', 'private'),
    text: register(line, '', 'private'),
    status: register(contributionStatus, 'offered', 'private'),
    /** Fractional index from the bank of the village to that of the town hall. */
    position: quiet(z.string().max(200), ''),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
  // Without share fields an empty record would travel.
  mayShare: () => false,
} as const;
export type Contribution = RecordOf<typeof contribution>;
