import type { ChildProcess } from './childProcess.ts';
import { createParcels } from './parcels.ts';
import type { ParcelMessage, Parcels } from './parcels.ts';
import type { FromWork, OnShare } from './serveWork.ts';

/** A process whose program is `serveWork`. */
export type WorkProcess<Task, Result> = ChildProcess<
  ParcelMessage<Task>,
  ParcelMessage<FromWork<Result>>
>;

export type Work<Task, Result> = (
  task: Task,
  onShare: OnShare,
  signal: AbortSignal,
) => Promise<Result>;

interface Bench<Task, Result> {
  readonly parcels: Parcels<Task>;
  readonly kill: () => void;
  react: (message: FromWork<Result> | 'gone') => void;
}

export interface WorkshopParts<Task, Result> {
  readonly start: () => WorkProcess<Task, Result>;
  /** Told of the kind and the place of an error, for the log. */
  readonly onFailure: (where: string) => void;
  readonly restMs?: number;
}

/** So long a process waits for more; its libraries are megabytes. */
const usualRestMs = 5_000;

/**
 * Has work done in a process of its own: main answers the window meanwhile, stopping is killing it
 * wherever it is, and what hangs or falls over there takes nothing with it. Not in a thread: V8 can wait
 * for ever in the end of one, and the app, which waits for all its threads, could then not be closed.
 */
export const createWorkshop = <Task, Result>({
  start,
  onFailure,
  restMs = usualRestMs,
}: WorkshopParts<Task, Result>): Work<Task, Result> => {
  let atRest: { readonly bench: Bench<Task, Result>; readonly until: NodeJS.Timeout } | null = null;

  const open = (): Bench<Task, Result> => {
    const child = start();
    const bench: Bench<Task, Result> = {
      parcels: createParcels(
        child,
        (message) => {
          bench.react(message);
        },
        child.kill,
      ),
      kill: child.kill,
      react: () => undefined,
    };
    child.onExit(() => {
      if (atRest?.bench === bench) {
        clearTimeout(atRest.until);
        atRest = null;
      }
      bench.react('gone');
    });
    return bench;
  };

  const take = (): Bench<Task, Result> => {
    if (atRest === null) return open();
    const { bench, until } = atRest;
    clearTimeout(until);
    atRest = null;
    return bench;
  };

  const layDown = (bench: Bench<Task, Result>): void => {
    bench.react = () => undefined;
    if (atRest !== null) {
      bench.kill();
      return;
    }
    const until = setTimeout(() => {
      // It lives on for a moment, and nobody may be given it.
      atRest = null;
      bench.kill();
    }, restMs);
    until.unref();
    atRest = { bench, until };
  };

  return async (task, onShare, signal) => {
    signal.throwIfAborted();
    const bench = take();
    return new Promise((resolve, reject) => {
      const drop = (error: Error): void => {
        signal.removeEventListener('abort', stop);
        bench.react = () => undefined;
        bench.kill();
        reject(error);
      };
      const stop = (): void => {
        drop(new DOMException('stopped', 'AbortError'));
      };
      signal.addEventListener('abort', stop);
      bench.react = (message) => {
        if (message === 'gone') drop(new Error('The process ended without a result'));
        else if ('share' in message) onShare(message.share);
        else if ('failed' in message) {
          onFailure(message.failed);
          drop(new Error('The process could not do its work'));
        } else {
          signal.removeEventListener('abort', stop);
          layDown(bench);
          resolve(message.result);
        }
      };
      bench.parcels.send(task);
    });
  };
};
