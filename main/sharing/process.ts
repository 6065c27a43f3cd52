import type { ChildProcess } from '../process/childProcess.ts';
import { createDuplex } from '../sync/duplex.ts';
import type { Answers, Duplex } from '../sync/duplex.ts';

interface Parts {
  readonly start: () => ChildProcess;
  readonly answers: Answers;
  readonly onTold: (name: string, fact: unknown) => void;
  /** A new one stands ready, after the old one fell over. */
  readonly onRestart: () => void;
  readonly onError: (name: string, error: unknown) => void;
}

/** The sharing process as main sees it: made when it is first needed, and anew when it falls over. */
export interface SharingProcess {
  readonly ask: Duplex['ask'];
  readonly tell: Duplex['tell'];
  /** Ends one that hangs; the next comes by itself. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** One that falls over again and again gets more and more rest: 0.5 s, 1 s, up to a minute. */
const firstRestMs = 500;
const longestRestMs = 60_000;
/** One that lived this long is taken for sound. */
const soundAfterMs = 120_000;

interface Life {
  readonly child: ChildProcess;
  readonly duplex: Duplex;
  readonly bornAt: number;
}

export const createSharingProcess = (parts: Parts): SharingProcess => {
  let life: Life | null = null;
  let restMs = firstRestMs;
  let rest: NodeJS.Timeout | null = null;
  let isStopped = false;

  const begin = (): Life => {
    const child = parts.start();
    const { answers, onTold, onError } = parts;
    const born: Life = {
      child,
      duplex: createDuplex(child, { answers, onTold, onError }),
      bornAt: performance.now(),
    };
    child.onExit(() => {
      born.duplex.close();
      if (life === born) afterExit(born);
    });
    life = born;
    return born;
  };

  const afterExit = ({ bornAt }: Life): void => {
    life = null;
    if (isStopped) return;
    restMs =
      performance.now() - bornAt > soundAfterMs ? firstRestMs : Math.min(restMs * 2, longestRestMs);
    rest = setTimeout(() => {
      rest = null;
      if (life === null) begin();
      parts.onRestart();
    }, restMs);
  };

  const current = (): Life => life ?? begin();

  return {
    ask: (name, input) => current().duplex.ask(name, input),
    tell: (name, fact) => life?.duplex.tell(name, fact),
    restart: () => life?.child.kill(),
    stop: () => {
      isStopped = true;
      if (rest !== null) clearTimeout(rest);
      life?.child.kill();
    },
  };
};
