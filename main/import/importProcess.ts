import type { Edit } from '../../shared/ipc/edit.ts';
import type { ImportError } from '../../shared/ipc/import.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createParcels } from '../process/parcels.ts';
import { importLimits } from './importLimits.ts';
import type { Answers, FromImport, FromThread, ImportChild, Question } from './protocol.ts';

export interface OnTheWay {
  readonly onShare: (share: number) => void;
  readonly onEdits: (edits: readonly Edit[]) => void;
}

/** A process with one foreign file in it. Ending it is letting go of that file, wherever it is. */
export interface ImportProcess {
  readonly ask: <Q extends Question>(
    question: Q,
    way: OnTheWay,
  ) => Promise<Result<Answers[Q['ask']], ImportError>>;
  readonly end: () => void;
}

export const openImport = (
  start: () => ImportChild,
  /** Where in the code. */
  onCrash: (where: string) => void,
): ImportProcess => {
  const child = start();
  let ended: ImportError | null = null;
  /** Answers the question that waits. */
  let react: ((message: FromThread) => void) | null = null;
  const give = (error: ImportError): void => {
    ended ??= error;
    react?.({ refused: ended });
  };
  const hear = (message: FromImport): void => {
    if ('full' in message) give({ kind: 'too-large', maxMib: importLimits.fileMib });
    else if ('crashed' in message) {
      onCrash(message.crashed);
      give({ kind: 'damaged' });
    } else react?.(message);
  };
  // A file that was dropped on the screen goes along with its question.
  const parcels = createParcels(child, hear, child.kill);
  child.onExit(() => {
    if (ended !== null) return;
    // The system ended it, mostly for want of memory: what a file holds beside V8's heap has no ceiling.
    onCrash('exit');
    give({ kind: 'damaged' });
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
      if (ended === null) parcels.send(question);
      else done(err(ended));
    });

  let before: Promise<unknown> = Promise.resolve();
  const ask = (question: Question, way: OnTheWay): Promise<Result<unknown, ImportError>> => {
    const asking = before.then(() => askNow(question, way));
    before = asking;
    return asking;
  };

  return {
    // The process answers what was asked: the protocol says which answer goes with which question.
    ask: ask as ImportProcess['ask'],
    end: () => {
      give({ kind: 'stopped' });
      child.kill();
    },
  };
};
