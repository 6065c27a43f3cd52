import { useTranslation } from 'react-i18next';
import type { Signal } from '../../../shared/domain/signal.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { wantsCard } from './choices.ts';
import { FollowUp } from './FollowUp.tsx';
import styles from './Heard.module.css';
import type { Sorting } from './useSorting.ts';

interface Props {
  readonly signals: readonly Signal[];
  readonly sorting: Sorting;
}

/** What was sorted and asks for one thing more; all cards can be made at once. */
export const ToDo = ({ signals, sorting }: Props) => {
  const { t } = useTranslation();
  const forCards = signals.filter(wantsCard);
  if (signals.length === 0) return null;
  return (
    <section className={cx(styles.part)} aria-label={t('heard.toDo')}>
      <div className={cx(styles.head)}>
        <h2>
          {t('heard.toDo')} <span className={cx(styles.count)}>{signals.length}</span>
        </h2>
        {forCards.length > 1 && (
          <Button size="small" onPress={() => void sorting.asCards(forCards)}>
            {t('heard.makeCards', { count: forCards.length })}
          </Button>
        )}
      </div>
      <ul className={cx(styles.rows)}>
        {signals.map((one) => (
          <li key={one.id}>
            <FollowUp signal={one} sorting={sorting} />
          </li>
        ))}
      </ul>
    </section>
  );
};
