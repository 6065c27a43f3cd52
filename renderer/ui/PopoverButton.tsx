import { use } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import floating from './Floating.module.css';
import styles from './PopoverButton.module.css';

type Content = ReactNode | ((close: () => void) => ReactNode);

interface Props {
  /** Its words name the panel too. */
  readonly button: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top';
  readonly children: Content;
}

/**
 * A small panel that a button opens: the choices of a filter, a note, a colour. The popover is the
 * dialog itself: its hidden ways out, for touch and speech, would stand outside one within.
 */
export const PopoverButton = ({ button, placement = 'bottom start', children }: Props) => (
  <DialogTrigger>
    {button}
    <Popover placement={placement} className={cx(floating.floating)}>
      <div className={cx(styles.panel)}>
        <Inside>{children}</Inside>
      </div>
    </Popover>
  </DialogTrigger>
);

const Inside = ({ children }: { readonly children: Content }) => {
  const state = use(OverlayTriggerStateContext);
  if (typeof children !== 'function') return children;
  return children(() => {
    state?.close();
  });
};
