import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import type { SwitchProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Choice.module.css';

interface Props extends Omit<SwitchProps, 'className' | 'children'> {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export const Switch = ({ children, className, ...rest }: Props) => (
  <AriaSwitch {...rest} className={cx(styles.choice, className)}>
    <span className={cx(styles.track)} aria-hidden>
      <span className={cx(styles.knob)} />
    </span>
    <span className={cx(styles.words)}>{children}</span>
  </AriaSwitch>
);
