import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../domain/people.ts';
import { cx } from '../../../../ui/cx.ts';
import styles from './Health.module.css';
import { useSayPerson } from './useSayPerson.ts';

/** Who takes part, and what their computers say of themselves. */
export const TakingPart = ({ people }: { readonly people: readonly Person[] }) => {
  const { t } = useTranslation();
  const say = useSayPerson();
  return (
    <div className={cx(styles.part)}>
      <h3>{t('health.people')}</h3>
      {people.length === 0 ? (
        <p>{t('health.nobody')}</p>
      ) : (
        <ul className={cx(styles.people)}>
          {people.map((person) => {
            const { label, notes } = say(person);
            return (
              <li key={person.deviceId} className={cx(styles.person)}>
                <span className={cx(styles.name)}>{label}</span>
                <span className={cx(styles.notes)}>{notes.join(' · ')}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
