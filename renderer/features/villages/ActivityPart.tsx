import { useTranslation } from 'react-i18next';
import { activity } from '../../../shared/domain/activity.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { byDay } from '../../domain/activity/activityDraft.ts';
import { ActivitySheet } from '../../domain/activity/ActivitySheet.tsx';

interface Props {
  readonly record: Village;
  /** The initiatives of this village. */
  readonly here: readonly Initiative[];
}

/** What is done here, or by something from here. */
export const ActivityPart = ({ record, here }: Props) => {
  const { t } = useTranslation();
  const named = new Set(here.flatMap(({ activityIds }) => activityIds));
  const activities = useRecords(activity)
    .list.filter(({ id, villageIds }) => villageIds.includes(record.id) || named.has(id))
    .toSorted(byDay);
  return (
    <ActivitySheet
      activities={activities}
      none={t('activity.noneInVillage')}
      villageIds={[record.id]}
    />
  );
};
