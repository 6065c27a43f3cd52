import { create } from 'zustand';
import { listen } from './api.ts';
import { useNotices } from './notice.ts';

/** What the person is about to erase. */
export interface EraseTarget {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Colleagues have it too. */
  readonly isShared: boolean;
  /** Stories that were told about it go along. */
  readonly storyIds?: readonly string[];
  readonly onErased?: () => void;
}

export const useEraseTarget = create<{ readonly target: EraseTarget | null }>(() => ({
  target: null,
}));

export const openErase = (target: EraseTarget): void => {
  useEraseTarget.setState({ target });
};

export const closeErase = (): void => {
  useEraseTarget.setState({ target: null });
};

/** Short messages may name what was erased. */
export const followErased = (): (() => void) =>
  listen('erase:erased', () => {
    useNotices.setState({ shown: [] });
  });
