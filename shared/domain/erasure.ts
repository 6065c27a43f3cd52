import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, register, setOf } from './field.ts';

/** The first digits of the hash by which an erased record is remembered: enough to tell them apart. */
export const markLength = 16;
export const markOf = (hash: string): string => hash.slice(0, markLength);
export const erasureMark = z.string().regex(/^[0-9a-f]{16}$/);

/** What is left of records that were erased everywhere: of what kind, how many, when. No content. */
export const erasure = {
  kind: 'erasure',
  home: 'shared',
  shards: 'hash',
  fields: {
    of: register(line, '', 'share'),
    on: register(calendarDate.nullable(), null, 'share'),
    /** The computer it was done on. */
    deviceId: register(z.string().max(16), '', 'share'),
    /** One of each record: each computer says which of these it holds nothing of any more. */
    marks: setOf(erasureMark, 'share'),
  },
} as const;
export type Erasure = RecordOf<typeof erasure>;
