import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, refersTo, register, setOf, sharedAs } from './field.ts';

/** A table at which parties play about one initiative. An initiative may lie on several tables. */
export const game = {
  kind: 'game',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    name: register(line, '', 'share'),
    stake: register(line, '', 'share'),
    rules: setOf(line, 'share'),
    /** The seat whose turn it is; null while nobody has it. */
    turnSeatId: refersTo('gameSeat', register(recordId.nullable(), null, 'share')),
    turnSince: register(calendarDate.nullable(), null, 'share'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
} as const;
export type Game = RecordOf<typeof game>;
