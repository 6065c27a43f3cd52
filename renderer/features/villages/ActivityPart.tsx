import { CalendarHeart, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activity } from '../../../shared/domain/activity.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { ActivityDialog } from '../../domain/activity/ActivityDialog.tsx';
import { byDay } from '../../domain/activity/activityDraft.ts';
import { ActivityList } from '../../domain/activity/ActivityList.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Villages.module.css';

interface Props {
  readonly record: Village;
  /** The initiatives of this village. */
  readonly here: readonly Initiative[];
}

/** What is done here, or by something from here. */
export const ActivityPart = ({ record, here }: Props) => {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const named = new Set(here.flatMap(({ activityIds }) => activityIds));
  const activities = useRecords(activity)
    .list.filter(({ id, villageIds }) => villageIds.includes(record.id) || named.has(id))
    .toSorted(byDay);
  return (
    <Sheet
      title={t('activity.title')}
      icon={CalendarHeart}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('activity.add')}
        </Button>
      }
    >
      {activities.length === 0 ? (
        <p className={cx(styles.hint)}>{t('activity.noneInVillage')}</p>
      ) : (
        <ActivityList activities={activities} />
      )}
      {isAdding && (
        <ActivityDialog
          record={null}
          villageIds={[record.id]}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Sheet>
  );
};
