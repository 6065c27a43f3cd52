import type { RecordOf } from './entity.ts';
import { line, recordId, register } from './field.ts';

/** What a village wrote down that it wants to become. A public paper, so colleagues see it too. */
export const villageVision = {
  kind: 'villageVision',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  news: { words: ['name'], within: [{ field: 'villageId', kind: 'village' }] },
  fields: {
    villageId: register(recordId.nullable(), null, 'share'),
    name: register(line, '', 'share'),
    /** As the paper says it: "2015 tot 2025". */
    period: register(line, '', 'share'),
  },
} as const;
export type VillageVision = RecordOf<typeof villageVision>;
