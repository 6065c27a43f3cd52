import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { CheckboxFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Choice.module.css';

interface Props extends Omit<CheckboxFieldProps, 'className' | 'children'> {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

export const Checkbox = ({ children, className, ...rest }: Props) => (
  <CheckboxField {...rest} className={cx(className)}>
    <CheckboxButton className={cx(styles.choice)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={cx(styles.box)} aria-hidden>
            {isIndeterminate ? (
              <Minus size={14} strokeWidth={3} />
            ) : (
              isSelected && <Check size={14} strokeWidth={3} />
            )}
          </span>
          {children !== undefined && <span className={cx(styles.words)}>{children}</span>}
        </>
      )}
    </CheckboxButton>
  </CheckboxField>
);
