import { basename, dirname } from 'node:path';
import type { LocalFile, LocalFs, LocalLog } from '../../../../../main/store/disk/localFs.ts';
import { refusal } from './faultyFs.ts';

/** A file's bytes: what a reader sees now, and what is on the platter since the last sync. */
interface Inode {
  readonly kind: 'file';
  now: Buffer;
  synced: Buffer;
}

type Names = ReadonlyMap<string, Inode | Folder>;

/** A folder's names: now, and every state since the last sync of the folder, oldest first. */
interface Folder {
  readonly kind: 'folder';
  now: Names;
  since: Names[];
}

/** What a cut leaves of changes that were not synced. */
export type Luck = 'nothing' | 'names-only' | 'everything' | (() => number);

export class PowerCut extends Error {}

/**
 * A disk in memory that knows what POSIX promises and no more: bytes are safe after a sync of the
 * file, names after a sync of their folder. `cutAfter` calls the power goes; `afterwards` is the
 * disk that the next start finds.
 */
export class PowerCutFs implements LocalFs {
  calls = 0;
  readonly #cutAfter: number;
  #root: Folder;

  constructor(cutAfter = Infinity, root: Folder = aFolder()) {
    this.#cutAfter = cutAfter;
    this.#root = root;
  }

  afterwards(luck: Luck, cutAfter = Infinity): PowerCutFs {
    return new PowerCutFs(cutAfter, survivorOf(this.#root, luck, new Map()));
  }

  list = async (path: string) => {
    const found = await this.#at(path);
    return found?.kind === 'folder' ? [...found.now.keys()] : [];
  };

  read = async (path: string) => {
    const found = await this.#at(path);
    return found?.kind === 'file' ? Buffer.from(found.now) : null;
  };

  size = async (path: string) => {
    const found = await this.#at(path);
    return found?.kind === 'file' ? found.now.length : null;
  };

  create = async (path: string) => this.#asFile(await this.#made(path));

  createLog = async (path: string) => this.#asLog(await this.#made(path));

  openLog = async (path: string) => {
    const found = await this.#at(path);
    if (found?.kind !== 'file') throw refusal('ENOENT');
    return this.#asLog(found);
  };

  makeFolder = async (path: string) => {
    if ((await this.#at(path)) !== undefined || path === '/') return;
    await this.makeFolder(dirname(path));
    this.#name(path, aFolder());
    await this.syncFolder(dirname(path));
  };

  syncFolder = async (path: string) => {
    const found = await this.#at(path);
    if (found?.kind !== 'folder') throw refusal('ENOENT');
    found.since = [found.now];
  };

  rename = async (from: string, to: string) => {
    const moved = await this.#at(from);
    if (moved === undefined) throw refusal('ENOENT');
    if (dirname(from) !== dirname(to)) {
      this.#name(to, moved);
      this.#name(from, undefined);
      return;
    }
    this.#change(dirname(to), (names) => {
      names.delete(basename(from));
      names.set(basename(to), moved);
    });
  };

  link = async (from: string, to: string) => {
    const found = await this.#at(from);
    if (found?.kind !== 'file') throw refusal('ENOENT');
    if ((await this.#at(to)) !== undefined) throw refusal('EEXIST');
    this.#name(to, found);
  };

  remove = async (path: string) => {
    if ((await this.#at(path)) !== undefined) this.#name(path, undefined);
  };

  async #made(path: string): Promise<Inode> {
    if ((await this.#at(path)) !== undefined) throw refusal('EEXIST');
    const made: Inode = { kind: 'file', now: Buffer.alloc(0), synced: Buffer.alloc(0) };
    this.#name(path, made);
    return made;
  }

  #asFile(inode: Inode): LocalFile {
    return {
      write: (bytes, position) => this.#write(inode, bytes, position),
      sync: () => this.#sync(inode),
      close: () => Promise.resolve(),
    };
  }

  #asLog(inode: Inode): LocalLog {
    return {
      append: async (bytes, position) => {
        await this.#write(inode, bytes, position);
        await this.#sync(inode);
      },
      truncate: async (size) => {
        await this.#step();
        inode.now = Buffer.from(inode.now.subarray(0, size));
        await this.#sync(inode);
      },
      close: () => Promise.resolve(),
    };
  }

  async #write(inode: Inode, bytes: Uint8Array, position: number): Promise<void> {
    await this.#step();
    const size = Math.max(inode.now.length, position + bytes.length);
    const written = Buffer.alloc(size);
    inode.now.copy(written);
    written.set(bytes, position);
    inode.now = written;
  }

  async #sync(inode: Inode): Promise<void> {
    await this.#step();
    inode.synced = inode.now;
  }

  async #at(path: string): Promise<Inode | Folder | undefined> {
    await this.#step();
    return find(this.#root, path);
  }

  /** One call reaches the disk, or the power is gone. */
  async #step(): Promise<void> {
    this.calls += 1;
    await Promise.resolve();
    if (this.calls > this.#cutAfter) throw new PowerCut();
  }

  #name(path: string, what: Inode | Folder | undefined): void {
    this.#change(dirname(path), (names) => {
      if (what === undefined) names.delete(basename(path));
      else names.set(basename(path), what);
    });
  }

  #change(path: string, change: (names: Map<string, Inode | Folder>) => void): void {
    const folder = find(this.#root, path);
    if (folder?.kind !== 'folder') throw refusal('ENOENT');
    const names = new Map(folder.now);
    change(names);
    folder.now = names;
    folder.since = [...folder.since, names];
  }
}

const aFolder = (): Folder => ({ kind: 'folder', now: new Map(), since: [new Map()] });

const find = (root: Folder, path: string): Inode | Folder | undefined =>
  path
    .split('/')
    .filter((part) => part !== '')
    .reduce<Inode | Folder | undefined>(
      (at, part) => (at?.kind === 'folder' ? at.now.get(part) : undefined),
      root,
    );

const survivorOf = (folder: Folder, luck: Luck, seen: Map<Inode, Inode>): Folder => {
  const names = new Map(
    [...namesLeft(folder, luck)].map(([name, entry]) => [
      name,
      entry.kind === 'folder' ? survivorOf(entry, luck, seen) : fileLeft(entry, luck, seen),
    ]),
  );
  return { kind: 'folder', now: names, since: [names] };
};

/** Changes of names reach the platter in their order: what is left is one of the states since. */
const namesLeft = ({ now, since }: Folder, luck: Luck): Names => {
  if (luck === 'nothing') return since[0] ?? now;
  if (typeof luck === 'string') return now;
  return since[Math.floor(luck() * since.length)] ?? now;
};

/** Of unsynced bytes all, none, the length alone (zeros), or some may be there. */
const fileLeft = (inode: Inode, luck: Luck, seen: Map<Inode, Inode>): Inode => {
  const left = seen.get(inode) ?? asFile(bytesLeft(inode, luck));
  seen.set(inode, left);
  return left;
};

const bytesLeft = ({ now, synced }: Inode, luck: Luck): Buffer => {
  if (luck === 'everything' || now === synced) return now;
  if (luck === 'nothing') return synced;
  const zeroed = Buffer.alloc(now.length);
  synced.copy(zeroed);
  if (luck === 'names-only') return zeroed;
  const unsynced = Math.max(0, now.length - synced.length);
  const upTo = synced.length + Math.floor(luck() * (unsynced + 1));
  now.copy(zeroed, 0, 0, upTo);
  return [synced, now, zeroed, now.subarray(0, upTo)][Math.floor(luck() * 4)] ?? now;
};

const asFile = (bytes: Buffer): Inode => ({ kind: 'file', now: bytes, synced: bytes });
