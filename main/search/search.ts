import type { SearchQuery, SearchReply } from '../../shared/ipc/search.ts';
import { createFeeder } from './feeder.ts';
import type { Feeder, RecordSource } from './feeder.ts';
import type { FromSearch, SearchProcess, ToSearch } from './protocol.ts';

export interface SearchParts {
  readonly source: RecordSource;
  readonly startProcess: () => SearchProcess;
  readonly now: () => number;
  /** The index holds everything, for the first time or again. */
  readonly onReady: () => void;
  /** Where in the code the process fell over, if it could say so; never a person's words. */
  readonly onCrash: (where: string) => void;
}

export interface Search {
  /** Starts the process and fills its index. Until then nothing is read. */
  readonly start: () => void;
  readonly changed: (kind: string, ids: readonly string[]) => void;
  readonly find: (query: SearchQuery) => Promise<SearchReply>;
  readonly stop: () => void;
}

const nothingYet: SearchReply = {
  state: 'filling',
  isGuess: false,
  total: 0,
  found: [],
  hits: [],
};

/** A process that falls over again and again gets more and more rest: 0.2 s, 0.4 s, up to 30 s. */
const firstRestMs = 200;
const longestRestMs = 30_000;
/** One that lived this long is taken for sound. */
const soundAfterMs = 60_000;

interface Life {
  readonly child: SearchProcess;
  readonly feeder: Feeder;
  readonly bornAt: number;
  /** Why it ended, as far as it could say so. */
  where: string;
}

/** Search as main sees it: a process that may die and is made anew, and questions to it. */
export const createSearch = (parts: SearchParts): Search => {
  const questions = new Map<number, (reply: SearchReply) => void>();
  let lastAsk = 0;
  let life: Life | null = null;
  let restMs = firstRestMs;
  let rest: NodeJS.Timeout | null = null;
  let isStopped = false;

  const begin = (): void => {
    rest = null;
    const child = parts.startProcess();
    const send = (message: ToSearch): void => {
      child.send(message);
      if (message.say === 'filled') parts.onReady();
    };
    const own: Life = {
      child,
      feeder: createFeeder(parts.source, send, parts.now),
      bornAt: parts.now(),
      where: 'gone',
    };
    life = own;
    child.receive((message) => {
      hear(own, message);
    });
    child.onExit(() => {
      if (life === own) ended(own);
    });
    own.feeder.fill();
  };

  const hear = (own: Life, message: FromSearch): void => {
    if (message.say === 'failed') {
      own.where = message.where;
      own.child.kill();
      return;
    }
    questions.get(message.ask)?.(message.reply);
    questions.delete(message.ask);
  };

  const ended = ({ feeder, bornAt, where }: Life): void => {
    life = null;
    feeder.stop();
    for (const reply of questions.values()) reply(nothingYet);
    questions.clear();
    if (isStopped) return;
    parts.onCrash(where);
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
        asked.child.send({ say: 'find', ask, query });
      });
    },
    stop: () => {
      isStopped = true;
      if (rest !== null) clearTimeout(rest);
      life?.feeder.stop();
      life?.child.kill();
    },
  };
};
