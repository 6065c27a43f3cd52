import { ArrowDownNarrowWide } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { MenuButton } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { orders } from './glossary.ts';
import type { Order } from './glossary.ts';
import styles from './Translations.module.css';

interface Props {
  readonly sought: string;
  readonly onSeek: (words: string) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly count: number;
}

/** To find a word in the glossary, and to lay it in another order. */
export const GlossaryTools = ({ sought, onSeek, order, onOrder, count }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.tools)}>
      <SearchField
        label={t('translations.find')}
        placeholder={t('translations.find')}
        value={sought}
        maxLength={100}
        onChange={onSeek}
        className={styles.find}
      />
      <p role="status" className={cx(styles.count)}>
        {count === 0 ? t('translations.noneFound') : t('translations.count', { count })}
      </p>
      <MenuButton
        label={t('translations.sort')}
        placement="bottom end"
        entries={orders.map((one) => ({
          id: one,
          label: t(`translations.order.${one}`),
          isCurrent: one === order,
          onAction: () => {
            onOrder(one);
          },
        }))}
      >
        <Button variant="quiet" size="small" icon={ArrowDownNarrowWide}>
          {t(`translations.order.${order}`)}
        </Button>
      </MenuButton>
    </div>
  );
};
