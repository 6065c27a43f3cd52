import { useTranslation } from 'react-i18next';
import { permission } from '../../../shared/domain/attachment.ts';
import { area } from '../../../shared/domain/area.ts';
import { contributionKind, contributionStatus } from '../../../shared/domain/contribution.ts';
import { calendarDate } from '../../../shared/domain/field.ts';
import { fuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { Json, RecordMeta } from '../../../shared/domain/entity.ts';
import { lessonKind, outcome, stage, theme } from '../../../shared/domain/enums.ts';
import { gameSeat } from '../../../shared/domain/gameSeat.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { party } from '../../../shared/domain/party.ts';
import { relationKind } from '../../../shared/domain/relation.ts';
import { role } from '../../../shared/domain/rolePeriod.ts';
import { village } from '../../../shared/domain/village.ts';
import { activity } from '../../../shared/domain/activity.ts';
import { fundingSource } from '../../../shared/domain/fundingSource.ts';
import { programme } from '../../../shared/domain/programme.ts';
import { visionPoint } from '../../../shared/domain/visionPoint.ts';
import type { ShareKind } from '../../../shared/ipc/share.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay, formatFuzzyDate } from '../../domain/dates.ts';
import { useDepartments } from '../../domain/departments.ts';
import { usePlanes } from '../../domain/tide/usePlanes.ts';
import { useStageName } from '../../domain/stageName.ts';
import { previewNames } from './previewNames.ts';

export interface PreviewWords {
  /** Null for what has a line of its own in the dialog. */
  readonly fieldName: (kind: ShareKind, field: string) => string | null;
  readonly say: (field: string, value: Json) => string;
}

/** The words for what colleagues will see. */
export const usePreviewWords = (): PreviewWords => {
  const { t } = useTranslation();
  const villages = useRecords(village).byId;
  const areas = useRecords(area).byId;
  const initiatives = useRecords(initiative).list;
  const lessons = useRecords(lesson).list;
  const points = useRecords(visionPoint).byId;
  const activities = useRecords(activity).byId;
  const programmes = useRecords(programme).byId;
  const sources = useRecords(fundingSource).byId;
  const parties = useRecords(party).byId;
  const seats = useRecords(gameSeat).list;
  const departments = useDepartments();
  const planes = usePlanes();
  const stageName = useStageName();
  const language = useSettings((settings) => settings.language);
  const seatName = (id: string): string => {
    const seat = seats.find(isNamed(id));
    if (seat === undefined) return '';
    if (seat.partyId === null) return t('turn.you');
    const at = parties.get(seat.partyId);
    return at?.panel === 'residents' ? t('enums.panel.residents') : (at?.name ?? '');
  };
  const sayOne = (named: string, value: Json): string => {
    const field = fieldIn(named);
    const day = fuzzyDate.safeParse(value);
    if (day.success) return formatFuzzyDate(day.data, language);
    if (value === true && field === 'needsFormal') return t('trying.stillFormal');
    if (typeof value !== 'string') return '';
    const date = calendarDate.safeParse(value);
    if (date.success) return formatDay(date.data, language);
    switch (field) {
      case 'alt':
        return value === '' ? t('attachments.noAlt') : value;
      case 'permission':
        return permission.safeParse(value).success
          ? t(`attachments.permissions.${permission.parse(value)}`)
          : '';
      case 'villageIds':
        return villages.get(value)?.name ?? '';
      case 'visionPointIds':
        return points.get(value)?.words ?? '';
      case 'activityIds':
        return activities.get(value)?.name ?? '';
      case 'programmeIds':
        return programmes.get(value)?.name ?? '';
      case 'fundingSourceIds':
        return sources.get(value)?.name ?? '';
      case 'partyId':
      case 'withParties':
        return parties.get(value)?.name ?? '';
      case 'departmentId':
        return departments.find(({ id }) => id === value)?.name ?? '';
      case 'contributionKind':
        return contributionKind.safeParse(value).success
          ? t(`bridge.kind.${contributionKind.parse(value)}`)
          : '';
      case 'status':
        return contributionStatus.safeParse(value).success
          ? t(`bridge.status.${contributionStatus.parse(value)}`)
          : '';
      case 'role':
        return role.safeParse(value).success ? t(`tide.roles.${role.parse(value)}`) : '';
      case 'relationKind':
        return relationKind.safeParse(value).success
          ? t(`kin.tie.${relationKind.parse(value)}`)
          : '';
      case 'plane':
        return planes.nameOf(value);
      case 'turnSeatId':
        return seatName(value);
      case 'initiativeId':
      case 'fromId':
      case 'toId':
        return initiatives.find(isNamed(value))?.title ?? '';
      case 'lessonId':
        return lessons.find(isNamed(value))?.title ?? '';
      case 'outcome':
        return outcome.safeParse(value).success ? t(`enums.outcome.${outcome.parse(value)}`) : '';
      case 'areaId':
        return areas.get(value)?.name ?? '';
      case 'sourceInitiativeId':
        return initiatives.find(({ shared }) => shared?.id === value)?.title ?? '';
      case 'stage':
        return stage.safeParse(value).success ? stageName(stage.parse(value)) : '';
      case 'themes':
        return theme.safeParse(value).success ? t(`enums.theme.${theme.parse(value)}`) : '';
      case 'lessonKind': {
        const known = lessonKind.safeParse(value);
        return known.success ? t(`enums.lessonKind.${known.data}`) : '';
      }
      default:
        return value;
    }
  };
  return {
    fieldName: (kind, field) => {
      const key =
        previewNames[field.includes('/') ? field.replace(/\/[^/]+$/, '') : `${kind}/${field}`];
      return key === undefined ? null : t(key);
    },
    say: (field, value) =>
      Array.isArray(value)
        ? value
            .map((one: Json) => sayOne(field, one))
            .filter((one) => one !== '')
            .join(', ')
        : sayOne(field, value),
  };
};

/** What goes along has the id of this computer, what colleagues have already has theirs. */
const isNamed =
  (value: string) =>
  ({ id, shared }: Pick<RecordMeta, 'id' | 'shared'>): boolean =>
    id === value || shared?.id === value;

/** A field of a part that goes along is named `kind/field/id`. */
const fieldIn = (named: string): string => named.split('/')[1] ?? named;
