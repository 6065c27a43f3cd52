import { useTranslation } from 'react-i18next';
import type { OtherTeamsPacket } from '../../../../shared/ipc/packet.ts';
import { useSharing } from '../../../app/sharing.ts';
import { teamMark } from '../../../domain/teamMark.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';

interface Props {
  readonly other: OtherTeamsPacket;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Whose packet it is, and what it means to take it in: nobody gets the words of another team by a slip. */
export const OtherPacketDialog = ({ other, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const isOff = useSharing(({ phase }) => phase === 'off');
  const { team, names, cards, others, losesLock } = other;
  const mark = teamMark(team);
  const [key, values] =
    names.length === 0
      ? (['packet.other.whose', { mark }] as const)
      : (['packet.other.whoseNamed', { mark, names: names.join(', ') }] as const);
  return (
    <ConfirmDialog
      isOpen
      title={t('packet.other.title')}
      confirmLabel={t('packet.other.confirm')}
      cancelLabel={t('packet.other.cancel')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {t(key, values)} {cards > 0 && t('packet.other.cards', { count: cards })}{' '}
        {others > 0 && t('packet.other.others', { count: others })}
      </p>
      <p>
        {t(isOff ? 'packet.other.goesAlong' : 'packet.other.goesToTeam')} {t('packet.other.stays')}
      </p>
      {losesLock && (
        <p>
          <strong>{t('packet.other.losesLock')}</strong>
        </p>
      )}
      <p>{t('packet.other.later')}</p>
      <p>{t('packet.other.notBack')}</p>
    </ConfirmDialog>
  );
};
