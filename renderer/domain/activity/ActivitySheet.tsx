import { CalendarHeart, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/domain/activity.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFocusKept } from '../useFocusKept.ts';
import { activityForm } from './activityDraft.ts';
import { ActivityDialog } from './ActivityDialog.tsx';
import { ActivityList } from './ActivityList.tsx';

interface Props {
  readonly activities: readonly Activity[];
  /** What stands there when there are none. */
  readonly none: string;
  /** The villages that a new one begins with. */
  readonly villageIds: readonly string[];
  /** The initiative that it is looked at from. */
  readonly initiativeId?: string;
  readonly children?: ReactNode;
}

/** What is done together, with a way to add to it. */
export const ActivitySheet = (props: Props) => {
  const { activities, none, villageIds, initiativeId, children } = props;
  const { t } = useTranslation();
  const formOf = (id: string | null): string =>
    activityForm(id, {
      ...(initiativeId !== undefined && { initiativeId }),
      villageId: villageIds[0],
    });
  const adding = useFormOpener(formOf(null));
  const list = useFocusKept<HTMLDivElement>(activities.length);
  return (
    <Sheet
      title={t('activity.title')}
      icon={CalendarHeart}
      actions={
        <Button variant="quiet" size="small" icon={Plus} onPress={adding.open}>
          {t('activity.add')}
        </Button>
      }
    >
      <div ref={list} tabIndex={-1}>
        {activities.length === 0 ? (
          <p className={cx(fieldStyles.hint)}>{none}</p>
        ) : (
          <ActivityList
            activities={activities}
            formOf={formOf}
            {...(initiativeId !== undefined && { onInitiative: initiativeId })}
          />
        )}
      </div>
      {children}
      {adding.isOpen && (
        <ActivityDialog
          record={null}
          form={formOf(null)}
          {...(initiativeId !== undefined && { initiativeId })}
          villageIds={villageIds}
          onClose={adding.close}
        />
      )}
    </Sheet>
  );
};
