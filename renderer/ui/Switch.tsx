import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import type { SwitchFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Choice.module.css';

interface Props extends Omit<SwitchFieldProps, 'className' | 'children'> {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export const Switch = ({ children, className, ...rest }: Props) => (
  <SwitchField {...rest} className={cx(className)}>
    <SwitchButton className={cx(styles.choice)}>
      <span className={cx(styles.track)} aria-hidden>
        <span className={cx(styles.knob)} />
      </span>
      <span className={cx(styles.words)}>{children}</span>
    </SwitchButton>
  </SwitchField>
);
