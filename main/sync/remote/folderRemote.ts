import fs from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Clock } from '../ports.ts';
import { readWhole } from './folderFs.ts';
import type { FolderFs } from './folderFs.ts';
import { placeFile } from './placeFile.ts';
import { parseFsError } from './parseFsError.ts';
import type { Listing, Remote, RemoteError } from './remote.ts';
import { folderOf, partsOfPath } from './remotePath.ts';

/**
 * A folder of the file system: a network drive, or one that a program keeps in step with a cloud.
 * The folder itself must be there: an unmounted drive is no reason to make a new one in its place.
 */
export const folderRemote = (root: string, clock: Clock, on: FolderFs = fs): Remote => {
  const known = new Set<string>();

  /** What failed, in our words; ENOENT means "not yet" only while the folder itself is there. */
  const failure = async (error: unknown): Promise<Result<never, RemoteError>> => {
    const parsed = parseFsError(error);
    if (parsed.kind !== 'absent') return err(parsed);
    known.clear();
    try {
      await on.lstat(root);
      return err(parsed);
    } catch {
      return err({ kind: 'unavailable', code: 'ENOENT' });
    }
  };

  /** Works in one of our folders, unless it is a link to somewhere else. */
  const attempt = async <T>(
    folder: string,
    work: () => Promise<Result<T, RemoteError>>,
  ): Promise<Result<T, RemoteError>> => {
    if (folder !== '' && partsOfPath(folder) === null) return err({ kind: 'refused', why: 'path' });
    try {
      if (!(await isOurs(folder))) return err({ kind: 'refused', why: 'link' });
      return await work();
    } catch (error) {
      return failure(error);
    }
  };

  const withFile = async <T>(
    path: string,
    work: (whole: string) => Promise<Result<T, RemoteError>>,
  ): Promise<Result<T, RemoteError>> =>
    partsOfPath(path) === null
      ? err({ kind: 'refused', why: 'path' })
      : attempt(folderOf(path), () => work(join(root, path)));

  /** A link in place of one of our folders would lead elsewhere. Looked at once a run. */
  const isOurs = async (folder: string): Promise<boolean> => {
    if (folder === '' || known.has(folder)) return true;
    if (!(await isOurs(folderOf(folder)))) return false;
    const stat = await on.lstat(join(root, folder));
    if (stat.isDirectory()) known.add(folder);
    return stat.isDirectory();
  };

  /** Never the folder itself, and one level at a time. */
  const makeFolder = async (folder: string): Promise<void> => {
    if (folder === '' || known.has(folder)) return;
    await makeFolder(folderOf(folder));
    try {
      await on.mkdir(join(root, folder));
    } catch (error) {
      if (parseFsError(error).kind !== 'busy') throw error;
    }
  };

  const list = async (folder: string): Promise<Result<Listing, RemoteError>> => {
    const listed = await attempt(folder, async () => {
      const entries = await on.readdir(join(root, folder), { withFileTypes: true });
      const files = entries.filter((one) => one.isFile()).map(({ name }) => name);
      const folders = entries.filter((one) => one.isDirectory()).map(({ name }) => name);
      const others = entries
        .filter((one) => !one.isFile() && !one.isDirectory())
        .map(({ name }) => name);
      return ok({ files, folders, ...(others.length > 0 && { others }) });
    });
    if (listed.ok || listed.error.kind !== 'absent') return listed;
    return ok({ files: [], folders: [] });
  };

  return {
    list,
    get: (path, maxBytes) => withFile(path, (whole) => readWhole(on, whole, maxBytes)),
    putIfAbsent: async (path, bytes) => {
      if (partsOfPath(path) === null) return err({ kind: 'refused', why: 'path' });
      try {
        await makeFolder(folderOf(path));
      } catch (error) {
        return failure(error);
      }
      return withFile(path, (whole) => placeFile(on, clock, whole, bytes));
    },
    delete: async (path) => {
      const deleted = await withFile(path, async (whole) => {
        await on.unlink(whole);
        return ok(null);
      });
      return !deleted.ok && deleted.error.kind === 'absent' ? ok(null) : deleted;
    },
  };
};
