import { create } from 'zustand';
import type { SharedState } from '../../shared/domain/entity.ts';
import { useSharing } from './sharing.ts';

/** What the person is about to throw away for colleagues too. */
export interface RemoveTarget {
  readonly id: string;
  readonly title: string;
  /** It was shared from this computer. */
  readonly isOwn: boolean;
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
  /** Told whether colleagues lose it too, for the message after it. */
  readonly remove: (isTheirsToo: boolean) => Promise<void>;
}

/** Throws something away; where colleagues lose it too, that is asked first. */
export const removeAsked = ({ record: { id, shared }, title, remove }: Asked): void => {
  if (shared?.isLive !== true || !useSharing.getState().hasTeam) {
    void remove(false);
    return;
  }
  const target = { id, title, isOwn: shared.isOwn, remove: () => void remove(true) };
  useRemoveTarget.setState({ target });
};
