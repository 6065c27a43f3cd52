import { Check, Ellipsis, History, MoveLeft, MoveRight, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import { removeAsked } from '../../../app/removeShared.ts';
import { write } from '../../../app/write.ts';
import type { PlankFact } from '../../../domain/bridge/facts.ts';
import type { Bridge } from '../../../domain/bridge/useBridge.ts';
import { useHistoryDialog } from '../../../domain/history/useHistoryDialog.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/Menu.tsx';
import { changePlank, shiftPlank } from './plankEdits.ts';

interface Props {
  readonly plank: PlankFact;
  readonly name: string;
  readonly at: number;
  readonly bridge: Bridge;
  readonly onEdit: (plank: Contribution) => void;
}

/** What can be done to a plank. */
export const PlankMenu = ({ plank, name, at, bridge, onEdit }: Props) => {
  const { t } = useTranslation();
  const { contributions } = bridge;
  const { historyEntry, historyDialog } = useHistoryDialog('contribution', plank.id);
  const record = contributions.find(({ id }) => id === plank.id);
  if (record === undefined) return null;
  const label = t('bridge.plankMenu', { plank: name });
  const shift = (by: -1 | 1) => () => {
    void write(shiftPlank(contributions, plank.id, by), 'move');
  };
  const entries = [
    {
      id: 'edit',
      label: t('bridge.change'),
      icon: Pencil,
      isOffered: true,
      onAction: () => {
        onEdit(record);
      },
    },
    { ...historyEntry, icon: History, isOffered: true },
    {
      id: 'lies',
      label: t('bridge.lies'),
      icon: Check,
      isOffered: plank.status !== 'offered',
      onAction: () => {
        void write(changePlank(record, { ...record, status: 'offered' }), 'edit');
      },
    },
    {
      id: 'left',
      label: t('bridge.toVillage'),
      icon: MoveLeft,
      isOffered: at > 0,
      onAction: shift(-1),
    },
    {
      id: 'right',
      label: t('bridge.toTownHall'),
      icon: MoveRight,
      isOffered: at < contributions.length - 1,
      onAction: shift(1),
    },
    {
      id: 'remove',
      label: t('bridge.remove'),
      icon: Trash2,
      isOffered: true,
      startsGroup: true,
      onAction: () => {
        removeAsked({ record, title: name, words: 'bridge.removed' });
      },
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
