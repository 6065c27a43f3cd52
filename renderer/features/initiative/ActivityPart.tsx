import { Link } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { activity } from '../../../shared/domain/activity.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { useRecords } from '../../app/records.ts';
import { byDay } from '../../domain/activity/activityDraft.ts';
import { ActivitySheet } from '../../domain/activity/ActivitySheet.tsx';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { useEditing } from './editing.ts';

/** What this initiative does, alone or together with another that it seeks out. */
export const ActivityPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { add } = useEditing(record.id);
  const all = useRecords(activity).list.toSorted(byDay);
  const others = all.filter(({ id }) => !record.activityIds.includes(id));
  return (
    <ActivitySheet
      activities={all.filter(({ id }) => record.activityIds.includes(id))}
      none={t('activity.noneHere')}
      villageIds={record.villageIds.slice(0, 1)}
      initiativeId={record.id}
    >
      {others.length > 0 && (
        <div>
          <MenuButton
            label={t('activity.join')}
            entries={others.map(({ id, name }) => ({
              id,
              label: name,
              onAction: () => {
                add('activityIds', id);
              },
            }))}
          >
            <Button variant="quiet" size="small" icon={Link}>
              {t('activity.join')}
            </Button>
          </MenuButton>
        </div>
      )}
    </ActivitySheet>
  );
};
