import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import floating from './Floating.module.css';
import styles from './PopoverButton.module.css';

interface Props {
  readonly button: ReactElement;
  readonly label: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top';
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel that a button opens: the choices of a filter, a note, a colour. */
export const PopoverButton = ({ button, label, placement = 'bottom start', children }: Props) => (
  <DialogTrigger>
    {button}
    <Popover placement={placement} className={cx(floating.floating)}>
      <Dialog aria-label={label} className={cx(styles.panel)}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
