import { copyFile, mkdir, open, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';

/**
 * A lowdb adapter that a power cut cannot empty: writes beside the file, syncs, keeps the previous
 * copy as `.prev` and renames. lowdb's own adapter renames without syncing.
 * A file that does not parse is set apart by `onDamaged` and the previous copy is read instead.
 */
export class DurableJson<T> implements Adapter<T> {
  readonly #path: string;
  readonly #onDamaged: (path: string) => Promise<void>;

  constructor(path: string, onDamaged: (path: string) => Promise<void>) {
    this.#path = path;
    this.#onDamaged = onDamaged;
  }

  async read(): Promise<T | null> {
    return (await this.#parse(this.#path)) ?? (await this.#parse(`${this.#path}.prev`));
  }

  async write(value: T): Promise<void> {
    const folder = dirname(this.#path);
    await mkdir(folder, { recursive: true });
    const beside = join(folder, `.${basename(this.#path)}.new`);
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await copyFile(this.#path, `${this.#path}.prev`).catch(ignoreMissing);
    await rename(beside, this.#path);
    await syncFolder(folder);
  }

  async #parse(path: string): Promise<T | null> {
    const written = await readFile(path, 'utf8').catch(ignoreMissing);
    if (written === undefined) return null;
    try {
      return JSON.parse(written) as T;
    } catch {
      await this.#onDamaged(path);
      return null;
    }
  }
}

const ignoreMissing = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
};

/** Makes a rename durable; Windows refuses to sync a folder and does not need it. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
