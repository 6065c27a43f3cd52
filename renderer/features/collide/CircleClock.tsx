import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import styles from './Collide.module.css';
import { clockOf, leftAt, stepOf } from './session.ts';
import type { Session } from './session.ts';

const middle = 100;
const stools = 9;
const around = 2 * Math.PI * 72;

const stoolAt = (at: number): { readonly cx: number; readonly cy: number } => {
  const angle = (at / stools) * 2 * Math.PI - Math.PI / 2;
  return { cx: middle + 90 * Math.cos(angle), cy: middle + 90 * Math.sin(angle) };
};

/** Stools around a ring that gets shorter: the time there is, not the time that was lost. */
export const CircleClock = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation();
  const left = useLeft(session);
  const isOver = left === 0;
  const { circle } = session;
  const wholeMs = stepOf(session).minutes * 60_000;
  useEffect(() => {
    if (isOver) announce(t('collide.over'));
  }, [isOver, t]);
  return (
    <div className={cx(styles.clock)}>
      <svg viewBox="0 0 200 200" aria-hidden className={cx(styles.ring)}>
        {Array.from({ length: stools }, (_, at) => (
          <circle
            key={at}
            {...stoolAt(at)}
            r="7"
            className={cx(styles.stool, at < circle.length && styles.taken)}
          />
        ))}
        <circle cx={middle} cy={middle} r="72" className={cx(styles.whole)} />
        <circle
          cx={middle}
          cy={middle}
          r="72"
          className={cx(styles.left)}
          strokeDasharray={`${String((left / wholeMs) * around)} ${String(around)}`}
          transform={`rotate(-90 ${String(middle)} ${String(middle)})`}
        />
      </svg>
      <p role="timer" aria-label={t('collide.left')} className={cx(styles.time)}>
        {clockOf(left)}
      </p>
      <p className={cx(styles.status)}>
        {isOver ? t('collide.over') : session.since === null ? t('collide.paused') : ' '}
      </p>
      {circle.length > 0 && <p className={cx(styles.names)}>{circle.join(' · ')}</p>}
    </div>
  );
};

const useLeft = (session: Session): number => {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = session.since !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning]);
  return leftAt(session, Math.max(now, session.since ?? 0));
};
