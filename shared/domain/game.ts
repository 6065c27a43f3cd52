import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, refersTo, register, setOf } from './field.ts';

/** A table at which parties play about one initiative. An initiative may lie on several tables. */
export const game = {
  kind: 'game',
  home: 'private',
  shards: 'hash',
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    name: register(line, '', 'private'),
    stake: register(line, '', 'private'),
    rules: setOf(line, 'private'),
    /** The seat whose turn it is; null while nobody has it. */
    turnSeatId: register(recordId.nullable(), null, 'private'),
    turnSince: register(calendarDate.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
  // Without share fields an empty record would travel.
  mayShare: () => false,
} as const;
export type Game = RecordOf<typeof game>;
