import type { RecordOf } from './entity.ts';
import { line, recordId, register } from './field.ts';

/** One wish of a village vision. The initiatives that serve it name it themselves. */
export const visionPoint = {
  kind: 'visionPoint',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  news: { words: ['words'], within: [{ field: 'visionId', kind: 'villageVision' }] },
  fields: {
    visionId: register(recordId.nullable(), null, 'share'),
    words: register(line, '', 'share'),
  },
} as const;
export type VisionPoint = RecordOf<typeof visionPoint>;
