import { create } from 'zustand';
import type { ShareKind } from '../../shared/ipc/share.ts';

/** What the person is about to share, or to share no longer. */
export interface ShareTarget {
  readonly kind: ShareKind;
  readonly id: string;
  readonly title: string;
  readonly to: 'publish' | 'withdraw';
}

export const useShareTarget = create<{ readonly target: ShareTarget | null }>(() => ({
  target: null,
}));

export const openShare = (target: ShareTarget): void => {
  useShareTarget.setState({ target });
};

export const closeShare = (): void => {
  useShareTarget.setState({ target: null });
};
