import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Page.module.css';

interface Props {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A screen in one column: its heading, and below it what it holds. */
export const Page = ({ children, className }: Props) => (
  <div className={cx(styles.page, className)}>{children}</div>
);
