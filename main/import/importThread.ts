import { Worker } from 'node:worker_threads';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { ImportError } from '../../shared/ipc/import.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { importLimits } from './importLimits.ts';
import type { Answers, FromThread, Question } from './protocol.ts';

export interface OnTheWay {
  readonly onShare: (share: number) => void;
  readonly onEdits: (edits: readonly Edit[]) => void;
}

/** A thread with one foreign file in it. Ending it is letting go of that file, wherever it is. */
export interface ImportThread {
  readonly ask: <Q extends Question>(
    question: Q,
    way: OnTheWay,
  ) => Promise<Result<Answers[Q['ask']], ImportError>>;
  readonly end: () => Promise<void>;
}

/** More than any file within the limits needs; a file that wants it all is out to do harm. */
const mostMib = 1_024;

export const startImportWorker = (): Worker =>
  new Worker(new URL('./importWorker.js', import.meta.url), {
    name: 'import',
    resourceLimits: { maxOldGenerationSizeMb: mostMib },
  });

export const startImportThread = (
  startWorker: () => Worker,
  onCrash: (error: unknown) => void,
): ImportThread => {
  const worker = startWorker();
  let ended: ImportError | null = null;
  /** Answers the question that waits. */
  let react: ((message: FromThread) => void) | null = null;
  const give = (error: ImportError): void => {
    ended ??= error;
    react?.({ refused: ended });
  };
  worker.on('message', (message: FromThread) => react?.(message));
  worker.on('error', (error: unknown) => {
    const isFull =
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (!isFull) onCrash(error);
    give(isFull ? { kind: 'too-large', maxMib: importLimits.fileMib } : { kind: 'damaged' });
  });
  worker.on('exit', () => {
    give({ kind: 'stopped' });
  });

  const askNow = (question: Question, way: OnTheWay): Promise<Result<unknown, ImportError>> =>
    new Promise((resolve) => {
      const done = (result: Result<unknown, ImportError>): void => {
        react = null;
        resolve(result);
      };
      react = (message) => {
        if ('share' in message) way.onShare(message.share);
        else if ('edits' in message) way.onEdits(message.edits);
        else if ('refused' in message) done(err(message.refused));
        else done(ok(message.answer));
      };
      if (ended === null) worker.postMessage(question);
      else done(err(ended));
    });

  let before: Promise<unknown> = Promise.resolve();
  const ask = (question: Question, way: OnTheWay): Promise<Result<unknown, ImportError>> => {
    const asking = before.then(() => askNow(question, way));
    before = asking;
    return asking;
  };

  return {
    // The thread answers what was asked: the protocol says which answer goes with which question.
    ask: ask as ImportThread['ask'],
    end: async () => {
      await worker.terminate();
    },
  };
};
