import { create } from 'zustand';
import type { LastStep } from '../../shared/ipc/record.ts';
import type { WordKey } from '../words/i18n.ts';
import { call } from './api.ts';

/** What undo would take back when a message came: what the message tells of. */
export type Moment = Promise<LastStep | null>;

export interface Notice {
  /** `done` goes away by itself; `trouble` stays until it is closed. */
  readonly tone: 'done' | 'trouble';
  readonly words: WordKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** A button beside the words, such as "Maak ongedaan". */
  readonly act?: { readonly words: WordKey; readonly run: (moment?: Moment) => void };
}

interface ShownNotice extends Notice {
  readonly id: number;
  readonly moment?: Moment;
}

interface Notices {
  readonly shown: readonly ShownNotice[];
}

let nextId = 1;

/** The short messages at the foot of the screen, oldest first. */
export const useNotices = create<Notices>(() => ({ shown: [] }));

export const showNotice = (notice: Notice): void => {
  const id = nextId++;
  // Asked at once: by the time the button is pressed more may have been done.
  const moment = notice.act === undefined ? {} : { moment: call('undo:last', null) };
  useNotices.setState(({ shown }) => {
    // The same words again, as after Ctrl+Z held down, take the place of the former ones.
    const others = shown.filter((one) => notice.act !== undefined || !saysTheSame(one, notice));
    return { shown: [...others.slice(-2), { ...notice, ...moment, id }] };
  });
};

const saysTheSame = (one: Notice, other: Notice): boolean =>
  one.words === other.words && JSON.stringify(one.values) === JSON.stringify(other.values);

export const hideNotice = (id: number): void => {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
};
