import { Lock } from 'lucide-react';
import { cx } from './cx.ts';
import { Sheet } from './Sheet.tsx';
import type { SheetProps } from './Sheet.tsx';
import styles from './Sheet.module.css';

/** Yellow paper with a lock: always the same yellow, so nobody wonders who can read this. */
export const PrivateSheet = (props: Omit<SheetProps, 'icon'>) => (
  <Sheet {...props} icon={Lock} className={cx(styles.private, props.className)} />
);
