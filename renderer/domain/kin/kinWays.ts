import type { RelationKind } from '../../../shared/domain/relation.ts';
import type { Tie } from './kinRules.ts';

/** A tie as it reads from one of its ends. */
export const kinWays = [
  'grew_from',
  'became',
  'seeks_out',
  'inspired_by',
  'inspires',
  'part_of',
  'has_part',
] as const;
export type KinWay = (typeof kinWays)[number];

const forth: Readonly<Record<RelationKind, KinWay>> = {
  grew_from: 'grew_from',
  seeks_out: 'seeks_out',
  inspired_by: 'inspired_by',
  part_of: 'part_of',
};
const back: Readonly<Record<RelationKind, KinWay>> = {
  grew_from: 'became',
  seeks_out: 'seeks_out',
  inspired_by: 'inspires',
  part_of: 'has_part',
};
const told: Readonly<Record<KinWay, readonly [kind: RelationKind, isBack: boolean]>> = {
  grew_from: ['grew_from', false],
  became: ['grew_from', true],
  seeks_out: ['seeks_out', false],
  inspired_by: ['inspired_by', false],
  inspires: ['inspired_by', true],
  part_of: ['part_of', false],
  has_part: ['part_of', true],
};

export const wayFrom = (id: string, { relationKind, fromId }: Tie): KinWay =>
  (fromId === id ? forth : back)[relationKind];

export interface KinEnd {
  readonly kind: 'initiative' | 'lesson';
  readonly id: string;
}

/** Only inspiration comes from a lesson, and a lesson is inspired by nothing here. */
export const takesLesson = (way: KinWay): boolean => way === 'inspired_by';

/** The tie that reads this way from this initiative to that end. */
export const tieOf = (own: string, way: KinWay, other: KinEnd): Tie => {
  const [relationKind, isBack] = told[way];
  if (other.kind === 'lesson') {
    return { relationKind, fromId: own, toId: null, lessonId: other.id };
  }
  const [fromId, toId] = isBack ? [other.id, own] : [own, other.id];
  return { relationKind, fromId, toId, lessonId: null };
};
