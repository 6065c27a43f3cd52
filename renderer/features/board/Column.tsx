import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/StageLabel.tsx';
import { cx } from '../../ui/cx.ts';
import { CardList } from './CardList.tsx';
import styles from './Column.module.css';
import { ColumnHeading } from './ColumnHeading.tsx';
import type { Card } from './card.ts';
import { emptyWords } from './emptyWords.ts';

interface Props {
  readonly stage: Stage;
  readonly cards: readonly Card[];
  /** Cards of this column that the filters hide. */
  readonly hidden: number;
}

export const Column = ({ stage, cards, hidden }: Props) => {
  const { t } = useTranslation();
  const name = useStageName()(stage);
  const heading = useId();
  const place = useMemo(() => ({ stage }), [stage]);
  return (
    <section className={cx(styles.column)} aria-labelledby={heading} data-column={stage}>
      <ColumnHeading stage={stage} id={heading} count={cards.length} />
      <div className={cx(styles.box)}>
        <CardList
          place={place}
          cards={cards}
          label={t('board.cardsOf', { column: name })}
          isVirtual
          empty={
            <p className={cx(styles.empty)}>
              {hidden > 0 ? t('board.empty.hidden', { count: hidden }) : t(emptyWords[stage])}
            </p>
          }
        />
      </div>
    </section>
  );
};
