import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { logStart } from './disk.ts';
import type { CommitError, Disk, DiskReport, Generation, LogPosition, ShardRead } from './disk.ts';
import { asDiskError } from './diskError.ts';
import type { DiskError } from './diskError.ts';
import type { DiskParts } from './diskParts.ts';
import { dropGenerationsBut } from './generation/generationFiles.ts';
import { GenerationWriter } from './generation/generationWriter.ts';
import type { Next } from './generation/generationWriter.ts';
import { dropLogsBefore, walFolder } from './log/logFiles.ts';
import { LogReader } from './log/logReader.ts';
import type { TakeFrame } from './log/logReader.ts';
import { LogWriter } from './log/logWriter.ts';
import type { Manifest } from './generation/manifestCodec.ts';
import type { FoundGenerations } from './generation/openGenerations.ts';
import { readShard } from './generation/shardReader.ts';

export interface LogState {
  readonly firstNumber: number;
  /** Since the current generation. */
  readonly bytes: number;
}

export class FileDisk implements Disk {
  readonly #parts: DiskParts;
  readonly #writer: LogWriter;
  readonly #reader: LogReader;
  /** Shards of the current generation that only the store can make again. */
  readonly #damaged = new Set<string>();
  #current: Manifest | null;
  #previous: Manifest | null;
  #highest: number;
  #next: GenerationWriter | null = null;
  #bytesBefore: number;

  constructor(parts: DiskParts, found: FoundGenerations, logs: LogState) {
    this.#parts = parts;
    this.#current = found.current;
    this.#previous = found.previous;
    this.#highest = found.highest;
    this.#bytesBefore = logs.bytes;
    this.#writer = new LogWriter(parts.fs, walFolder(parts.folder), logs.firstNumber);
    this.#reader = new LogReader(parts, (number) => this.#writer.durableEnd(number));
  }

  get generation(): Generation | null {
    return asGeneration(this.#current);
  }

  get previous(): Generation | null {
    return asGeneration(this.#previous);
  }

  report(): DiskReport {
    const { mended, setAside, readOnly } = this.#parts.tally;
    return { mended, setAside, readOnly };
  }

  readShard(name: string): Promise<ShardRead> {
    const kept = { current: this.#current, previous: this.#previous };
    return readShard(this.#parts, kept, name, this.#damaged);
  }

  replay(from: LogPosition, take: TakeFrame): Promise<void> {
    return this.#reader.replay(from, take);
  }

  append(payload: Uint8Array): Promise<Result<LogPosition, DiskError>> {
    if (this.#isReadOnly()) return Promise.resolve(err({ kind: 'no-access' }));
    return this.#writer.append(payload);
  }

  bytesSinceCheckpoint(): number {
    return this.#bytesBefore + this.#writer.written;
  }

  async put(name: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
    if (!this.#isReadOnly()) await this.#writerOfNext().put(name, bytes);
  }

  async commit(next: Next): Promise<Result<Generation, CommitError>> {
    if (this.#isReadOnly()) return err({ kind: 'no-access' });
    const writer = this.#writerOfNext();
    this.#next = null;
    const written = this.#writer.written;
    await this.#writer.rotate();
    const committed = await writer.commit(next, this.#damaged);
    if (!committed.ok) {
      await writer.abandon();
      return committed;
    }
    this.#previous = this.#current;
    this.#current = committed.value;
    this.#bytesBefore = -written;
    this.#damaged.clear();
    await this.#dropOlder();
    return ok(toGeneration(committed.value));
  }

  async close(): Promise<void> {
    await this.#writer.rotate();
  }

  #isReadOnly(): boolean {
    return this.#parts.tally.readOnly !== null;
  }

  #writerOfNext(): GenerationWriter {
    if (this.#next === null) {
      this.#highest += 1;
      const kept = { current: this.#current, previous: this.#previous };
      this.#next = new GenerationWriter(this.#parts, kept, this.#highest);
    }
    return this.#next;
  }

  /** The log goes back to the older generation: its shards and the log can stand in for the newer. */
  async #dropOlder(): Promise<void> {
    const { fs, folder } = this.#parts;
    const kept = [this.#current?.generation, this.#previous?.generation];
    const oldest = this.#previous?.log ?? logStart;
    try {
      await dropGenerationsBut(fs, folder, kept);
      if (this.#writer.durableEnd(oldest.file) !== null) return;
      await dropLogsBefore(fs, walFolder(folder), oldest);
    } catch (error) {
      asDiskError(error);
    }
  }
}

const asGeneration = (manifest: Manifest | null): Generation | null =>
  manifest === null ? null : toGeneration(manifest);

const toGeneration = ({ generation, meta, log, shards }: Manifest): Generation => ({
  number: generation,
  meta,
  log,
  shards: Object.keys(shards),
});
