import { create } from 'zustand';
import { listen } from './api.ts';
import { useNotices } from './notice.ts';
import { isWithColleagues } from './withColleagues.ts';
import type { Kept } from './withColleagues.ts';

/** What the person is about to erase. */
export interface EraseTarget {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Colleagues have it too. */
  readonly isShared: boolean;
  /** What goes along with it: stories that were told about it, points that stand on it. */
  readonly along?: readonly Pick<Kept, 'kind' | 'id'>[];
  readonly onErased?: () => void;
}

export interface EraseAsked extends Pick<EraseTarget, 'title' | 'along' | 'onErased'> {
  readonly record: Kept;
}

export const useEraseTarget = create<{ readonly target: EraseTarget | null }>(() => ({
  target: null,
}));

export const openErase = ({ record, ...asked }: EraseAsked): void => {
  const { kind, id } = record;
  useEraseTarget.setState({
    target: { ...asked, kind, id, isShared: isWithColleagues(record) },
  });
};

export const closeErase = (): void => {
  useEraseTarget.setState({ target: null });
};

/** Short messages may name what was erased. */
export const followErased = (): (() => void) =>
  listen('erase:erased', () => {
    useNotices.setState({ shown: [] });
  });
