import { cx } from '../../ui/cx.ts';
import styles from './ContactsPage.module.css';

interface Props {
  /** 0: all on the bank; 1: all in the water. */
  readonly waterline: number;
  readonly label: string;
}

const [width, height, surface] = [320, 96, 58];
/** However it was, some of both shows. */
const margin = 48;

/** A pair of boots at the waterside: the water comes as far as the month was in the village. */
export const FeetPicture = ({ waterline, label }: Props) => {
  const shore = margin + waterline * (width - 2 * margin);
  const x = String(Math.round(shore));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className={cx(styles.feet)}
    >
      <path
        d={`M0 ${String(surface)}H${x}L${String(Math.round(shore) - 24)} ${String(height)}H0Z`}
        className={cx(styles.water)}
      />
      <path d={waves(shore)} className={cx(styles.wave)} />
      <path
        d={`M${x} ${String(surface)}H${String(width)}V${String(height)}H${String(Math.round(shore) - 24)}Z`}
        className={cx(styles.bank)}
      />
      <path
        d={boot}
        transform={`translate(${String(Math.round(shore) - 34)} ${String(surface - 30)})`}
        className={cx(styles.boot)}
      />
      <path
        d={boot}
        transform={`translate(${String(Math.round(shore) + 6)} ${String(surface - 42)})`}
        className={cx(styles.boot)}
      />
    </svg>
  );
};

const boot = 'M2 0H16V26C22 28 28 30 28 38V42H2Z M2 8H16';

const waves = (shore: number): string => {
  const count = Math.max(0, Math.floor((shore - 48) / 24));
  return `M4 ${String(surface + 16)}${'q6 -6 12 0t12 0'.repeat(count)}`;
};
