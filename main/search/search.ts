import type { Worker } from 'node:worker_threads';
import type { SearchQuery, SearchReply } from '../../shared/ipc/search.ts';
import { createFeeder } from './feeder.ts';
import type { Feeder, RecordSource } from './feeder.ts';
import type { FromSearch, ToSearch } from './protocol.ts';

export interface SearchParts {
  readonly source: RecordSource;
  readonly startThread: () => Worker;
  readonly now: () => number;
  /** The index holds everything, for the first time or again. */
  readonly onReady: () => void;
  readonly onCrash: (error: unknown) => void;
}

export interface Search {
  /** Starts the thread and fills its index. Until then nothing is read. */
  readonly start: () => void;
  readonly changed: (kind: string, ids: readonly string[]) => void;
  readonly find: (query: SearchQuery) => Promise<SearchReply>;
  readonly stop: () => Promise<void>;
}

const nothingYet: SearchReply = {
  state: 'filling',
  isGuess: false,
  total: 0,
  found: [],
  hits: [],
};

/** A thread that falls over again and again gets more and more rest: 0.2 s, 0.4 s, up to 30 s. */
const firstRestMs = 200;
const longestRestMs = 30_000;
/** A thread that lived this long is taken for sound. */
const soundAfterMs = 60_000;

interface Life {
  readonly thread: Worker;
  readonly feeder: Feeder;
  readonly bornAt: number;
}

/** Search as main sees it: a thread that may die and is made anew, and questions to it. */
export const createSearch = (parts: SearchParts): Search => {
  const questions = new Map<number, (reply: SearchReply) => void>();
  let lastAsk = 0;
  let life: Life | null = null;
  let restMs = firstRestMs;
  let rest: NodeJS.Timeout | null = null;
  let isStopped = false;

  const begin = (): void => {
    rest = null;
    const thread = parts.startThread();
    const send = (message: ToSearch): void => {
      thread.postMessage(message);
      if (message.say === 'filled') parts.onReady();
    };
    const own: Life = {
      thread,
      feeder: createFeeder(parts.source, send, parts.now),
      bornAt: parts.now(),
    };
    life = own;
    thread.on('message', ({ ask, reply }: FromSearch) => {
      questions.get(ask)?.(reply);
      questions.delete(ask);
    });
    thread.on('error', parts.onCrash);
    thread.on('exit', () => {
      own.feeder.stop();
      if (life === own) ended(own);
    });
    // Search alone does not keep the app open.
    thread.unref();
    own.feeder.fill();
  };

  const ended = ({ bornAt }: Life): void => {
    life = null;
    for (const reply of questions.values()) reply(nothingYet);
    questions.clear();
    if (isStopped) return;
    if (parts.now() - bornAt > soundAfterMs) restMs = firstRestMs;
    rest = setTimeout(begin, restMs);
    rest.unref();
    restMs = Math.min(restMs * 2, longestRestMs);
  };

  return {
    start: () => {
      if (life === null && rest === null && !isStopped) begin();
    },
    changed: (kind, ids) => {
      life?.feeder.changed(kind, ids);
    },
    find: async (query) => {
      const asked = life;
      if (asked === null) return nothingYet;
      await asked.feeder.caughtUp();
      if (life !== asked) return nothingYet;
      const ask = ++lastAsk;
      return new Promise((reply) => {
        questions.set(ask, reply);
        asked.thread.postMessage({ say: 'find', ask, query } satisfies ToSearch);
      });
    },
    stop: async () => {
      isStopped = true;
      if (rest !== null) clearTimeout(rest);
      await life?.thread.terminate();
    },
  };
};
