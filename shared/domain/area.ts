import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { calendarDate, line, recordId, register, setOf } from './field.ts';

/** A municipality or a part of one, as it was between two dates. */
export const area = {
  kind: 'area',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  fields: {
    name: register(line, '', 'share'),
    validFrom: register(calendarDate.nullable(), null, 'share'),
    validTo: register(calendarDate.nullable(), null, 'share'),
    successorIds: setOf(recordId, 'share'),
    shrinkArea: register(z.boolean(), false, 'share'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Area = RecordOf<typeof area>;
