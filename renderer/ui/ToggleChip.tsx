import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { ToggleButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Chip.module.css';

interface Props extends Omit<ToggleButtonProps, 'className' | 'children'> {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A filter that is on or off. */
export const ToggleChip = ({ icon: Icon, children, className, ...rest }: Props) => (
  <ToggleButton {...rest} className={cx(styles.chip, className)}>
    {Icon && <Icon size={14} aria-hidden />}
    {children}
  </ToggleButton>
);
