import type { LocalFs, LocalLog } from '../localFs.ts';
import { errorCode } from '../diskError.ts';
import { logPath } from './logFiles.ts';

/**
 * The log file that this run appends to. Every run makes its own: none writes in a file it did not
 * make, so even two runs on one folder cannot damage each other's frames.
 */
export class LogFile {
  readonly number: number;
  readonly #fs: LocalFs;
  readonly #folder: string;
  #log: LocalLog;
  #end = 0;
  #isNamed = false;
  #hasRemains = false;

  private constructor(fs: LocalFs, folder: string, number: number, log: LocalLog) {
    this.#fs = fs;
    this.#folder = folder;
    this.number = number;
    this.#log = log;
  }

  /** Takes the first free number from here on. */
  static async create(fs: LocalFs, folder: string, from: number): Promise<LogFile> {
    for (let number = from; ; number += 1) {
      try {
        return new LogFile(fs, folder, number, await fs.createLog(logPath(folder, number)));
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  /** Where the last durable frame ends. */
  get end(): number {
    return this.#end;
  }

  /** Durable when it resolves. When it throws, nothing of these frames will be read back. */
  async append(frames: readonly Uint8Array[]): Promise<void> {
    if (this.#hasRemains) await this.#cutRemains();
    const [only, ...others] = frames;
    const bytes = only !== undefined && others.length === 0 ? only : Buffer.concat(frames);
    try {
      await this.#log.append(bytes, this.#end);
      if (!this.#isNamed) await this.#fs.syncFolder(this.#folder);
    } catch (error) {
      this.#hasRemains = true;
      await this.#cutRemains().catch(leaveForLater);
      throw error;
    }
    this.#isNamed = true;
    this.#end += bytes.length;
  }

  async close(): Promise<void> {
    if (this.#hasRemains) await this.#cutRemains();
    await this.#log.close();
  }

  /**
   * Cuts off what a refused write left. Until that succeeds nothing more is appended: a frame that
   * the person was told is not saved must not come back behind their next one.
   */
  async #cutRemains(): Promise<void> {
    try {
      await this.#log.truncate(this.#end);
    } catch {
      // The drive may have been away: its open files are dead, the name may work again.
      const again = await this.#fs.openLog(logPath(this.#folder, this.number));
      await this.#log.close().catch(leaveForLater);
      this.#log = again;
      await again.truncate(this.#end);
    }
    this.#hasRemains = false;
  }
}

const leaveForLater = (): undefined => undefined;
