import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { channel, direction, placeKind } from './enums.ts';
import { calendarDate, instant, quiet, recordId, register, setOf, text } from './field.ts';

/** A talk, a message, a cup of coffee. Never shared; only counted. */
export const contactMoment = {
  kind: 'contactMoment',
  home: 'private',
  shards: 'month',
  fields: {
    when: register(instant.nullable(), null, 'private'),
    channel: register(channel, 'in_person', 'private'),
    placeKind: register(placeKind.nullable(), null, 'private'),
    villageId: register(recordId.nullable(), null, 'private'),
    initiativeIds: setOf(recordId, 'private'),
    note: text('private'),
    direction: register(direction.nullable(), null, 'private'),
    worldPosition: register(z.int().min(-2).max(2).nullable(), null, 'private'),
    /** Kept on purpose: the day on which the app asks again. */
    reviewBy: quiet(calendarDate.nullable(), null),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type ContactMoment = RecordOf<typeof contactMoment>;
