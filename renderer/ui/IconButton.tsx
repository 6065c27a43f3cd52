import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

interface Props extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly size?: 'normal' | 'small';
  readonly className?: string | undefined;
}

/** A button of one picture; its name is read aloud and shown on hover and focus. */
export const IconButton = ({ label, icon: Icon, size = 'normal', className, ...rest }: Props) => (
  <Tooltip words={label}>
    <AriaButton {...rest} aria-label={label} className={cx(styles.button, styles[size], className)}>
      <Icon size={size === 'small' ? 16 : 20} aria-hidden />
    </AriaButton>
  </Tooltip>
);
