import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A stop for the Tab key: the arrows scroll what has the focus. */
const stop = 0;

/** What is larger than its place and scrolls in it, by keyboard too. */
export const ScrollRegion = ({ label, className, children }: Props) => (
  <div role="region" aria-label={label} tabIndex={stop} className={className}>
    {children}
  </div>
);
