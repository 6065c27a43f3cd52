import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './DropArea.module.css';
import { filesIn } from './filesIn.ts';

interface Props {
  readonly label: string;
  /** None when what was dropped is no file, such as a folder. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Takes files that are dropped or pasted on it. There is always a button that does the same. */
export const DropArea = ({ label, onFiles, className, children }: Props) => (
  <DropZone
    aria-label={label}
    className={cx(styles.area, className)}
    onDrop={({ items }) => void filesIn(items).then(onFiles)}
  >
    {children}
  </DropZone>
);
