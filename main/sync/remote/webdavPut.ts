import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { RemoteError } from './remote.ts';
import { folderOf } from './remotePath.ts';
import type { Limits } from './timedRemote.ts';
import { fileUrl, folderUrl } from './webdavAddress.ts';
import { errorOfStatus } from './webdavAnswer.ts';
import { statusOf } from './webdavHttp.ts';
import type { Ask } from './webdavHttp.ts';

/** Puts a new file, and makes the folders that it lies in; `absent` when that cannot be. */
export const putNew = async (
  ask: Ask,
  root: URL,
  path: string,
  bytes: Uint8Array,
  { quickMs, fileMs }: Limits,
): Promise<Result<'put' | 'taken', RemoteError>> => {
  const put = (): Promise<Result<number, RemoteError>> =>
    statusOf(ask, {
      method: 'PUT',
      url: fileUrl(root, path),
      withinMs: fileMs,
      headers: { 'if-none-match': '*', 'content-type': 'application/octet-stream' },
      body: bytes,
    });

  /** Never the folder itself, and one level at a time. */
  const makeFolder = async (folder: string): Promise<Result<null, RemoteError>> => {
    if (folder === '') return ok(null);
    const above = await makeFolder(folderOf(folder));
    if (!above.ok) return above;
    const url = folderUrl(root, folder);
    const made = await statusOf(ask, { method: 'MKCOL', url, withinMs: quickMs });
    if (!made.ok) return made;
    if (isDone(made.value) || isThere(made.value)) return ok(null);
    return isHomeless(made.value) ? err({ kind: 'absent' }) : err(errorOfStatus(made.value));
  };

  let answer = await put();
  if (answer.ok && isHomeless(answer.value)) {
    const made =
      folderOf(path) === '' ? err({ kind: 'absent' } as const) : await makeFolder(folderOf(path));
    if (!made.ok) return made;
    answer = await put();
  }
  if (!answer.ok) return answer;
  if (answer.value === 412) return ok('taken');
  return isDone(answer.value) ? ok('put') : err(errorOfStatus(answer.value));
};

const isDone = (status: number): boolean => status >= 200 && status < 300;
/** Of a folder: it was made before. */
const isThere = (status: number): boolean => status === 405;
/** What it would lie in is not there. */
const isHomeless = (status: number): boolean => status === 409 || status === 404;
