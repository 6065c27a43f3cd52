import { create } from 'zustand';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { write } from '../../app/write.ts';
import type { Draft } from './draft.ts';

type ById = ReadonlyMap<string, Initiative>;

/**
 * A dropped card must stand where it was dropped at once, and the next key press must count on from
 * there. So a move is shown as a draft until the records have it.
 */
export const useDrafts = create<{ readonly drafts: readonly Draft[] }>(() => ({ drafts: [] }));

/** When the records stay silent, what they say is shown all the same. */
const silenceMs = 2000;

let seen: ById = new Map();
let waiting: readonly (() => void)[] = [];
let queue: Promise<unknown> = Promise.resolve();

/** The board tells which records it was given last. */
export const sawRecords = (byId: ById): void => {
  seen = byId;
  const woken = waiting;
  waiting = [];
  for (const wake of woken) wake();
};

const nextRecords = (): Promise<void> =>
  new Promise((resolve) => {
    waiting = [...waiting, resolve];
  });

const timeOut = (ms: number): Promise<'silent'> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, 'silent');
  });

const untilChanged = async (id: string, before: Initiative | undefined): Promise<void> => {
  while (seen.get(id) === before) await nextRecords();
};

/** Shows the edits at once and keeps them, one move after the other; false when that did not work. */
export const keepMove = (edits: readonly Edit[]): Promise<boolean> => {
  const [first] = edits;
  if (first === undefined) return Promise.resolve(true);
  const draft: Draft = { edits };
  useDrafts.setState(({ drafts }) => ({ drafts: [...drafts, draft] }));
  const keep = async (): Promise<boolean> => {
    const before = seen.get(first.id);
    const { ok } = await write(edits, 'move');
    if (ok) await Promise.race([untilChanged(first.id, before), timeOut(silenceMs)]);
    useDrafts.setState(({ drafts }) => ({ drafts: drafts.filter((one) => one !== draft) }));
    return ok;
  };
  const kept = queue.then(keep);
  queue = kept;
  return kept;
};
