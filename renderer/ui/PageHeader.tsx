import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './PageHeader.module.css';

interface Props {
  readonly title: string;
  /** Small, above the title: where this screen hangs. */
  readonly crumbs?: ReactNode;
  /** Beside the title: chips, a glyph. */
  readonly aside?: ReactNode;
  /** At the far end. */
  readonly actions?: ReactNode;
}

/** The one heading of a screen; the frame gives it the focus when the screen opens. */
export const PageHeader = ({ title, crumbs, aside, actions }: Props) => (
  <header className={cx(styles.header)}>
    <div className={cx(styles.names)}>
      {crumbs !== undefined && <div className={cx(styles.crumbs)}>{crumbs}</div>}
      <div className={cx(styles.row)}>
        <h1 tabIndex={-1} data-screen-heading>
          {title}
        </h1>
        {aside}
      </div>
    </div>
    {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
  </header>
);
