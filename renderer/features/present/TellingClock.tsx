import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { clockOf } from './clock.ts';
import styles from './Telling.module.css';

/** The minutes that are left; the last five are said in words. */
export const TellingClock = ({ minutes }: { readonly minutes: number }) => {
  const { t } = useTranslation();
  const [startedAt] = useState(() => Date.now());
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const { shown, minutesLeft, isNearEnd } = clockOf(minutes, startedAt, now);
  return (
    <span className={cx(styles.clock)}>
      <span role="timer">{shown}</span>
      <strong role="status">
        {isNearEnd ? t('present.minutesLeft', { count: minutesLeft }) : ''}
      </strong>
    </span>
  );
};
