import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, register } from './field.ts';

/** A computer that takes part, and who works on it. What it says grants nothing. */
export const device = {
  kind: 'device',
  home: 'shared',
  shards: 'hash',
  fields: {
    /** Names its files in a shared folder. */
    deviceId: register(z.string().max(16), '', 'share'),
    authorId: register(z.string().max(60), '', 'share'),
    name: register(line, '', 'share'),
    areaId: register(recordId.nullable(), null, 'share'),
    app: register(z.string().max(40), '', 'share'),
    /** A day, not a moment: it changes at most once a day. */
    lastSeen: register(calendarDate.nullable(), null, 'share'),
  },
} as const;
export type Device = RecordOf<typeof device>;

/** Every computer has one record, also when its profile starts over from its files. */
export const deviceRecordId = (deviceId: string): string =>
  [
    deviceId.slice(0, 8),
    deviceId.slice(8, 12),
    `8${deviceId.slice(12, 15)}`,
    `8${deviceId.slice(15, 16)}00`,
    '000000000000',
  ].join('-');
