import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashInTurns } from './hashInTurns.ts';

/** The files of this profile, each under the SHA-256 of its bytes: `files/HH/HASH`. */
export interface Shelf {
  readonly pathOf: (hash: string) => string;
  readonly has: (hash: string) => Promise<boolean>;
  /** Durable when it resolves. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  /** A file that grows piece by piece; `keep` at its end gives it its name. */
  readonly begin: () => Promise<Growing>;
  /** A piece of a file; null when it is not there whole. */
  readonly read: (hash: string, from: number, length: number) => Promise<Uint8Array | null>;
  /** All of it, and only when the bytes still are what the name says. */
  readonly readWhole: (hash: string) => Promise<Buffer | null>;
  readonly isWhole: (hash: string) => Promise<boolean>;
  /** How many bytes of a file under way are here. */
  readonly received: (hash: string) => Promise<number>;
  /** Takes the next piece of a file under way, and says how far it is. Wrong bytes start it over. */
  readonly receive: (piece: Piece) => Promise<number>;
  readonly list: () => Promise<readonly string[]>;
  readonly remove: (hash: string) => Promise<void>;
}

export interface Growing {
  readonly add: (bytes: Uint8Array) => Promise<void>;
  readonly keep: () => Promise<string>;
  readonly drop: () => Promise<void>;
}

export interface Piece {
  readonly hash: string;
  readonly size: number;
  readonly from: number;
  readonly bytes: Uint8Array;
}

export const openShelf = (folder: string): Shelf => {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash);
  const underWay = (hash: string): string => join(folder, 'incoming', `${hash}.part`);
  const sizeOf = async (path: string): Promise<number | null> => {
    try {
      return (await stat(path)).size;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  };

  const settle = async (temp: string, hash: string): Promise<void> => {
    const path = pathOf(hash);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(temp, path);
    await syncFolder(dirname(path));
    await syncFolder(folder);
  };

  const begin = async (): Promise<Growing> => {
    const temp = underWay(randomBytes(16).toString('hex'));
    await mkdir(dirname(temp), { recursive: true, mode: 0o700 });
    const file = await open(temp, 'wx', 0o600);
    const sum = createHash('sha256');
    return {
      add: async (bytes) => {
        sum.update(bytes);
        await file.writeFile(bytes);
      },
      keep: async () => {
        await file.sync();
        await file.close();
        const hash = sum.digest('hex');
        await settle(temp, hash);
        return hash;
      },
      drop: async () => {
        await file.close();
        await rm(temp, { force: true });
      },
    };
  };

  const receive = async ({ hash, size, from, bytes }: Piece): Promise<number> => {
    if ((await sizeOf(pathOf(hash))) !== null) return size;
    const temp = underWay(hash);
    await mkdir(dirname(temp), { recursive: true, mode: 0o700 });
    const here = (await sizeOf(temp)) ?? 0;
    if (from !== here || from + bytes.length > size) return here;
    const file = await open(temp, 'a', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (here + bytes.length < size) return here + bytes.length;
    if ((await hashOfFile(temp)) !== hash) {
      await rm(temp, { force: true });
      return 0;
    }
    await settle(temp, hash);
    return size;
  };

  return {
    pathOf,
    has: async (hash) => (await sizeOf(pathOf(hash))) !== null,
    keep: async (bytes) => {
      const growing = await begin();
      await growing.add(bytes);
      return growing.keep();
    },
    begin,
    read: (hash, from, length) => readPiece(pathOf(hash), from, length),
    readWhole: async (hash) => {
      try {
        const bytes = await readFile(pathOf(hash));
        return (await hashInTurns(bytes)) === hash ? bytes : null;
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },
    isWhole: async (hash) => (await hashOfFile(pathOf(hash))) === hash,
    received: async (hash) => (await sizeOf(underWay(hash))) ?? 0,
    receive,
    list: async () => {
      const shelves = (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
      const names = await Promise.all(shelves.map((name) => namesIn(join(folder, name))));
      return names.flat().filter((name) => /^[0-9a-f]{64}$/.test(name));
    },
    remove: async (hash) => {
      await rm(pathOf(hash), { force: true });
      await rm(underWay(hash), { force: true });
    },
  };
};

const readPiece = async (
  path: string,
  from: number,
  length: number,
): Promise<Uint8Array | null> => {
  let file;
  try {
    file = await open(path, constants.O_RDONLY);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
  try {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await file.read(bytes, read, length - read, from + read);
      if (bytesRead === 0) return null;
      read += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
};

/** Null when it is not there. */
const hashOfFile = async (path: string): Promise<string | null> => {
  try {
    const sum = createHash('sha256');
    const file = await open(path, constants.O_RDONLY);
    for await (const piece of file.createReadStream())
      if (Buffer.isBuffer(piece)) sum.update(piece);
    return sum.digest('hex');
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
};

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Windows refuses this and does not need it. */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
