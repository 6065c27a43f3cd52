import { Worker } from 'node:worker_threads';
import type { TextUpdate, VetTexts } from '../parts.ts';

export interface TextVetter {
  readonly vet: VetTexts;
  readonly close: () => void;
}

/** For one slice: what an honest text takes of it is a few milliseconds. */
const usualLimitMs = 5_000;
const mostInSlice = 100;
const mostLengthOfSlice = 2 ** 20;
const memoryMb = 256;

/**
 * Tries foreign edits of texts in a thread that is killed when it takes too long: an update can be
 * made that never ends. `program` is the built `vetWorker`.
 */
export const startTextVetter = (program: string | URL, limitMs = usualLimitMs): TextVetter => {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
    });
    started.unref();
    started.on('error', () => undefined);
    return started;
  };

  /** Nobody waits for its end: V8 can hang in the end of a thread. */
  const stop = (): void => {
    void worker?.terminate();
    worker = null;
  };

  const vetOnce = (updates: readonly TextUpdate[]): Promise<boolean> => {
    const current = (worker ??= start());
    return new Promise((resolve) => {
      const settle = (isFine: boolean, isSpent: boolean): void => {
        clearTimeout(timer);
        clearImmediate(lastChance);
        current.off('message', answered).off('exit', failed);
        if (isSpent) stop();
        resolve(isFine);
      };
      const answered = (answer: unknown): void => {
        settle(answer === true, false);
      };
      const failed = (): void => {
        settle(false, true);
      };
      let lastChance: NodeJS.Immediate | undefined;
      const timer = setTimeout(() => {
        // The answer may lie there already, behind other work of this thread.
        lastChance = setImmediate(failed);
      }, limitMs);
      // An error ends the thread, so `exit` follows.
      current.once('message', answered).once('exit', failed);
      current.postMessage(updates);
    });
  };

  const inTurn = (updates: readonly TextUpdate[]): Promise<boolean> => {
    const answer = turn.then(() => vetOnce(updates));
    turn = answer.catch(() => undefined);
    return answer;
  };

  return {
    vet: async (updates) => {
      for (const slice of slicesOf(updates)) if (!(await inTurn(slice))) return false;
      return true;
    },
    close: stop,
  };
};

/** So that the texts of a large base take their time together, and none of them takes long. */
const slicesOf = (updates: readonly TextUpdate[]): readonly (readonly TextUpdate[])[] => {
  const slices: TextUpdate[][] = [];
  let length = Infinity;
  for (const one of updates) {
    const own = one.update.length + (one.state?.length ?? 0);
    if (length + own > mostLengthOfSlice || (slices.at(-1)?.length ?? mostInSlice) >= mostInSlice) {
      slices.push([]);
      length = 0;
    }
    slices.at(-1)?.push(one);
    length += own;
  }
  return slices;
};
