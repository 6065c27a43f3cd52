import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './cx.ts';
import styles from './Sheet.module.css';

export interface SheetProps {
  readonly title?: string;
  readonly icon?: LucideIcon;
  readonly level?: 2 | 3;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A white sheet on the warm paper. With a title it is a region of its own. */
export const Sheet = ({
  title,
  icon: Icon,
  level = 2,
  actions,
  children,
  className,
}: SheetProps) => {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={cx(styles.sheet, className)} aria-labelledby={title && id}>
      {title !== undefined && (
        <header className={cx(styles.header)}>
          {Icon && <Icon size={18} aria-hidden />}
          <Title id={id} className={cx(styles.title)}>
            {title}
          </Title>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
};
