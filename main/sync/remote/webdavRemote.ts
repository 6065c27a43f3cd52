import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Clock } from '../ports.ts';
import type { Put, Remote, RemoteError } from './remote.ts';
import { partsOfPath } from './remotePath.ts';
import { usualLimits } from './timedRemote.ts';
import { fileUrl, folderUrl } from './webdavAddress.ts';
import { errorOfStatus, readBody } from './webdavAnswer.ts';
import { find } from './webdavFind.ts';
import { statusOf, webdavHttp } from './webdavHttp.ts';
import type { WebdavUser } from './webdavHttp.ts';
import { putNew } from './webdavPut.ts';

const badPath: Result<never, RemoteError> = err({ kind: 'refused', why: 'path' });

/**
 * A folder on a WebDAV server, as Nextcloud and many others are. `root` comes from
 * `parseWebdavAddress`. The folder itself must be there, as with a plain one. Its calls end by
 * themselves and hold no thread: it needs no `timedRemote` around it.
 */
export const webdavRemote = (
  root: URL,
  user: WebdavUser,
  clock: Clock,
  limits = usualLimits,
): Remote => {
  const { quickMs, fileMs } = limits;
  const ask = webdavHttp(user, clock);

  /** "Not there" means that only while the folder as a whole is. */
  const unlessAway = async <T>(result: Result<T, RemoteError>): Promise<Result<T, RemoteError>> => {
    if (result.ok || result.error.kind !== 'absent') return result;
    const whole = await find(ask, root, '0', quickMs);
    if (whole.ok) return result;
    return whole.error.kind === 'absent' ? err({ kind: 'unavailable', code: 'ENOENT' }) : whole;
  };

  const get = (path: string, maxBytes: number): Promise<Result<Uint8Array, RemoteError>> =>
    ask(
      {
        method: 'GET',
        url: fileUrl(root, path),
        withinMs: fileMs,
        // The length of a packed answer would say nothing; and the files are packed already.
        headers: { 'accept-encoding': 'identity' },
      },
      (response) =>
        response.status === 200
          ? readBody(response, maxBytes)
          : Promise.resolve(err(errorOfStatus(response.status))),
    );

  const compare = async (path: string, bytes: Uint8Array): Promise<Result<Put, RemoteError>> => {
    const there = await get(path, bytes.length);
    if (there.ok) {
      return Buffer.from(bytes).equals(there.value) ? ok('there') : err({ kind: 'different' });
    }
    return there.error.kind === 'too-large' ? err({ kind: 'different' }) : there;
  };

  return {
    list: async (folder) => {
      if (folder !== '' && partsOfPath(folder) === null) return badPath;
      const found = await unlessAway(await find(ask, folderUrl(root, folder), '1', fileMs));
      if (found.ok) {
        const { isFolder, listing } = found.value;
        return isFolder ? ok(listing) : err({ kind: 'refused', why: 'no folder' });
      }
      return found.error.kind === 'absent' ? ok({ files: [], folders: [] }) : found;
    },
    get: async (path, maxBytes) =>
      partsOfPath(path) === null ? badPath : unlessAway(await get(path, maxBytes)),
    putIfAbsent: async (path, bytes) => {
      if (partsOfPath(path) === null) return badPath;
      const put = await unlessAway(await putNew(ask, root, path, bytes, limits));
      if (!put.ok) return put;
      return put.value === 'put' ? ok('put') : unlessAway(await compare(path, bytes));
    },
    delete: async (path) => {
      if (partsOfPath(path) === null) return badPath;
      const url = fileUrl(root, path);
      const found = await unlessAway(await find(ask, url, '0', quickMs));
      if (!found.ok) return found.error.kind === 'absent' ? ok(null) : found;
      // Of a folder, DELETE takes all that is in it.
      if (found.value.isFolder) return err({ kind: 'refused', why: 'no file' });
      const answer = await statusOf(ask, { method: 'DELETE', url, withinMs: quickMs });
      if (!answer.ok) return answer;
      const isGone = answer.value === 404 || (answer.value >= 200 && answer.value < 300);
      return isGone ? ok(null) : err(errorOfStatus(answer.value));
    },
  };
};
