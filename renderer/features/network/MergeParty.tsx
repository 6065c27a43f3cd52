import { Merge, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/domain/party.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { cx } from '../../ui/cx.ts';
import type { Network } from './networkModel.ts';
import styles from './Network.module.css';

interface Props {
  readonly party: Party;
  readonly network: Network;
  /** By another party, or by nobody. */
  readonly onReplace: (by: Party | null) => void;
}

/** A party that stands there twice becomes one. What colleagues have too stays as it is. */
export const MergeParty = ({ party, network: { members }, onReplace }: Props) => {
  const { t } = useTranslation();
  const [otherId, setOtherId] = useState<string | null>(null);
  if (party.shared?.isLive === true) {
    return <p className={cx(styles.hint)}>{t('network.sharedStays')}</p>;
  }
  const others = members.map((one) => one.party).filter(({ id }) => id !== party.id);
  const other = others.find(({ id }) => id === otherId);
  const own = members.find((one) => one.party.id === party.id);
  return (
    <div className={cx(styles.merge)}>
      {others.length > 0 && (
        <ComboBox
          label={t('network.double')}
          hint={t('network.doubleHint')}
          placeholder={t('network.lookPlaceholder')}
          options={others.map(({ id, name, partyKind }) => ({
            id,
            label: name,
            hint: t(`enums.partyKind.${partyKind}`),
          }))}
          value={otherId}
          onChange={setOtherId}
        />
      )}
      <div className={cx(styles.mergeActs)}>
        {other !== undefined && (
          <Button
            size="small"
            icon={Merge}
            onPress={() => {
              onReplace(other);
            }}
          >
            {t('network.merge', { party: other.name })}
          </Button>
        )}
        {own?.at.length === 0 && (
          <Button
            variant="quiet"
            size="small"
            icon={Trash2}
            onPress={() => {
              onReplace(null);
            }}
          >
            {t('network.remove')}
          </Button>
        )}
      </div>
    </div>
  );
};
