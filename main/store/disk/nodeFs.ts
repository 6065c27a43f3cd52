import { constants, fdatasync, write } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { asDiskError, errorCode } from './diskError.ts';
import type { LocalFile, LocalFs, LocalLog } from './localFs.ts';
import { readAround } from './readAround.ts';

const { O_CREAT, O_DSYNC, O_EXCL, O_WRONLY } = constants;

/** The disk of this computer. */
export const nodeFs: LocalFs = {
  list: async (folder) => (await nullWhenAbsent(readdir(folder))) ?? [],
  read: async (path) => {
    try {
      return await nullWhenAbsent(readFile(path));
    } catch (error) {
      if (errorCode(error) !== 'EIO') throw error;
      return readAround(path);
    }
  },
  size: async (path) => (await nullWhenAbsent(stat(path)))?.size ?? null,
  create: (path) => createFile(path),
  createLog: (path) => openLog(path, O_WRONLY | O_CREAT | O_EXCL),
  openLog: (path) => openLog(path, O_WRONLY),
  makeFolder: async (path) => {
    const first = await mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) {
      await syncFolder(dirname(made)).catch(asDiskError);
    }
  },
  syncFolder: (path) => syncFolder(path),
  rename: (from, to) => whenNotHeld(() => rename(from, to)),
  link,
  remove: (path) => rm(path, { recursive: true, force: true }),
};

const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const createFile = async (path: string): Promise<LocalFile> => {
  const handle = await open(path, 'wx', 0o600);
  return {
    write: (bytes, position) => writeAll(handle.fd, bytes, position),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
};

/** On Linux each write then returns as if fdatasync had followed, and saves the trip for it. */
const writesAreSynced = process.platform === 'linux';

const openLog = async (path: string, flags: number): Promise<LocalLog> => {
  const handle = await open(path, flags | (writesAreSynced ? O_DSYNC : 0), 0o600);
  return {
    append: (bytes, position) =>
      writesAreSynced
        ? writeAll(handle.fd, bytes, position)
        : writeAll(handle.fd, bytes, position).then(() => syncBytes(handle.fd)),
    truncate: async (size) => {
      await handle.truncate(size);
      await handle.datasync();
    },
    close: () => handle.close(),
  };
};

// On the bare descriptor: on a fast disk FileHandle's own work adds a third to an append.
const writeAll = (fd: number, bytes: Uint8Array, position: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const writeFrom = (from: number): void => {
      write(fd, bytes, from, bytes.length - from, position + from, (error, written) => {
        if (error !== null) reject(error);
        else if (from + written < bytes.length) writeFrom(from + written);
        else resolve();
      });
    };
    writeFrom(0);
  });

const syncBytes = (fd: number): Promise<void> =>
  new Promise((resolve, reject) => {
    fdatasync(fd, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });

const nullWhenAbsent = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** On Windows a virus scanner or indexer may hold a file for a moment after it was written. */
const whenNotHeld = async (rename: () => Promise<void>): Promise<void> => {
  for (let waitMs = 20; process.platform === 'win32' && waitMs < 2000; waitMs *= 2) {
    try {
      await rename();
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error;
      await setTimeout(waitMs);
    }
  }
  await rename();
};
