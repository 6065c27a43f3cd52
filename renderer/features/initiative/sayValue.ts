import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import {
  domain,
  origin,
  outcome,
  ownRole,
  scale,
  stage,
  theme,
} from '../../../shared/domain/enums.ts';
import { fuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { village } from '../../../shared/domain/village.ts';
import { activity } from '../../../shared/domain/activity.ts';
import { fundingSource } from '../../../shared/domain/fundingSource.ts';
import { programme } from '../../../shared/domain/programme.ts';
import { visionPoint } from '../../../shared/domain/visionPoint.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { useDepartments } from '../../domain/departments.ts';
import { formatFuzzyDate } from '../../domain/dates.ts';
import type { SayValue } from '../../domain/history/fieldValue.ts';
import { useStageName } from '../../domain/stageName.ts';
import { worldAt } from './world.ts';

type SeenField = Exclude<
  keyof (typeof initiative)['fields'],
  'sample' | 'sharedAs' | 'importedFrom' | 'coverId'
>;

const isSeen = (field: string): field is SeenField =>
  !['sample', 'sharedAs', 'importedFrom', 'coverId'].includes(field) &&
  Object.hasOwn(initiative.fields, field);

/** The names of an initiative's fields, and their values, as the screen says them. */
export const useSayValue = (): {
  readonly fieldName: (field: string) => string | null;
  readonly say: SayValue;
} => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const villages = useRecords(village).byId;
  const parties = useRecords(party).byId;
  const departments = useDepartments();
  const points = useRecords(visionPoint).byId;
  const activities = useRecords(activity).byId;
  const programmes = useRecords(programme).byId;
  const sources = useRecords(fundingSource).byId;
  const stageName = useStageName();

  const sayEnum = (field: string, value: string): string | null => {
    switch (field) {
      case 'origin':
        return origin.safeParse(value).success ? t(`enums.origin.${origin.parse(value)}`) : null;
      case 'scale':
        return scale.safeParse(value).success ? t(`enums.scale.${scale.parse(value)}`) : null;
      case 'ownRole':
        return ownRole.safeParse(value).success ? t(`enums.ownRole.${ownRole.parse(value)}`) : null;
      case 'outcome':
        return outcome.safeParse(value).success ? t(`enums.outcome.${outcome.parse(value)}`) : null;
      case 'domains':
        return domain.safeParse(value).success ? t(`enums.domain.${domain.parse(value)}`) : null;
      case 'themes':
        return theme.safeParse(value).success ? t(`enums.theme.${theme.parse(value)}`) : null;
      case 'stage':
        return stage.safeParse(value).success ? stageName(stage.parse(value)) : null;
      case 'villageIds':
        return villages.get(value)?.name ?? null;
      case 'departmentIds':
        return departments.find(({ id }) => id === value)?.name ?? null;
      case 'visionPointIds':
        return points.get(value)?.words ?? null;
      case 'activityIds':
        return activities.get(value)?.name ?? null;
      case 'programmeIds':
        return programmes.get(value)?.name ?? null;
      case 'fundingSourceIds':
        return sources.get(value)?.name ?? null;
      case 'partyIds':
        return parties.get(value)?.name ?? null;
      default:
        return value;
    }
  };

  const say: SayValue = (field: string, value: Json) => {
    if (value === null || value === '') return t('history.nothing');
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    if (typeof value === 'string') return sayEnum(field, value);
    if (field === 'worldPosition') {
      const world = worldAt(value);
      return world === null ? null : t(`initiative.world.${world}`);
    }
    const date = fuzzyDate.safeParse(value);
    return date.success ? formatFuzzyDate(date.data, language) : null;
  };

  return {
    fieldName: (field) => (isSeen(field) ? t(`initiative.fields.${field}`) : null),
    say,
  };
};
