import type { Json } from '../../../shared/domain/entity.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { createBreather } from '../disk/breathe.ts';
import { logStart } from '../disk/disk.ts';
import type { CommitError, Disk, DiskReport, LogPosition } from '../disk/disk.ts';
import { asDiskError } from '../disk/diskError.ts';
import type { DiskError } from '../disk/diskError.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { HistoryFiles } from '../history/historyFiles.ts';
import { OutgoingEntries } from './outgoingEntries.ts';
import { applyOp } from '../../kernel/applyOp.ts';
import { finishEntry, startEntry } from '../../kernel/applyEntry.ts';
import { hasSeen } from '../../kernel/dot.ts';
import { skipEntries } from '../../kernel/applyRange.ts';
import type { Entry, Op } from '../../kernel/entry.ts';
import type { Batch } from '../../kernel/port.ts';
import { isErased } from '../../kernel/state.ts';
import type { KernelState, Surroundings } from '../../kernel/state.ts';
import { beginCheckpoint } from './checkpoint.ts';
import { encodeFrame } from './frameCodec.ts';
import type { Frame } from './frameCodec.ts';
import {
  encodeMeta,
  isBeforeSharing,
  isNewer,
  lastStampOf,
  ownOf,
  parseMeta,
} from './metaCodec.ts';
import { mendRecordShard, mendTextShard } from './mendShard.ts';
import { kindsIn, loadForOps } from './loadForOps.ts';
import { RecentEntries } from './recentEntries.ts';
import { recordsIn, shrinkRecords } from './recordShards.ts';
import type { Held } from './recordShards.ts';
import { replayLog } from './replayLog.ts';
import { ShardTable } from './shardTable.ts';
import { TextShards } from './textShards.ts';
import type { HeldTexts } from './textShards.ts';

export interface EngineParts {
  readonly disk: Disk;
  readonly fs: LocalFs;
  /** The store's own folder. */
  readonly folder: string;
  readonly hash: (id: string) => string;
  /** A fresh name for whoever writes in a long text. */
  readonly newClient: () => number;
  /** Own entries are kept apart until the others have them. */
  readonly isForOthers?: boolean;
}

export interface Opened {
  readonly engine: Engine;
  /** The halves meant for the other store. */
  readonly also: readonly Entry[];
}

const opsATurn = 50;

/**
 * One store: what its files hold, in the kernel's terms. Callers see to it that changes come one at
 * a time: load, plan, append, apply.
 */
export class Engine {
  readonly records: ShardTable<Held>;
  readonly texts: TextShards;
  readonly textShards: ShardTable<HeldTexts>;
  readonly history: HistoryFiles;
  readonly state: KernelState;
  readonly around: Surroundings;
  readonly outgoing: OutgoingEntries;
  readonly #disk: Disk;
  readonly #meta: Json;
  readonly #recent = new RecentEntries();
  #at: LogPosition;
  #hasNewer: boolean;
  #unread = 0;
  #lastStamp: string;

  private constructor(parts: EngineParts) {
    const { disk, hash } = parts;
    this.#disk = disk;
    this.#meta = disk.generation?.meta ?? null;
    this.#hasNewer = isNewer(this.#meta);
    this.#at = disk.generation?.log ?? logStart;
    this.#lastStamp = lastStampOf(this.#meta);
    this.history = new HistoryFiles(parts.fs, parts.folder);
    const mending = { ...parts, history: this.history };
    this.records = new ShardTable(disk, 'records', (shard, lack) =>
      mendRecordShard(mending, shard, lack),
    );
    this.textShards = new ShardTable(disk, 'texts', (shard, lack) =>
      mendTextShard(mending, shard, lack),
    );
    this.texts = new TextShards(this.textShards, parts.newClient);
    this.state = parseMeta(this.#meta, recordsIn(this.records));
    this.around = { texts: this.texts, hash };
    this.outgoing = new OutgoingEntries({
      ...parts,
      own: ownOf(this.#meta, this.state.seen),
      recent: () => this.#recent.all(),
    });
  }

  /** Reads the last checkpoint and applies what the log has since. */
  static async open(parts: EngineParts): Promise<Opened> {
    const engine = new Engine(parts);
    if (isBeforeSharing(engine.#meta)) await engine.outgoing.takeOver(engine.history, engine);
    const { also, hasNewer, unread } = await replayLog(parts.disk, engine.#at, engine);
    engine.#hasNewer ||= hasNewer;
    engine.#unread = unread;
    return { engine, also };
  }

  report(): DiskReport {
    const report = this.#disk.report();
    return {
      mended: report.mended,
      setAside: report.setAside + this.#unread,
      readOnly: report.readOnly ?? (this.#hasNewer ? 'newer-version' : null),
    };
  }

  isWritable(): boolean {
    return this.report().readOnly === null;
  }

  bytesSinceCheckpoint(): number {
    return this.#disk.bytesSinceCheckpoint();
  }

  /** The latest stamp of any entry: the clock goes on from here. */
  lastStamp(): string {
    return this.#lastStamp;
  }

  /** True when the next start would find more to do than the last checkpoint left it. */
  needsCheckpoint(): boolean {
    return (
      this.#disk.bytesSinceCheckpoint() > 0 || this.records.isDirty() || this.textShards.isDirty()
    );
  }

  isErased(id: string): boolean {
    return isErased(this.state, id, this.around);
  }

  /** Makes an entry durable. Nothing of it is left when the disk refuses. */
  async append(frame: Frame): Promise<Result<LogPosition, DiskError>> {
    const appended = await this.#disk.append(await encodeFrame(frame));
    if (!appended.ok) return err(appended.error);
    this.outgoing.wrote(frame.own);
    return ok(appended.value);
  }

  hasSeen({ a, n }: Entry): boolean {
    return hasSeen(this.state.seen, a, n);
  }

  /** Applies an entry that the log holds up to `at`. */
  async apply(entry: Entry, at = this.#at): Promise<void> {
    await loadForOps(this, entry.ops);
    if (startEntry(this.state, entry) === 'applied') {
      const breathe = createBreather();
      for (let op = 0; op < entry.ops.length; op += 1) {
        applyOp(this.state, entry, op, this.around);
        if (op % opsATurn !== opsATurn - 1) continue;
        shrinkRecords(this.records, targetsOf(entry.ops.slice(op + 1 - opsATurn, op)));
        await breathe();
      }
      finishEntry(this.state, entry);
      this.#recent.add(entry);
      if (entry.t > this.#lastStamp) this.#lastStamp = entry.t;
    }
    this.#at = at;
  }

  /** Applies what came from others. Numbers without an entry were erased and will never come. */
  async applyBatch({ actor, last, entries }: Batch, at = this.#at): Promise<void> {
    for (const entry of entries) {
      skipEntries(this.state, actor, entry.n - 1);
      await this.apply(entry, at);
    }
    skipEntries(this.state, actor, last);
    this.#at = at;
  }

  /** The log holds up to here something that is not applied. */
  passTo(at: LogPosition): void {
    this.#at = at;
  }

  /** Every entry about a record, from the history and from the log. */
  async entriesAbout(id: string): Promise<readonly Entry[]> {
    const retired = await this.history.read(id);
    return [...retired, ...this.#recent.after(retired, id)];
  }

  /** Takes erased records out of the history, and out of what is still to be added to it. */
  async forgetHistory(ids: ReadonlySet<string>): Promise<Result<null, DiskError>> {
    this.#recent.forget(ids);
    try {
      await this.history.erase(ids);
      await this.outgoing.erase(ids);
      return ok(null);
    } catch (error) {
      return err(asDiskError(error));
    }
  }

  /**
   * Starts a checkpoint: takes, at once, what it says of itself. Call it between two changes; the
   * writing that it gives back runs while edits go on. What those add to a shard meanwhile is in the
   * log behind the checkpoint too, and applying it again changes nothing.
   */
  beginCheckpoint(): () => Promise<Result<null, CommitError>> {
    const retiring = this.#recent.beginRetiring();
    const begun = beginCheckpoint({
      disk: this.#disk,
      retire: async (entries) => {
        await this.history.append(entries, (id) => this.isErased(id));
        await this.outgoing.retire(entries, (id) => this.isErased(id));
      },
      records: this.records,
      textShards: this.textShards,
      meta: encodeMeta(this.state, this.#lastStamp, this.outgoing.own, this.#meta),
      at: this.#at,
      retiring: retiring.entries,
      onRetired: retiring.onRetired,
    });
    const released = new Map(this.outgoing.own);
    return async () => {
      const written = await begun();
      if (!written.ok) return written;
      await this.outgoing.forget(released);
      retiring.onWritten();
      return written;
    };
  }

  close(): Promise<void> {
    return this.#disk.close();
  }

  kinds(): readonly string[] {
    return kindsIn(this);
  }
}

const targetsOf = (ops: readonly Op[]) => ops.filter((op) => 'k' in op && op.op !== 'erase');
