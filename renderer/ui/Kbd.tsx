import { cx } from './cx.ts';
import styles from './Kbd.module.css';

/** A key or a chord: "Ctrl K". */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className={cx(styles.kbd)}>{children}</kbd>
);
