import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './ProgressBar.module.css';

interface Props {
  readonly label: string;
  /** Between 0 and 1; leave out while nobody knows. */
  readonly done?: number;
}

export const ProgressBar = ({ label, done }: Props) => (
  <AriaProgressBar
    {...(done === undefined ? { isIndeterminate: true } : { value: done * 100 })}
    className={cx(styles.progress)}
  >
    {({ percentage, valueText }) => (
      <>
        <span className={cx(styles.words)}>
          <Label>{label}</Label>
          <span>{valueText}</span>
        </span>
        <span className={cx(styles.track)}>
          <span
            className={cx(styles.bar, percentage === undefined && styles.unknown)}
            style={{ inlineSize: `${String(percentage ?? 30)}%` }}
          />
        </span>
      </>
    )}
  </AriaProgressBar>
);
