import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { line, recordId, register, setOf } from './field.ts';
import { fuzzyDate } from './fuzzyDate.ts';

export const activityKinds = ['together', 'meeting', 'outing', 'workshop', 'think_along'] as const;
export const activityKind = z.enum(activityKinds);
export type ActivityKind = (typeof activityKinds)[number];

/**
 * Something that is done together: singing, an outing, a workshop, thinking along with colleagues.
 * Initiatives that do it name it themselves, so that several may share one. Everybody may know of it.
 */
export const activity = {
  kind: 'activity',
  home: 'shared',
  shards: 'hash',
  handover: { as: 'named' },
  news: { words: ['name'], within: [{ field: 'villageIds', kind: 'village' }] },
  fields: {
    name: register(line, '', 'share'),
    activityKind: register(activityKind, 'together', 'share'),
    /** As far as anybody knows: "in het voorjaar". */
    on: register(fuzzyDate.nullable(), null, 'share'),
    villageIds: setOf(recordId, 'share'),
    /** With whom in the town hall, where one thinks along. */
    departmentId: register(recordId.nullable(), null, 'share'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Activity = RecordOf<typeof activity>;
