import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';

/** Read aloud, not shown. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={cx(styles.hidden)}>{children}</span>
);
