import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Clock } from '../ports.ts';
import type { RemoteError } from './remote.ts';
import { parseFetchError } from './webdavAnswer.ts';

/** Who asks. The password is best one that the person made for this app alone. */
export interface WebdavUser {
  readonly name: string;
  readonly password: string;
}

interface Asking {
  readonly method: 'PROPFIND' | 'GET' | 'PUT' | 'MKCOL' | 'DELETE';
  readonly url: URL;
  readonly withinMs: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** Asks the server one thing, and reads of the answer what `read` wants of it. */
export type Ask = <T>(
  asking: Asking,
  read: (response: Response) => Promise<Result<T, RemoteError>>,
) => Promise<Result<T, RemoteError>>;

/**
 * After a few wrong passwords Nextcloud slows down everybody who comes from the same address: a whole
 * town hall. So one that was refused is not tried again for a while.
 */
const afterDenialMs = 10 * 60_000;

/**
 * A redirect is an answer like any other and not followed: the password goes to the address that the
 * person gave, and nowhere else. Every call ends in time.
 */
export const webdavHttp = (user: WebdavUser, clock: Clock): Ask => {
  const credentials = Buffer.from(`${user.name}:${user.password}`).toString('base64');
  const fixed = { authorization: `Basic ${credentials}`, 'user-agent': 'Bruggenbouwer' };
  let deniedAt: number | null = null;

  /** A clock that was set back must not keep anybody out. */
  const isDenied = (): boolean => {
    const passedMs = deniedAt === null ? null : clock.now() - deniedAt;
    return passedMs !== null && passedMs >= 0 && passedMs < afterDenialMs;
  };

  return async ({ method, url, withinMs, headers, body }, read) => {
    if (isDenied()) return err({ kind: 'denied' });
    try {
      const response = await fetch(url, {
        method,
        headers: { ...headers, ...fixed },
        ...(body !== undefined && { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(withinMs),
      });
      deniedAt = response.status === 401 ? clock.now() : null;
      try {
        return await read(response);
      } finally {
        // Of an answer that nobody reads to its end, nothing more needs to come.
        await response.body?.cancel().catch(() => undefined);
      }
    } catch (error) {
      return err(parseFetchError(error));
    }
  };
};

export const statusOf = (ask: Ask, asking: Asking): Promise<Result<number, RemoteError>> =>
  ask(asking, (response) => Promise.resolve(ok(response.status)));
