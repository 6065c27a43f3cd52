import type { RawRecord } from '../../shared/domain/entity.ts';
import { keyOf } from './document.ts';
import type { ToSearch } from './protocol.ts';

/** What search reads of the store. */
export interface RecordSource {
  readonly list: (kind: string) => readonly RawRecord[] | Promise<readonly RawRecord[]>;
  readonly get: (kind: string, id: string) => RawRecord | null | Promise<RawRecord | null>;
}

export interface Feeder {
  readonly fill: () => void;
  readonly changed: (kind: string, ids: readonly string[]) => void;
  /** Resolves when what changed before the call has been sent. */
  readonly caughtUp: () => Promise<void>;
  readonly stop: () => void;
}

/** Villages and who pays before what they stand in, initiatives before their lessons. */
const kinds = [
  'village',
  'party',
  'programme',
  'fundingSource',
  'initiative',
  'lesson',
  'experiment',
  'onTheSpotAgreement',
  'knowledgeQuestion',
  'dilemma',
  'story',
  'signal',
  'person',
];
/** Main answers to its windows between two slices; its loop must not wait longer than 50 ms. */
const sliceMs = 8;
/** Neither may a question wait long behind what the search process takes in. */
const sliceRecords = 100;

interface Waiting {
  readonly kind: string;
  readonly id: string;
}

/** Reads records little by little and sends them on; changes go before what was never sent. */
export const createFeeder = (
  source: RecordSource,
  send: (message: ToSearch) => void,
  now: () => number,
): Feeder => {
  const changes = new Map<string, Waiting>();
  let backlog: Waiting[] = [];
  let kindsToList: string[] = [];
  let isFilling = false;
  let isRunning = false;
  let isStopped = false;
  let waiters: (() => void)[] = [];

  const takeNext = (): Waiting | undefined => {
    const [change] = changes;
    if (change === undefined) return backlog.pop();
    changes.delete(change[0]);
    return change[1];
  };

  const sendSlice = async (): Promise<void> => {
    const until = now() + sliceMs;
    const records: RawRecord[] = [];
    for (let taken = 0; taken < sliceRecords && (taken === 0 || now() < until); taken++) {
      const next = takeNext();
      if (next === undefined) break;
      const record = await source.get(next.kind, next.id);
      if (record === null) send({ say: 'drop', kind: next.kind, ids: [next.id] });
      else records.push(record);
    }
    if (records.length > 0) send({ say: 'put', records });
  };

  /** False when nothing is left to list. */
  const listNext = async (): Promise<boolean> => {
    const [kind, ...rest] = kindsToList;
    if (kind === undefined) return false;
    kindsToList = rest;
    backlog = (await source.list(kind)).map(({ id }) => ({ kind, id })).reverse();
    return true;
  };

  const pump = async (): Promise<void> => {
    for (;;) {
      await turn();
      if (isStopped) return;
      if (changes.size > 0 || backlog.length > 0) {
        await sendSlice();
        if (changes.size === 0) settle();
      } else if (!(await listNext())) {
        if (changes.size > 0) continue;
        if (isFilling) send({ say: 'filled' });
        isFilling = false;
        isRunning = false;
        return;
      }
    }
  };

  const settle = (): void => {
    for (const go of waiters) go();
    waiters = [];
  };

  const run = (): void => {
    if (isRunning || isStopped) return;
    isRunning = true;
    void pump();
  };

  return {
    fill: () => {
      kindsToList = [...kinds];
      isFilling = true;
      run();
    },
    changed: (kind, ids) => {
      if (!kinds.includes(kind)) return;
      for (const id of ids) changes.set(keyOf(kind, id), { kind, id });
      run();
    },
    caughtUp: () => {
      if (!isRunning) return Promise.resolve();
      return new Promise((go) => waiters.push(go));
    },
    stop: () => {
      isStopped = true;
      settle();
    },
  };
};

const turn = (): Promise<void> => new Promise((go) => setImmediate(go));
