import { CalendarHeart, Link, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activity } from '../../../shared/domain/activity.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { useRecords } from '../../app/records.ts';
import { ActivityDialog } from '../../domain/activity/ActivityDialog.tsx';
import { byDay } from '../../domain/activity/activityDraft.ts';
import { ActivityList } from '../../domain/activity/ActivityList.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { MenuButton } from '../../ui/Menu.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useEditing } from './editing.ts';

/** What this initiative does, alone or together with another that it seeks out. */
export const ActivityPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { add } = useEditing(record.id);
  const all = useRecords(activity).list.toSorted(byDay);
  const own = all.filter(({ id }) => record.activityIds.includes(id));
  const others = all.filter(({ id }) => !record.activityIds.includes(id));
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
      {own.length === 0 ? (
        <p className={cx(fieldStyles.hint)}>{t('activity.noneHere')}</p>
      ) : (
        <ActivityList activities={own} onInitiative={record.id} />
      )}
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
      {isAdding && (
        <ActivityDialog
          record={null}
          initiativeId={record.id}
          villageIds={record.villageIds.slice(0, 1)}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Sheet>
  );
};
