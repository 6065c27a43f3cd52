import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Clock } from '../ports.ts';
import type { Remote, RemoteError } from './remote.ts';

export interface Limits {
  readonly quickMs: number;
  /** For whole files. */
  readonly fileMs: number;
}

export const usualLimits: Limits = { quickMs: 30_000, fileMs: 120_000 };

/**
 * A remote whose calls end, whatever the drive does. A call that was given up still holds a thread;
 * `onStuck` hears of it, so that somebody can restart the process when it holds too many.
 */
export const timedRemote = (
  remote: Remote,
  clock: Clock,
  onStuck: () => void,
  { quickMs, fileMs }: Limits = usualLimits,
): Remote => {
  const timed = async <T>(
    ms: number,
    call: Promise<Result<T, RemoteError>>,
  ): Promise<Result<T, RemoteError>> => {
    const done = new AbortController();
    const late = clock.sleep(ms, done.signal).then((): Result<T, RemoteError> => {
      if (!done.signal.aborted) onStuck();
      return err({ kind: 'unavailable', code: 'TIMEOUT' });
    });
    return Promise.race([call, late]).finally(() => {
      done.abort();
    });
  };

  return {
    list: (folder) => timed(quickMs, remote.list(folder)),
    get: (path, maxBytes) => timed(fileMs, remote.get(path, maxBytes)),
    putIfAbsent: (path, bytes) => timed(fileMs, remote.putIfAbsent(path, bytes)),
    delete: (path) => timed(quickMs, remote.delete(path)),
  };
};
