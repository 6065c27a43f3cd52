import { Pencil, Trash2, Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/domain/activity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatFuzzyDate } from '../dates.ts';
import { useDepartments } from '../departments.ts';
import { RecordMenu } from '../RecordMenu.tsx';
import { RecordVersions } from '../versions/RecordVersions.tsx';
import { linkActivity } from './activityDraft.ts';
import { ActivityDialog } from './ActivityDialog.tsx';
import styles from './ActivityList.module.css';

interface Props {
  readonly activities: readonly Activity[];
  /** The page one is on: it does not name itself. */
  readonly onInitiative?: string;
  /** What the form of one is called while it is filled in. */
  readonly formOf: (id: string) => string;
}

/** What is done together, with when, and with which initiatives. */
export const ActivityList = ({ activities, onInitiative, formOf }: Props) => {
  const { t } = useTranslation();
  return (
    <ul className={cx(styles.list)} aria-label={t('activity.title')}>
      {activities.map((one) => (
        <Item key={one.id} record={one} onInitiative={onInitiative} form={formOf(one.id)} />
      ))}
    </ul>
  );
};

interface ItemProps {
  readonly record: Activity;
  readonly onInitiative: string | undefined;
  readonly form: string;
}

const Item = ({ record, onInitiative, form }: ItemProps) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const editing = useFormOpener(form);
  const departments = useDepartments();
  const { id, name, activityKind, on, departmentId } = record;
  const others = useRecords(initiative).list.filter(
    (one) => one.id !== onInitiative && one.activityIds.includes(id),
  );
  const facts = [
    t(`activity.kinds.${activityKind}`),
    departments.find((one) => one.id === departmentId)?.name,
    on === null ? undefined : formatFuzzyDate(on, language),
  ].filter((one) => one !== undefined);
  const unlink = async (initiativeId: string): Promise<void> => {
    const unlinked = await write([linkActivity('remove', initiativeId, id)], 'edit');
    if (!unlinked.ok) return;
    const act = undoAct(unlinked.value, 'undo.undo');
    showNotice({ tone: 'done', words: 'activity.unlinked', values: { name }, act });
  };
  // Others do it too: for them it stays.
  const isOfOthers = onInitiative !== undefined && others.length > 0;
  return (
    <li>
      <div className={cx(styles.facts)}>
        <strong>{name}</strong>
        <span className={cx(styles.about)}>{facts.join(' · ')}</span>
        {others.length > 0 && (
          <span className={cx(styles.about)}>
            {t(onInitiative === undefined ? 'activity.of' : 'activity.with')}{' '}
            {others.map((one, at) => (
              <span key={one.id}>
                {at > 0 && ', '}
                <a href={hashOf({ screen: 'initiative', id: one.id })}>
                  {one.title === '' ? t('turn.untitled') : one.title}
                </a>
              </span>
            ))}
          </span>
        )}
        <RecordVersions record={record} />
      </div>
      <IconButton
        label={t('activity.edit', { name })}
        icon={Pencil}
        size="small"
        onPress={editing.open}
      />
      <RecordMenu record={record} title={name} />
      {isOfOthers ? (
        <IconButton
          label={t('activity.unlink', { name })}
          icon={Unlink}
          size="small"
          onPress={() => void unlink(onInitiative)}
        />
      ) : (
        <IconButton
          label={t('activity.remove', { name })}
          icon={Trash2}
          size="small"
          onPress={() => {
            removeAsked({ record, title: name, words: 'activity.gone' });
          }}
        />
      )}
      {editing.isOpen && <ActivityDialog record={record} form={form} onClose={editing.close} />}
    </li>
  );
};
