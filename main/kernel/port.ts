import type { Json } from '../../shared/domain/entity.ts';
import type { Result } from '../../shared/result.ts';
import type { DotText } from './dot.ts';
import type { Entry, JsonObject } from './entry.ts';
import type { StoredRecord } from './storedRecordCodec.ts';

/**
 * All that sharing asks of the shared store, and the only road between the two. Everything here is
 * plain data that a message can carry. The private store is not behind it.
 */
export interface Shared {
  readonly status: () => Promise<SharedStatus>;

  /**
   * Entries of one own actor with a number above `after`, in order, durable on this computer; at
   * least one when there is any, then up to `maxBytes` of JSON. What was erased is no longer in
   * them; an entry of which nothing is left stays, with no operations.
   */
  readonly ownEntries: (ask: OwnAsk) => Promise<readonly Entry[]>;

  /**
   * The folder holds own entries up to here in a base that was read back. The store may forget the
   * entries (it keeps what they did); until then it keeps them however old they are.
   */
  readonly releaseOwn: (actor: string, upTo: number) => Promise<void>;

  /**
   * Takes in entries of others: all that it takes and how far it came is one durable step, done
   * when this resolves. Numbers that were seen are skipped. A batch that would leave a gap is left
   * out, and the ones behind it of the same actor; the frontiers that come back tell.
   */
  readonly ingest: (batches: readonly Batch[]) => Promise<Result<Frontiers, SharedError>>;

  /**
   * Of these records, those that are here and were made within `before`: what came in since then was
   * on nobody's screen yet.
   */
  readonly standing: (ask: StandingAsk) => Promise<readonly Standing[]>;

  /** The Yjs state of a record's long texts in base64, to try foreign updates on; null when it has none. */
  readonly textState: (kind: string, id: string) => Promise<string | null>;

  /** A view of the whole state at one moment; edits go on beside it. Close it. */
  readonly openState: () => Promise<OpenedState>;
  /** The records of one shard, as they were at that moment. */
  readonly readState: (state: string, shard: string) => Promise<readonly StateRecord[]>;
  readonly closeState: (state: string) => Promise<void>;

  /** Starts taking in the state of another computer. Nothing changes before `finishJoin`. */
  readonly openJoin: (head: StateHead) => Promise<string>;
  /** Records as the checked lines of a shard: bytes travel between processes far faster than objects. */
  readonly addToJoin: (join: string, lines: Uint8Array) => Promise<void>;
  /** What the join would do to the state as it is now; of records, to those made within `before`. */
  readonly weighJoin: (join: string, before: Frontiers) => Promise<Weight>;
  /** Joins, durable when it resolves, all of it or nothing. The values it removes go to the history. */
  readonly finishJoin: (join: string) => Promise<Result<Frontiers, SharedError>>;
  readonly dropJoin: (join: string) => Promise<void>;

  /**
   * Somebody else writes under this own actor (a computer was copied while the app ran). The store
   * never writes under it again, voids the entries above `after` up to `last`, and writes its own
   * ones among them once more under a fresh actor. It leaves alone what is void already, and the
   * numbers that only the other used.
   */
  readonly remint: (fork: Fork) => Promise<Result<null, SharedError>>;

  /**
   * Takes deletes of somebody back before they are taken in: they then do nothing, here or anywhere.
   * One own entry, durable when this resolves.
   */
  readonly undelete: (deletions: readonly Deletion[]) => Promise<Result<null, SharedError>>;

  /**
   * No file of this computer in the folder holds anything of these erased records any more; the
   * store tells colleagues so, once that is true of this computer's own files as well.
   */
  readonly swept: (hashes: readonly string[]) => Promise<void>;

  /** What sharing wants to find back at its next start; null at first. Losing it loses no data. */
  readonly readMemo: () => Promise<Json>;
  /** Puts these beside what is in it under other names; durable when ok. */
  readonly writeMemo: (part: JsonObject) => Promise<Result<null, SharedError>>;

  /** The files that live shared records name, each once. No other file can be asked for. */
  readonly files: () => Promise<readonly SharedFile[]>;
  /** A piece of one of those; null for any other, and while it is not here whole. */
  readonly readFile: (ask: FileAsk) => Promise<Uint8Array | null>;
  /** Takes the next piece of one of those. Gives how many bytes are here now; null for any other. */
  readonly takeFile: (piece: FilePiece) => Promise<number | null>;

  /** Called after own entries became durable. Gives back how to stop. */
  readonly onWritten: (listener: () => void) => () => void;
}

/** What a photo or a document is made of, under the SHA-256 of its bytes. */
export interface SharedFile {
  readonly hash: string;
  readonly size: number;
  /** A record of this computer names it: so this computer publishes it. */
  readonly isOwn: boolean;
  /** How many of its bytes are here; all of them are checked when it is `size`. */
  readonly here: number;
}

export interface FileAsk {
  readonly hash: string;
  readonly from: number;
  readonly length: number;
}

export interface StandingAsk {
  readonly targets: readonly {
    readonly kind: string;
    readonly id: string;
    /** For good: then the id goes in every kind. */
    readonly isErased: boolean;
  }[];
  readonly before: Frontiers;
}

export interface Standing {
  readonly id: string;
  readonly isDeleted: boolean;
}

export interface FilePiece {
  readonly hash: string;
  readonly from: number;
  readonly bytes: Uint8Array;
}

/** By actor: the last number seen, and with it every one before. */
export type Frontiers = Readonly<Record<string, number>>;

export interface SharedStatus {
  /** 16 hex digits, of this computer: it names folders and says nothing of the person. */
  readonly device: string;
  readonly app: string;
  /** Of everybody, own actors too. */
  readonly seen: Frontiers;
  /** Of each actor this computer ever wrote under: how far its entries were released. */
  readonly own: Readonly<Record<string, { readonly released: number }>>;
  /** The one this run writes under, once it wrote: nobody else may ever go on with it. */
  readonly writing?: string;
  /** Hashes of erased record ids: SHA-256 of the id in hex. */
  readonly erased: readonly string[];
  /** Dots of the entries that everybody ignores: these may pass a check they fail. */
  readonly voided: readonly DotText[];
  /** How many records there are, to judge a mass change by. */
  readonly records: number;
}

export interface OwnAsk {
  readonly actor: string;
  readonly after: number;
  readonly maxBytes: number;
}

/**
 * Consecutive entries of one actor. A number between `first` and `last` without an entry was
 * erased and will never come: the frontier passes it.
 */
export interface Batch {
  readonly actor: string;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  /** The file it came from, for the log. */
  readonly file: string;
}

/** What a state is beside its records; the same as in the kernel, as plain data. */
export interface StateHead {
  readonly seen: Frontiers;
  readonly erased: readonly string[];
  readonly voided: readonly DotText[];
  readonly dead: Readonly<Record<DotText, readonly string[]>>;
  readonly kept: Readonly<Record<DotText, JsonObject>>;
  /** Who wrote under an actor, by `authorId`: for the name beside a value. Absent in older bases. */
  readonly authors?: Readonly<Record<string, string>>;
}

export interface OpenedState {
  readonly state: string;
  readonly head: StateHead;
  /** Names by which `readState` knows them; the same records tend to be in the same shard. */
  readonly shards: readonly string[];
}

/** A record with its long texts: how they were created, or their Yjs state in base64. */
export interface StateRecord {
  readonly kind: string;
  readonly record: StoredRecord;
  readonly texts?: Readonly<Record<string, string>>;
  readonly yjs?: string;
}

/** A delete by the dot of its entry. */
export interface Deletion {
  readonly kind: string;
  readonly id: string;
  readonly dot: DotText;
}

export interface Weight {
  /** Live values there are now. */
  readonly live: number;
  /** Of those, how many the join would take away. */
  readonly removed: number;
  /** The deletes by which records that were there before would be gone. */
  readonly deletions: readonly Deletion[];
  /** The records that would be gone for good, by id. */
  readonly erased: readonly string[];
}

export interface Fork {
  readonly actor: string;
  /** The last number both twins agree on. */
  readonly after: number;
  /** The last number either of them used. */
  readonly last: number;
}

/** `not-saved`: the disk refused; try again later. `read-only`: a newer version owns the profile. */
export type SharedError = { readonly kind: 'not-saved' } | { readonly kind: 'read-only' };
