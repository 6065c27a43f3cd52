import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Chip.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  /** Something behind it is chosen. */
  readonly isActive?: boolean;
  readonly children: ReactNode;
}

/** A chip that opens something: a menu, or a popover with choices. */
export const ChipButton = ({ isActive = false, children, ...rest }: Props) => (
  <Button {...rest} className={cx(styles.chip, isActive && styles.active)}>
    {children}
    <ChevronDown size={14} aria-hidden />
  </Button>
);
