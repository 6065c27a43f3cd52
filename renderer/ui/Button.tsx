import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** One `primary` a screen; `quiet` is text alone. */
  readonly variant?: 'primary' | 'outlined' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export const Button = ({
  variant = 'outlined',
  size = 'normal',
  icon: Icon,
  children,
  className,
  ...rest
}: ButtonProps) => (
  <AriaButton {...rest} className={cx(styles.button, styles[variant], styles[size], className)}>
    {Icon && <Icon size={size === 'small' ? 16 : 18} aria-hidden />}
    {children}
  </AriaButton>
);
