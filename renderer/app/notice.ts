import { create } from 'zustand';
import type { WordKey } from '../words/i18n.ts';

export interface Notice {
  /** `done` goes away by itself; `trouble` stays until it is closed. */
  readonly tone: 'done' | 'trouble';
  readonly words: WordKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** A button beside the words, such as "Maak ongedaan". */
  readonly act?: { readonly words: WordKey; readonly run: () => void };
}

interface Notices {
  readonly shown: readonly (Notice & { readonly id: number })[];
}

let nextId = 1;

/** The short messages at the foot of the screen, oldest first. */
export const useNotices = create<Notices>(() => ({ shown: [] }));

export const showNotice = (notice: Notice): void => {
  const id = nextId++;
  useNotices.setState(({ shown }) => ({ shown: [...shown.slice(-2), { ...notice, id }] }));
};

export const hideNotice = (id: number): void => {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
};
