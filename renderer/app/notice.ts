import { create } from 'zustand';
import type { WordKey } from '../words/i18n.ts';

/** A button beside the words, such as "Maak ongedaan". */
export interface NoticeAct {
  readonly words: WordKey;
  readonly run: () => void;
  /** The step that it takes back or does again: once that was done, it goes. */
  readonly of?: { readonly direction: 'undo' | 'redo'; readonly step: number };
}

export interface Notice {
  /** `done` goes away by itself; `trouble` stays until it is closed. */
  readonly tone: 'done' | 'trouble';
  readonly words: WordKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly act?: NoticeAct | null;
}

interface Notices {
  readonly shown: readonly (Notice & { readonly id: number })[];
}

let nextId = 1;

/** The short messages at the foot of the screen, oldest first. */
export const useNotices = create<Notices>(() => ({ shown: [] }));

export const showNotice = (notice: Notice): void => {
  const id = nextId++;
  const hasAct = (notice.act ?? null) !== null;
  useNotices.setState(({ shown }) => {
    // The same words again, as after Ctrl+Z held down, take the place of the former ones.
    const others = shown.filter((one) => hasAct || !saysTheSame(one, notice));
    return { shown: [...others.slice(-2), { ...notice, id }] };
  });
};

const saysTheSame = (one: Notice, other: Notice): boolean =>
  one.words === other.words && JSON.stringify(one.values) === JSON.stringify(other.values);

export const hideNotice = (id: number): void => {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
};

/** That step was done, by whatever key or button: the messages stay, and offer it no longer. */
export const dropActsOf = (direction: 'undo' | 'redo', step: number): void => {
  const isOf = ({ act }: Notice): boolean =>
    act?.of?.direction === direction && act.of.step === step;
  useNotices.setState(({ shown }) => ({
    shown: shown.map((notice) => (isOf(notice) ? { ...notice, act: null } : notice)),
  }));
};
