import { useTranslation } from 'react-i18next';
import type { OtherTeam } from '../../../../shared/ipc/sharing.ts';
import { TypedConfirmDialog } from '../../../ui/TypedConfirmDialog.tsx';

interface Props {
  readonly other: OtherTeam;
  /** Who shares in this folder needs a passphrase. */
  readonly isLocked: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onCancel: () => void;
}

/** What one team shared must not reach another by a slip: what would go along, and a word to type. */
export const OtherTeamDialog = ({ other, isLocked, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const { cards, theirs, others, colleagues, gone } = other.holds;
  const going = [
    ...(cards > 0
      ? [
          t(theirs > 0 ? 'sharing.otherTeam.cardsOfTeam' : 'sharing.otherTeam.cards', {
            count: cards,
            theirs,
          }),
        ]
      : []),
    ...(others > 0 ? [t('sharing.otherTeam.others', { count: others })] : []),
    ...(colleagues > 0 ? [t('sharing.otherTeam.colleagues', { count: colleagues })] : []),
    ...(gone > 0 ? [t('sharing.otherTeam.gone', { count: gone })] : []),
  ];
  const lock = isLocked ? 'locked' : other.wasLocked ? 'unlocked' : 'open';
  return (
    <TypedConfirmDialog
      title={t('sharing.otherTeam.title')}
      word={t('sharing.otherTeam.word')}
      fieldLabel={t('sharing.otherTeam.type', { word: t('sharing.otherTeam.word') })}
      confirmLabel={t('sharing.otherTeam.confirm')}
      cancelLabel={t('sharing.otherTeam.cancel')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('sharing.otherTeam.story')}</p>
      <ul>
        {going.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <strong>{t(`sharing.otherTeam.${lock}`)}</strong>
      </p>
      <p>{t('sharing.otherTeam.sameTeam')}</p>
      <p>{t('sharing.otherTeam.moving')}</p>
    </TypedConfirmDialog>
  );
};
