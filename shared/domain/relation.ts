import { z } from 'zod';
import type { Entity, RecordOf } from './entity.ts';
import { recordId, refersTo, register, sharedAs } from './field.ts';

export const relationKinds = ['grew_from', 'seeks_out', 'inspired_by', 'part_of'] as const;
export const relationKind = z.enum(relationKinds);
export type RelationKind = (typeof relationKinds)[number];

/**
 * How one initiative is kin to another: it grew from it, seeks it out, is inspired by it or is part
 * of it. Inspiration may also come from a lesson. Colleagues get it when they know both ends.
 */
export const relation = {
  kind: 'relation',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  fields: {
    /** The younger, the seeking, the inspired, the part. */
    fromId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    relationKind: register(relationKind, 'grew_from', 'share'),
    /** The elder, the sought, the inspiring, the whole; null where that is a lesson. */
    toId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    lessonId: refersTo('lesson', register(recordId.nullable(), null, 'share')),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['fromId', 'toId', 'lessonId'],
  mayShare: ({ fromId, toId, lessonId }) =>
    typeof fromId === 'string' && (typeof toId === 'string' || typeof lessonId === 'string'),
} as const satisfies Entity;
export type Relation = RecordOf<typeof relation>;
