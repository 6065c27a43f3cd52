import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { line, register, setOf } from './field.ts';

/** A part of the town hall, with the specialists that one finds there: functions, never persons. */
export const department = {
  kind: 'department',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  fields: {
    name: register(line, '', 'share'),
    specialists: setOf(line, 'share'),
    /** No longer offered. What was sent there keeps its name. */
    isGone: register(z.boolean(), false, 'share'),
  },
} as const;
export type Department = RecordOf<typeof department>;
