import { z } from 'zod';
import type { Entity, RecordOf } from './entity.ts';
import { passage, recordId, register } from './field.ts';

export const helpings = ['yes', 'partly', 'not_here'] as const;
export const helping = z.enum(helpings);

/** How a lesson went in another place. Everybody who has the lesson has this. */
export const lessonUse = {
  kind: 'lessonUse',
  home: 'shared',
  shards: 'hash',
  fields: {
    /** As colleagues know the lesson: the id of the shared one. */
    lessonId: register(recordId.nullable(), null, 'share'),
    areaId: register(recordId.nullable(), null, 'share'),
    whatDiffered: register(passage, '', 'share'),
    helped: register(helping, 'yes', 'share'),
  },
  newsOf: { field: 'lessonId', kind: 'lesson' },
} as const satisfies Entity;
export type LessonUse = RecordOf<typeof lessonUse>;
