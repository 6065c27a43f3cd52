import type { Json } from '../../../shared/domain/entity.ts';
import type { Result } from '../../../shared/result.ts';
import type { DiskError } from './diskError.ts';

/** A place between two frames of the log. Compare with `isBefore`, keep it as it is. */
export interface LogPosition {
  readonly file: number;
  readonly offset: number;
}

/** What a checkpoint says about itself. */
export interface Generation {
  readonly number: number;
  /** What the store gave along at the commit (version vector, erased set …); not looked at here. */
  readonly meta: Json;
  /** The shards hold every frame before this position; replay starts here. */
  readonly log: LogPosition;
  readonly shards: readonly string[];
}

export interface ShardRead {
  /** Null when there is no such shard (yet), or nothing of it could be read. */
  readonly bytes: Uint8Array | null;
  /**
   * Frames from here on complete these bytes. Normally the generation's own `log`. Earlier when an
   * older copy had to stand in: then replay from here for what lives in this shard, even where the
   * version vector says "seen", and `put` the shard again before the next commit.
   */
  readonly replayFrom: LogPosition;
  /** True when neither copy could be read: what the log still has is all there is. */
  readonly isLost: boolean;
}

export type CommitError =
  | DiskError
  /** These shards are damaged, and only the store can make them again: read, replay, put, commit. */
  | { readonly kind: 'shard-needed'; readonly names: readonly string[] };

export interface DiskReport {
  /** Damage that was mended: every frame and shard is there. */
  readonly mended: number;
  /** Pieces that could not be read and lie in quarantine. */
  readonly setAside: number;
  readonly readOnly: 'newer-version' | 'no-access' | null;
}

/**
 * The files of one store: a write-ahead log and two generations of checkpoint shards.
 * Payloads and shards are bytes to it; it knows nothing of records.
 */
export interface Disk {
  /** The newest generation that can be read; null in a new profile. */
  readonly generation: Generation | null;
  /** The one before. Its shards plus the log from its position give the same state. */
  readonly previous: Generation | null;

  /** Counts grow while shards are read lazily. */
  readonly report: () => DiskReport;

  /** Reads a shard of the current generation, mended or from an older copy where it must. */
  readonly readShard: (name: string) => Promise<ShardRead>;

  /**
   * Hands over every frame from a position to the end of the log, in the order they were written.
   * `end` is the position after that frame. Runs in short turns; may be called again at any time.
   */
  readonly replay: (
    from: LogPosition,
    take: (payload: Uint8Array, end: LogPosition) => void,
  ) => Promise<void>;

  /**
   * Resolves when the frame is on the disk, to the position after it. Frames keep the order of the
   * calls. When it is an error nothing of the frame is left, and a later call may work again.
   */
  readonly append: (payload: Uint8Array) => Promise<Result<LogPosition, DiskError>>;

  /** Bytes in the log since the current generation: time for a checkpoint at 4 MiB or so. */
  readonly bytesSinceCheckpoint: () => number;

  /**
   * Writes a shard into the generation being made. A refusal of the disk is kept for `commit`, so
   * that a checkpoint has one place where it fails. Names: `[a-z0-9.-]`, at most 60 characters.
   */
  readonly put: (name: string, bytes: Uint8Array | AsyncIterable<Uint8Array>) => Promise<void>;

  /**
   * Makes the shards that were put, and all others unchanged, the current generation. `at`: the
   * position after the last frame that is in the shards and in `meta` (what `append` or `replay` gave).
   * Without success nothing changed: what was put is forgotten and must be put again.
   * Twice in a row forgets: nothing from before the first commit is left in log or shards.
   */
  readonly commit: (next: {
    readonly at: LogPosition;
    readonly meta: Json;
    readonly drop?: readonly string[];
  }) => Promise<Result<Generation, CommitError>>;

  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
}

/** Before the first frame that was ever written. */
export const logStart: LogPosition = { file: 0, offset: 0 };

export const isBefore = (a: LogPosition, b: LogPosition): boolean =>
  a.file < b.file || (a.file === b.file && a.offset < b.offset);
