import type { z } from 'zod';
import { activityKind } from '../../../shared/domain/activity.ts';
import { permission } from '../../../shared/domain/attachment.ts';
import { contributionKind, contributionStatus } from '../../../shared/domain/contribution.ts';
import * as enums from '../../../shared/domain/enums.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { helping } from '../../../shared/domain/lessonUse.ts';
import { relationKind } from '../../../shared/domain/relation.ts';
import { role } from '../../../shared/domain/rolePeriod.ts';
import type { WordKey } from '../../words/i18n.ts';

/** The word of a value of an enumeration; null for one that only a newer version knows. */
export type EnumWord = (value: Json) => WordKey | null;

const word = <T extends string>(
  schema: z.ZodType<T>,
  key: (value: T) => WordKey,
): readonly [unknown, EnumWord] => [
  schema,
  (value) => {
    const read = schema.safeParse(value);
    return read.success ? key(read.data) : null;
  },
];

/** By the schema of its field, where the words of an enumeration stand. */
export const enumWords: ReadonlyMap<unknown, EnumWord> = new Map([
  word(enums.origin, (value) => `enums.origin.${value}`),
  word(enums.theme, (value) => `enums.theme.${value}`),
  word(enums.domain, (value) => `enums.domain.${value}`),
  word(enums.panel, (value) => `enums.panel.${value}`),
  word(enums.partyKind, (value) => `enums.partyKind.${value}`),
  word(enums.layer, (value) => `enums.layer.${value}`),
  word(enums.scale, (value) => `enums.scale.${value}`),
  word(enums.stage, (value) => `enums.stage.${value}`),
  word(enums.outcome, (value) => `enums.outcome.${value}`),
  word(enums.ownRole, (value) => `enums.ownRole.${value}`),
  word(enums.lessonKind, (value) => `enums.lessonKind.${value}`),
  word(enums.consent, (value) => `enums.consent.${value}`),
  word(activityKind, (value) => `activity.kinds.${value}`),
  word(permission, (value) => `attachments.permissions.${value}`),
  word(contributionKind, (value) => `bridge.kind.${value}`),
  word(contributionStatus, (value) => `bridge.status.${value}`),
  word(helping, (value) => `library.helped.${value}`),
  word(relationKind, (value) => `kin.tie.${value}`),
  word(role, (value) => `tide.roles.${value}`),
]);
