import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { recordId, refersTo, register } from './field.ts';

/** A chair at a game table. What somebody is up to is never for others to read. */
export const gameSeat = {
  kind: 'gameSeat',
  home: 'private',
  shards: 'hash',
  fields: {
    gameId: refersTo('game', register(recordId.nullable(), null, 'private')),
    /** Null for the coordinator's own chair. */
    partyId: register(recordId.nullable(), null, 'private'),
    tactic: register(z.string().max(2_000), '', 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['gameId'],
  // Without share fields an empty record would travel.
  mayShare: () => false,
} as const;
export type GameSeat = RecordOf<typeof gameSeat>;
