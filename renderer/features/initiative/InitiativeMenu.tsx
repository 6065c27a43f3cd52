import {
  Archive,
  Ellipsis,
  Eraser,
  FileDown,
  History,
  Trash2,
  UserRoundX,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { story } from '../../../shared/domain/story.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { call } from '../../app/api.ts';
import { openErase } from '../../app/erase.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { exportChosen } from '../../app/selection.ts';
import { openShare } from '../../app/share.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { CloseDialog, closeForm } from './CloseDialog.tsx';
import { useHistoryDialog } from '../../domain/history/useHistoryDialog.tsx';

interface Props {
  readonly record: Initiative;
  readonly onDeleted: () => void;
}

/** What is not done every day: look back, close, delete. */
export const InitiativeMenu = ({ record, onDeleted }: Props) => {
  const { t } = useTranslation();
  const closing = useFormOpener(closeForm(record.id));
  const { historyEntry, historyDialog } = useHistoryDialog('initiative', record.id);
  const stories = useRecords(story).list.filter(({ initiativeId }) => initiativeId === record.id);
  const told = stories.map(({ id }) => ({ kind: 'story', id }));
  const entries = [
    { ...historyEntry, icon: History, isOffered: true },
    {
      id: 'export',
      label: t('initiative.exportThis'),
      icon: FileDown,
      isOffered: true,
      onAction: () => {
        exportChosen('initiative', [record.id]);
      },
    },
    {
      id: 'share',
      label: t('share.menu'),
      icon: Users,
      isOffered: record.shared === undefined,
      onAction: () => {
        openShare({ kind: 'initiative', id: record.id, title: record.title, to: 'publish' });
      },
    },
    {
      id: 'withdraw',
      label: t('share.withdraw'),
      icon: UserRoundX,
      isOffered: record.shared?.isOwn === true,
      onAction: () => {
        openShare({ kind: 'initiative', id: record.id, title: record.title, to: 'withdraw' });
      },
    },
    {
      id: 'close',
      label: t('initiative.close'),
      icon: Archive,
      isOffered: record.outcome === null,
      onAction: closing.open,
    },
    {
      id: 'delete',
      label: t('initiative.delete'),
      icon: Trash2,
      isOffered: true,
      startsGroup: true,
      onAction: () => {
        removeAsked({
          record,
          title: record.title,
          words: 'initiative.deleted',
          mayWithdraw: true,
          // The stories that people told about it go along; talks stay, without it.
          along: async () => [
            ...told.map((one) => ({ op: 'delete', ...one }) as const),
            ...(await unlinkedTalks(record.id)),
          ],
          onRemoved: onDeleted,
        });
      },
    },
    {
      id: 'erase',
      label: t('erase.menu'),
      icon: Eraser,
      isOffered: true,
      onAction: () => {
        openErase({ record, title: record.title, along: told, onErased: onDeleted });
      },
    },
  ];
  return (
    <>
      <MenuButton
        label={t('initiative.more')}
        placement="bottom end"
        entries={entries.filter(({ isOffered }) => isOffered)}
      >
        <IconButton label={t('initiative.more')} icon={Ellipsis} />
      </MenuButton>
      {historyDialog}
      {closing.isOpen && record.outcome === null && (
        <CloseDialog record={record} onClose={closing.close} />
      )}
    </>
  );
};

/** Talks stay as they were, but no longer name what is gone. */
const unlinkedTalks = async (initiativeId: string): Promise<readonly Edit[]> => {
  const field = 'initiativeIds';
  const talks = await call('record:list', { kind: 'contactMoment', fields: [field] });
  return talks
    .filter(({ values }) => {
      const named = values[field];
      return Array.isArray(named) && named.includes(initiativeId);
    })
    .map(({ id }) => ({ op: 'remove', kind: 'contactMoment', id, field, value: initiativeId }));
};
