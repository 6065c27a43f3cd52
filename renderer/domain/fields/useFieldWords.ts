import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { entityOf } from '../../../shared/domain/kinds.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { stage } from '../../../shared/domain/enums.ts';
import { calendarDate, instant, recordId } from '../../../shared/domain/field.ts';
import { fuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import { areaPeriod } from '../../../shared/domain/village.ts';
import { storyChoice } from '../../../shared/domain/yearChoice.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay, formatFuzzyDate, formatInstant } from '../dates.ts';
import { useStageName } from '../stageName.ts';
import { usePlanes } from '../tide/usePlanes.ts';
import { worldAt } from '../world.ts';
import { enumWords } from './enumWords.ts';
import { fieldNames } from './fieldNames.ts';
import { referredKinds } from './references.ts';
import { useRecordNames } from './useRecordNames.ts';

export interface FieldWords {
  /** The name of a field on the screen; null for one that nobody sees. */
  readonly fieldName: (field: string) => string | null;
  /** Its value, or one element of it; null where there are no words for it. */
  readonly say: (field: string, value: Json) => string | null;
  /** The value as this computer would write it: a reference under the id that the screens have. */
  readonly asWritten: (field: string, value: Json) => Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const bare = (schema: z.ZodType): unknown =>
  schema instanceof z.ZodNullable ? schema.unwrap() : schema;

/** The words for the fields of a kind and for what stands in them. */
export const useFieldWords = (kind: string): FieldWords => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const names = useRecordNames();
  const stageName = useStageName();
  const planes = usePlanes();
  const entity = entityOf(kind);
  const kindsIn = (field: string): readonly string[] =>
    entity === undefined ? [] : referredKinds(entity, field);
  const schemaOf = (field: string): unknown => {
    const schema = entity?.fields[field]?.schema;
    return schema === undefined ? undefined : bare(schema);
  };

  const sayString = (field: string, value: string): string | null => {
    const schema = schemaOf(field);
    if (schema === recordId) return names.nameOf(kindsIn(field), value);
    if (schema === calendarDate) return formatDay(value, language);
    if (schema === instant) return formatInstant(value, language);
    if (kind === 'rolePeriod' && field === 'plane') return planes.nameOf(value);
    if (schema === stage) {
      const known = stage.safeParse(value);
      return known.success ? stageName(known.data) : null;
    }
    const word = enumWords.get(schema);
    if (word === undefined) return value;
    const key = word(value);
    return key === null ? null : t(key);
  };

  const sayObject = (value: Json): string | null => {
    const date = fuzzyDate.safeParse(value);
    if (date.success) return formatFuzzyDate(date.data, language);
    const choice = storyChoice.safeParse(value);
    if (choice.success) {
      const { subjectKind, subjectId, reason } = choice.data;
      const what = names.nameOf([subjectKind], subjectId) ?? t('yearStory.gone');
      return t('fields.withReason', { what, reason });
    }
    const period = areaPeriod.safeParse(value);
    if (!period.success) return null;
    const what = names.nameOf(['area'], period.data.areaId) ?? t('history.gone');
    const day = (of: string | null, none: string): string =>
      of === null ? none : formatDay(of, language);
    const { from, to } = period.data;
    if (from === null && to === null) return what;
    return t('fields.period', {
      what,
      from: day(from, t('fields.earlier')),
      to: day(to, t('fields.now')),
    });
  };

  const say = (field: string, value: Json): string | null => {
    if (value === null || value === '') return t('history.nothing');
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    if (typeof value === 'string') return sayString(field, value);
    if (isList(value)) {
      if (value.length === 0) return t('history.nothing');
      return value.map((one) => say(field, one) ?? t('history.gone')).join(', ');
    }
    if (typeof value === 'object') return sayObject(value);
    if (field !== 'worldPosition') return String(value);
    const world = worldAt(value);
    return world === null ? null : t(`initiative.world.${world}`);
  };

  return {
    fieldName: (field) => {
      const key = fieldNames[`${kind}/${field}`];
      return key === undefined ? null : t(key);
    },
    say,
    asWritten: (field, value) =>
      typeof value === 'string' && schemaOf(field) === recordId
        ? names.cardOf(kindsIn(field), value)
        : value,
  };
};
