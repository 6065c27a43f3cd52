import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { asDiskError } from '../disk/diskError.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { nodeFs } from '../disk/nodeFs.ts';
import { replaceFile } from '../disk/replaceFile.ts';

/** Moves a damaged file out of the way; false when the disk refuses. */
export type SetApart = (path: string) => Promise<boolean>;

/**
 * A lowdb adapter that a power cut cannot empty: writes beside the file, syncs, keeps the previous
 * copy as `.prev` and renames. lowdb's own adapter renames without syncing.
 * A file that does not parse is set apart and the previous copy is read instead.
 */
export class DurableJson<T extends object> implements Adapter<T> {
  readonly #path: string;
  readonly #previous: string;
  readonly #setApart: SetApart;
  readonly #fs: LocalFs;
  /** A damaged file that could not be set apart: it is neither kept as previous nor replaced. */
  #isInTheWay = false;
  /** What the disk would not show is not replaced by what little is known without it. */
  #isUnread = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string, setApart: SetApart, fs: LocalFs = nodeFs) {
    this.#path = path;
    this.#previous = `${path}.prev`;
    this.#setApart = setApart;
    this.#fs = fs;
  }

  /** Null also when the disk refuses: then nothing is written until a later start can read. */
  async read(): Promise<T | null> {
    try {
      return await this.#read();
    } catch (error) {
      asDiskError(error);
      this.#isUnread = true;
      return null;
    }
  }

  async #read(): Promise<T | null> {
    const found = await this.#parse(this.#path);
    if (found.isDamaged) this.#isInTheWay = !(await this.#setApart(this.#path));
    if (found.value !== null) return found.value;
    const previous = await this.#parse(this.#previous);
    if (previous.isDamaged) await this.#setApart(this.#previous);
    return previous.value;
  }

  /** One write at a time: two would share the file beside. */
  async write(value: T): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    const writing = this.#writing.catch(asDiskError).then(() => this.#write(bytes));
    this.#writing = writing;
    await writing;
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.#isInTheWay) this.#isInTheWay = !(await this.#setApart(this.#path));
    if (this.#isInTheWay || this.#isUnread) return;
    await this.#fs.makeFolder(dirname(this.#path));
    await this.#keepPrevious();
    await replaceFile(this.#fs, this.#path, bytes);
  }

  async #keepPrevious(): Promise<void> {
    const beside = join(dirname(this.#path), `.${basename(this.#previous)}.new`);
    const bytes = await this.#fs.read(this.#path);
    if (bytes === null) return;
    try {
      await this.#fs.remove(beside);
      await this.#fs.link(this.#path, beside);
      await this.#fs.rename(beside, this.#previous);
    } catch (error) {
      // Some file systems have no links (FAT).
      asDiskError(error);
      await replaceFile(this.#fs, this.#previous, bytes);
    }
  }

  async #parse(path: string): Promise<{ readonly value: T | null; readonly isDamaged: boolean }> {
    const bytes = await this.#fs.read(path);
    if (bytes === null) return { value: null, isDamaged: false };
    try {
      const value: unknown = JSON.parse(bytes.toString('utf8'));
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isObject ? { value: value as T, isDamaged: false } : { value: null, isDamaged: true };
    } catch {
      return { value: null, isDamaged: true };
    }
  }
}
