import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './Welcome.module.css';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** One question of Welkom, on a plank with its number. */
export const Step = ({ number, title, children }: Props) => {
  const id = useId();
  return (
    <section className={cx(styles.step)} aria-labelledby={id}>
      <span className={cx(styles.number)} aria-hidden>
        {number}
      </span>
      <h2 id={id} className={cx(styles.question)}>
        {title}
      </h2>
      <div className={cx(styles.answer)}>{children}</div>
    </section>
  );
};
