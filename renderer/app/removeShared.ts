import { create } from 'zustand';
import type { SharedState } from '../../shared/domain/entity.ts';
import { reachOf } from '../domain/reach.ts';
import type { Reach } from '../domain/reach.ts';
import { useSharing } from './sharing.ts';

/** What the person is about to throw away for colleagues too. */
export interface RemoveTarget {
  readonly id: string;
  readonly title: string;
  /** It was shared from this computer. */
  readonly isOwn: boolean;
  /** The menu it came from offers to share it no longer. */
  readonly mayWithdraw: boolean;
  readonly remove: () => void;
}

export const useRemoveTarget = create<{ readonly target: RemoveTarget | null }>(() => ({
  target: null,
}));

export const closeRemove = (): void => {
  useRemoveTarget.setState({ target: null });
};

interface Asked {
  readonly record: { readonly id: string; readonly shared?: SharedState };
  readonly title: string;
  readonly mayWithdraw?: boolean;
  /** Told when colleagues lose it too, for the message after it; null where they do not. */
  readonly remove: (reach: Reach | null) => Promise<void>;
  /** It is about to go: the dialog it was asked from may close. */
  readonly onConfirmed?: () => void;
}

/** Throws something away; where colleagues lose it too, that is asked first. */
export const removeAsked = ({ record: { id, shared }, title, remove, ...asked }: Asked): void => {
  const { mayWithdraw = false, onConfirmed } = asked;
  if (shared?.isLive !== true || !useSharing.getState().hasTeam) {
    onConfirmed?.();
    void remove(null);
    return;
  }
  const confirmed = (): void => {
    onConfirmed?.();
    void remove(reachOf(useSharing.getState()));
  };
  const target = { id, title, isOwn: shared.isOwn, mayWithdraw, remove: confirmed };
  useRemoveTarget.setState({ target });
};
