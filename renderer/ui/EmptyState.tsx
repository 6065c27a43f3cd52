import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './EmptyState.module.css';

interface Props {
  /** One inviting sentence. */
  readonly words: string;
  readonly action?: ReactNode;
  readonly size?: 'small' | 'normal';
}

/** Two banks and a bridge of which the last plank is still missing. */
const HalfBridge = () => (
  <svg className={cx(styles.drawing)} viewBox="0 0 160 64" fill="none" aria-hidden>
    <path d="M0 58V36h26c4 5 7 13 8 22Z" fill="var(--live-pale)" stroke="var(--water)" />
    <path d="M160 58V36h-26c-4 5-7 13-8 22Z" fill="var(--clay-pale)" stroke="var(--clay)" />
    <path
      d="M36 50c6-3 12-3 18 0s12 3 18 0 12-3 18 0 12 3 18 0 11-3 17 0M38 57c6-3 11-3 17 0s12 3 18 0 12-3 18 0 12 3 18 0 9-2 13-1"
      stroke="var(--water-mid)"
      strokeLinecap="round"
    />
    <g fill="var(--plank)" stroke="var(--plank-edge)" strokeLinejoin="round">
      <path d="m25 36 22-11 2 4-23 12Z" />
      <path d="m50 24 25-6 1 4-24 7Z" />
      <path d="m78 18 25 3-1 4-24-3Z" />
    </g>
    <path
      d="m106 22 28 13-2 5-27-14Z"
      stroke="var(--plank-edge)"
      strokeDasharray="3 3"
      strokeLinejoin="round"
    />
    <path
      d="M8 36v-9l6-6 6 6v9Z"
      fill="var(--surface)"
      stroke="var(--water)"
      strokeLinejoin="round"
    />
    <path d="M12 36v-5h4v5Z" fill="var(--water-mid)" />
    <path d="M138 36V25h16v11Z" fill="var(--surface)" stroke="var(--clay)" strokeLinejoin="round" />
    <path d="M136 25h20M141 25l5-6 5 6" stroke="var(--clay)" strokeLinejoin="round" />
    <path d="M144 36v-5h4v5Z" fill="var(--clay-mid)" />
  </svg>
);

export const EmptyState = ({ words, action, size = 'normal' }: Props) => (
  <div className={cx(styles.empty, styles[size])}>
    <HalfBridge />
    <p className={cx(styles.words)}>{words}</p>
    {action}
  </div>
);
