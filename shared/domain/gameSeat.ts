import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { partyField, recordId, refersTo, register, sharedAs } from './field.ts';

/** A chair at a game table. What somebody is up to is never for others to read. */
export const gameSeat = {
  kind: 'gameSeat',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own', without: ['tactic'] },
  fields: {
    gameId: refersTo('game', register(recordId.nullable(), null, 'share')),
    /** Null for the coordinator's own chair. */
    partyId: partyField(register(recordId.nullable(), null, 'share'), 'byResidents'),
    /** For colleagues: residents sit here, who stay unnamed. */
    byResidents: register(z.boolean(), false, 'share'),
    tactic: register(z.string().max(2_000), '', 'private'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['gameId'],
} as const;
export type GameSeat = RecordOf<typeof gameSeat>;
