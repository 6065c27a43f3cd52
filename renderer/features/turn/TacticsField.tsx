import { useTranslation } from 'react-i18next';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Chair } from './tableDraft.ts';

interface Props {
  readonly chairs: readonly Chair[];
  readonly nameOf: (partyId: string) => string;
  readonly onChange: (chairs: readonly Chair[]) => void;
}

/** How each one plays, as the coordinator sees it: it never leaves this computer's private part. */
export const TacticsField = ({ chairs, nameOf, onChange }: Props) => {
  const { t } = useTranslation();
  if (chairs.length === 0) return null;
  return (
    <PrivateSheet title={t('privacy.onlyYou')} level={3}>
      {chairs.map((chair) => (
        <TextArea
          key={chair.id}
          label={t('turn.tactic', {
            name: chair.partyId === null ? t('turn.you') : nameOf(chair.partyId),
          })}
          rows={2}
          maxLength={2000}
          value={chair.tactic}
          onChange={(tactic) => {
            onChange(chairs.map((one) => (one.id === chair.id ? { ...one, tactic } : one)));
          }}
        />
      ))}
    </PrivateSheet>
  );
};
