import { Ellipsis, Eraser, History, Pencil, Trash2, UserRoundX, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openErase } from '../../app/erase.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { openShare } from '../../app/share.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { useHistoryDialog } from '../history/useHistoryDialog.tsx';
import type { Tried } from './tried.ts';

interface Props {
  readonly tried: Tried;
  readonly named: string;
  readonly onEdit: () => void;
}

/** What is done to it now and then. */
export const TriedMenu = ({ tried, named, onEdit }: Props) => {
  const { t } = useTranslation();
  const { id, shared } = tried.record;
  const { historyEntry, historyDialog } = useHistoryDialog(tried.of, id);
  const share = (to: 'publish' | 'withdraw') => (): void => {
    openShare({ kind: 'dilemma', id, title: named, to });
  };
  const label = t('trying.menu', { name: named });
  const isDilemma = tried.of === 'dilemma';
  const entries = [
    { id: 'edit', label: t('trying.edit'), icon: Pencil, onAction: onEdit, isOffered: true },
    { ...historyEntry, icon: History, isOffered: true },
    {
      id: 'share',
      label: t('share.menu'),
      icon: Users,
      onAction: share('publish'),
      isOffered: isDilemma && shared === undefined,
    },
    {
      id: 'withdraw',
      label: t('share.withdraw'),
      icon: UserRoundX,
      onAction: share('withdraw'),
      isOffered: isDilemma && shared?.isOwn === true,
    },
    {
      id: 'remove',
      label: t('trying.remove'),
      icon: Trash2,
      onAction: () => {
        removeAsked({
          record: tried.record,
          title: named,
          words: 'trying.removed',
          mayWithdraw: isDilemma,
        });
      },
      isOffered: true,
    },
    {
      id: 'erase',
      label: t('erase.menu'),
      icon: Eraser,
      onAction: () => {
        openErase({ record: tried.record, title: named });
      },
      isOffered: true,
    },
  ];
  return (
    <>
      <MenuButton
        label={label}
        placement="bottom end"
        entries={entries.filter(({ isOffered }) => isOffered)}
      >
        <IconButton label={label} icon={Ellipsis} size="small" />
      </MenuButton>
      {historyDialog}
    </>
  );
};
