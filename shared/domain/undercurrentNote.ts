import type { RecordOf } from './entity.ts';
import { calendarDate, recordId, refersTo, register, text } from './field.ts';
import type { KeptHere } from './keptHere.ts';

/** What is felt and nobody says. It stays on this computer: no way out takes its kind. */
export const undercurrentNote = {
  kind: 'undercurrentNote',
  home: 'private',
  shards: 'hash',
  fields: {
    text: text('private'),
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'private')),
    /** The day on which the app asks whether it is still needed. */
    reviewBy: register(calendarDate.nullable(), null, 'private'),
  },
  partOf: ['initiativeId'],
  mayShare: () => false,
} as const satisfies KeptHere;
export type UndercurrentNote = RecordOf<typeof undercurrentNote>;
