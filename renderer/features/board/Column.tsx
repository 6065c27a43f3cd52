import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import { CardList } from './CardList.tsx';
import styles from './Column.module.css';
import { ColumnHeading } from './ColumnHeading.tsx';
import type { Card } from '../../domain/board/card.ts';
import { emptyWords } from './emptyWords.ts';
import { longCell } from './LaneRow.tsx';

interface Props {
  readonly stage: Stage;
  readonly cards: readonly Card[];
  /** Cards of this column that the filters hide. */
  readonly hidden: number;
  /** Without columns beside it: nothing else gives it a height. */
  readonly isAlone?: boolean;
}

export const Column = ({ stage, cards, hidden, isAlone = false }: Props) => {
  const { t } = useTranslation();
  const name = useStageName()(stage);
  const heading = useId();
  const place = useMemo(() => ({ stage }), [stage]);
  const isLong = cards.length > longCell;
  return (
    <section
      className={cx(styles.column, isAlone && styles.alone)}
      aria-labelledby={heading}
      data-column={stage}
    >
      <ColumnHeading stage={stage} id={heading} count={cards.length} />
      <div className={cx(styles.box, isAlone && isLong && styles.long)}>
        <CardList
          // A list cannot change between the two ways of drawing.
          key={isAlone && !isLong ? 'short' : 'long'}
          place={place}
          cards={cards}
          label={t('board.cardsOf', { column: name })}
          isVirtual={!isAlone || isLong}
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
