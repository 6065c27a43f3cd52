import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

interface Props {
  readonly words: ReactNode;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** Something that takes the focus: a Button, IconButton or ToggleChip. */
  readonly children: ReactElement;
}

/** A few words beside a control; never the only place where something is said. */
export const Tooltip = ({ words, placement = 'top', children }: Props) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
      {words}
    </AriaTooltip>
  </TooltipTrigger>
);
