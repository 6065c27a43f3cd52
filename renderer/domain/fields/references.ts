import type { Entity } from '../../../shared/domain/entity.ts';
import { activity } from '../../../shared/domain/activity.ts';
import { area } from '../../../shared/domain/area.ts';
import { fundingSource } from '../../../shared/domain/fundingSource.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { programme } from '../../../shared/domain/programme.ts';
import { village } from '../../../shared/domain/village.ts';
import { villageVision } from '../../../shared/domain/villageVision.ts';
import { visionPoint } from '../../../shared/domain/visionPoint.ts';

/** The kinds that the id in a field may be of, where the field does not say so itself. */
const byField: Readonly<Record<string, readonly string[]>> = {
  villageId: [village.kind],
  villageIds: [village.kind],
  areaId: [area.kind],
  successorIds: [area.kind],
  visionId: [villageVision.kind],
  visionPointIds: [visionPoint.kind],
  programmeIds: [programme.kind],
  fundingSourceIds: [fundingSource.kind],
  activityIds: [activity.kind],
  departmentId: ['department'],
  departmentIds: ['department'],
  subjectId: [lesson.kind, initiative.kind],
};

export const referredKinds = (entity: Entity, field: string): readonly string[] => {
  const refersTo = entity.fields[field]?.refersTo;
  return refersTo === undefined ? (byField[field] ?? []) : [refersTo];
};
