import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import styles from './Handover.module.css';

interface Props {
  readonly stops: readonly {
    readonly week: number;
    readonly village: string;
    readonly cards: number;
  }[];
}

/** The first month, week by week, along the villages. */
export const Route = ({ stops }: Props) => {
  const { t } = useTranslation();
  const weeks = [...new Set(stops.map(({ week }) => week))];
  return (
    <section>
      <h3>{t('handover.takeOver.route')}</h3>
      <p className={cx(styles.soft)}>
        {t(stops.length === 0 ? 'handover.takeOver.routeNone' : 'handover.takeOver.routeHint')}
      </p>
      <ol className={cx(styles.stops)} aria-label={t('handover.takeOver.route')}>
        {weeks.map((week) => (
          <li key={week}>
            <h4>{t('handover.takeOver.week', { week })}</h4>
            <ul>
              {stops
                .filter((stop) => stop.week === week)
                .map(({ village, cards }) => (
                  <li key={village}>
                    {village}{' '}
                    <span className={cx(styles.soft)}>
                      {t('handover.takeOver.cards', { count: cards })}
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};
