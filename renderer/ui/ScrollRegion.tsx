import type { ReactNode } from 'react';

type Props = Name & {
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/** Its own name, or the id of the words that stand by it: those make it no landmark as well. */
type Name =
  | { readonly label: string; readonly labelledBy?: never }
  | { readonly label?: never; readonly labelledBy: string };

/** A stop for the Tab key: the arrows scroll what has the focus. */
const stop = 0;

/** What is larger than its place and scrolls in it, by keyboard too. */
export const ScrollRegion = ({ label, labelledBy, className, children }: Props) => (
  <div
    role={labelledBy === undefined ? 'region' : 'group'}
    aria-label={label}
    aria-labelledby={labelledBy}
    tabIndex={stop}
    className={className}
  >
    {children}
  </div>
);
