import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, refersTo, register } from './field.ts';

/** Something that was asked from the room. It is your turn until it is answered. */
export const roomQuestion = {
  kind: 'roomQuestion',
  home: 'private',
  shards: 'hash',
  fields: {
    presentationId: refersTo('presentation', register(recordId.nullable(), null, 'private')),
    text: register(line, '', 'private'),
    askedOn: register(calendarDate.nullable(), null, 'private'),
    answeredOn: register(calendarDate.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['presentationId'],
  mayShare: () => false,
} as const;
export type RoomQuestion = RecordOf<typeof roomQuestion>;
