import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { line, recordId, register } from './field.ts';

/** A pot of money that initiatives were helped from. No amounts: who gives, and in which years. */
export const fundingSource = {
  kind: 'fundingSource',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  news: { words: ['name'] },
  fields: {
    name: register(line, '', 'share'),
    /** As people say it: "2014 tot 2018". */
    period: register(line, '', 'share'),
    areaId: register(recordId.nullable(), null, 'share'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type FundingSource = RecordOf<typeof fundingSource>;
