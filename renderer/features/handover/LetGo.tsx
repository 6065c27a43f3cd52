import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Handover.module.css';

export interface LetGoCard {
  /** Null while it is not on this computer. */
  readonly id: string | null;
  readonly title: string;
  readonly villages: readonly string[];
  /** In words. */
  readonly touch: string | null;
  readonly needs: string;
}

/** Letting go is not never again: each let-go card with its next light touch. */
export const LetGo = ({ cards }: { readonly cards: readonly LetGoCard[] }) => {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('handover.takeOver.letGo')}</h3>
      {cards.length === 0 && <p className={cx(styles.soft)}>{t('handover.takeOver.letGoNone')}</p>}
      <ul className={cx(styles.list)} aria-label={t('handover.takeOver.letGo')}>
        {cards.map((card, at) => (
          <li key={card.id ?? `${card.title}/${at}`}>
            <Row card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Row = ({ card: { id, title, villages, touch, needs } }: { readonly card: LetGoCard }) => {
  const { t } = useTranslation();
  const name = title === '' ? t('turn.untitled') : title;
  return (
    <>
      <span className={cx(styles.head)}>
        {id === null ? (
          <strong>{name}</strong>
        ) : (
          <a href={hashOf({ screen: 'initiative', id })}>
            <strong>{name}</strong>
          </a>
        )}
        <span className={cx(styles.soft)}>{villages.join(' · ')}</span>
      </span>
      <span>
        {touch === null
          ? t('handover.takeOver.noTouch')
          : t('handover.takeOver.touch', { day: touch })}
      </span>
      {needs !== '' && (
        <span className={cx(styles.soft)}>{t('handover.takeOver.needs', { needs })}</span>
      )}
    </>
  );
};
