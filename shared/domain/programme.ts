import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { line, recordId, register } from './field.ts';

/** Something that a municipality or a province set going for some years. Public, so colleagues see it. */
export const programme = {
  kind: 'programme',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  news: { words: ['name'] },
  fields: {
    name: register(line, '', 'share'),
    /** As people say it: "vanaf 2014". */
    period: register(line, '', 'share'),
    areaId: register(recordId.nullable(), null, 'share'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Programme = RecordOf<typeof programme>;
