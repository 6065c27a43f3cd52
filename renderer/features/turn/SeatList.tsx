import { Dices } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SeatGlyph } from '../../domain/tables/SeatGlyph.tsx';
import type { Table } from '../../domain/tables/tables.ts';
import { useTurnWords } from '../../domain/tables/turnWords.ts';
import { usePassTurn } from '../../domain/tables/usePassTurn.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './TableCard.module.css';

/** Who sits at a table and whose turn it is; one press passes the turn. */
export const SeatList = ({ table }: { readonly table: Table }) => {
  const { t } = useTranslation();
  const { nameOf } = useTurnWords();
  const pass = usePassTurn();
  return (
    <ul className={cx(styles.seats)} aria-label={t('turn.seats')}>
      {table.seats.map((seat) => {
        const hasTurn = seat.id === table.turn?.id;
        return (
          <li key={seat.id} className={cx(styles.seat, hasTurn && styles.hasTurn)}>
            <SeatGlyph corner={seat.party?.panel ?? 'you'} />
            <span className={cx(styles.who)}>{nameOf(seat)}</span>
            {hasTurn ? (
              <span className={cx(styles.now)}>
                <Dices size={16} aria-hidden />
                {t('turn.now')}
              </span>
            ) : (
              <Button
                variant="quiet"
                size="small"
                aria-label={t('turn.passTo', { name: nameOf(seat) })}
                onPress={() => {
                  pass(table, seat);
                }}
              >
                {t('turn.pass')}
              </Button>
            )}
          </li>
        );
      })}
      {table.emptyPanels.map((panel) => (
        <li key={panel} className={cx(styles.seat, styles.nobody)}>
          <SeatGlyph corner={panel} isEmpty />
          <span className={cx(styles.who)}>
            {t(`enums.panel.${panel}`)}: {t('turn.emptyChair')}
          </span>
        </li>
      ))}
    </ul>
  );
};
