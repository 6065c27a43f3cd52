import { err, ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { LogPosition } from '../disk.ts';
import { asDiskError } from '../diskError.ts';
import type { DiskError } from '../diskError.ts';
import type { LocalFs } from '../localFs.ts';
import { LogFile } from './logFile.ts';
import { frameOf } from './logPayload.ts';

type Appended = Result<LogPosition, DiskError>;

interface Waiting {
  readonly payload: Uint8Array;
  readonly settle: (appended: Appended | Promise<never>) => void;
}

const rotateAtBytes = 4 << 20;
const batchBytes = 1 << 20;

/**
 * Appends frames to the log. A lone frame is written at once; frames that come while the disk is
 * busy share the next write and sync.
 */
export class LogWriter {
  readonly #fs: LocalFs;
  readonly #folder: string;
  #nextNumber: number;
  #file: LogFile | null = null;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #written = 0;
  #isRotating = false;

  constructor(fs: LocalFs, folder: string, firstNumber: number) {
    this.#fs = fs;
    this.#folder = folder;
    this.#nextNumber = firstNumber;
  }

  /** Durable bytes of this run. */
  get written(): number {
    return this.#written;
  }

  /** How far the file with this number may be read, when it is the one being written. */
  durableEnd(number: number): number | null {
    return this.#file?.number === number ? this.#file.end : null;
  }

  append(payload: Uint8Array): Promise<Appended> {
    return new Promise((settle) => {
      this.#waiting.push({ payload, settle });
      this.#writing ??= this.#writeWaiting();
    });
  }

  /**
   * The next frame starts a new file, so that this one can be dropped as a whole. In turn with the
   * frames: one that came while the file is being closed must not be written to it.
   */
  async rotate(): Promise<void> {
    this.#isRotating = true;
    this.#writing ??= this.#writeWaiting();
    await this.#writing;
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0 || this.#isRotating) {
      if (this.#isRotating) await this.#tryToClose();
      if (this.#waiting.length === 0) continue;
      const batch = this.#takeBatch();
      try {
        const frames = await Promise.all(batch.map(async ({ payload }) => frameOf(payload)));
        const file = await this.#fileToWrite();
        let offset = file.end;
        await file.append(frames);
        this.#written += file.end - offset;
        for (const [at, { settle }] of batch.entries()) {
          offset += frames[at]?.length ?? 0;
          settle(ok({ file: file.number, offset }));
        }
      } catch (error) {
        refuse(batch, error);
      }
    }
    this.#writing = null;
  }

  #takeBatch(): readonly Waiting[] {
    let size = 0;
    const past = this.#waiting.findIndex(({ payload }) => (size += payload.length) > batchBytes);
    return this.#waiting.splice(0, past === -1 ? this.#waiting.length : Math.max(1, past));
  }

  async #fileToWrite(): Promise<LogFile> {
    if (this.#file !== null && this.#file.end >= rotateAtBytes) await this.#closeFile();
    this.#file ??= await LogFile.create(this.#fs, this.#folder, this.#nextNumber);
    this.#nextNumber = this.#file.number + 1;
    return this.#file;
  }

  async #tryToClose(): Promise<void> {
    this.#isRotating = false;
    try {
      await this.#closeFile();
    } catch (error) {
      // The disk refuses: then the file stays open, and the next frame tries it again.
      asDiskError(error);
    }
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    await file.close();
    this.#file = null;
  }
}

const refuse = (batch: readonly Waiting[], error: unknown): void => {
  for (const { settle } of batch) {
    try {
      settle(err(asDiskError(error)));
    } catch (bug) {
      settle(Promise.reject(bug));
    }
  }
};
