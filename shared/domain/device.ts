import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { erasureMark } from './erasure.ts';
import { calendarDate, line, recordId, register, setOf } from './field.ts';

const year = z.int().min(1900).max(2200);
const servedYears = z.object({ from: year.nullable(), to: year });
export type ServedYears = z.infer<typeof servedYears>;

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
    /** Who worked here handed over: from which year to which. Then there is no name any more. */
    served: register(servedYears.nullable(), null, 'share'),
    app: register(z.string().max(40), '', 'share'),
    /** A day, not a moment: it changes at most once a day. */
    lastSeen: register(calendarDate.nullable(), null, 'share'),
    /** Marks of the erased records that this computer and its files hold nothing of any more. */
    purged: setOf(erasureMark, 'share'),
    /** Somebody said that it does not come back. It takes part again as soon as it does. */
    leftOn: register(calendarDate.nullable(), null, 'share'),
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
