import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import type { Chair } from './tableDraft.ts';
import styles from './TableDialog.module.css';

interface Props {
  readonly chairs: readonly Chair[];
  readonly nameOf: (partyId: string) => string;
  readonly onChange: (chairs: readonly Chair[]) => void;
}

export const ChairsField = ({ chairs, nameOf, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <section aria-label={t('turn.seats')}>
      <h3 className={cx(styles.label)}>{t('turn.seats')}</h3>
      <ul className={cx(styles.chairs)}>
        {chairs.map(({ id, partyId }) => {
          const name = partyId === null ? t('turn.you') : nameOf(partyId);
          return (
            <li key={id}>
              <span>{name}</span>
              <IconButton
                label={t('turn.removeChair', { name })}
                icon={X}
                size="small"
                onPress={() => {
                  onChange(chairs.filter((one) => one.id !== id));
                  announce(t('turn.chairRemoved', { name }));
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
