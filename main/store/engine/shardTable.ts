import { Low } from 'lowdb';
import { isBefore, logStart } from '../disk/disk.ts';
import type { Disk, LogPosition } from '../disk/disk.ts';
import { openJsonShard } from '../disk/jsonShard.ts';
import { isElsewhere, otherShardName, readShardName, shardName } from './shardName.ts';
import type { ShardContent } from './shardName.ts';

/** The part of a kind that lies in one file. */
export interface Shard<T> {
  readonly name: string;
  readonly kind: string;
  readonly items: Map<string, T>;
}

/** What a shard that could not be read as it was lacks: the log has it from `from` on. */
export interface Lack {
  readonly from: LogPosition;
  /** Nothing at all was left of the shard. */
  readonly isLost: boolean;
}

const readAtOnce = 3;

/**
 * The readable files of one store, each a lowdb file that is read when something in it is asked for.
 * `T` is what the file holds a record as, and may be something else once it was changed.
 */
export class ShardTable<T> {
  readonly #disk: Disk;
  readonly #content: ShardContent;
  readonly #mend: (shard: Shard<T>, lack: Lack) => Promise<void>;
  readonly #shards = new Map<string, Shard<T>>();
  readonly #loading = new Map<string, Promise<Shard<T>>>();
  readonly #dirty = new Set<string>();
  /** Files whose records turned out to belong in another one. */
  readonly #emptied = new Set<string>();
  #writing: ReadonlySet<string> = new Set();
  #known: OnDisk | null = null;

  constructor(
    disk: Disk,
    content: ShardContent,
    mend: (shard: Shard<T>, lack: Lack) => Promise<void>,
  ) {
    this.#disk = disk;
    this.#content = content;
    this.#mend = mend;
  }

  isLoaded(kind: string, id: string): boolean {
    return this.#shards.has(shardName(kind, id, this.#content)) && !this.#hasStrays(kind);
  }

  /** Reads the file a record lies in, unless that was done already. */
  async load(kind: string, id: string): Promise<Shard<T>> {
    const shard = await this.#open(shardName(kind, id, this.#content), kind);
    const other = otherShardName(kind, id, this.#content);
    if (this.#hasStrays(kind) && this.isOnDisk(other)) await this.#rehome(other, kind);
    return shard;
  }

  /** Everything of a kind. */
  async loadKind(kind: string): Promise<readonly Shard<T>[]> {
    const names = (this.#disk.generation?.shards ?? []).filter((name) => {
      const place = readShardName(name);
      return place?.kind === kind && place.content === this.#content;
    });
    await this.#openAll(names, kind);
    for (const name of names) if (isElsewhere(name, kind)) await this.#rehome(name, kind);
    return [...this.#shards.values()].filter((shard) => shard.kind === kind);
  }

  /** The shard of a record; it must have been loaded. */
  of(kind: string, id: string): Shard<T> {
    const name = shardName(kind, id, this.#content);
    const shard = this.#shards.get(name);
    if (shard === undefined) throw new Error(`shard ${name} was not loaded`);
    return shard;
  }

  find(kind: string, id: string): T | undefined {
    return this.of(kind, id).items.get(id);
  }

  set(kind: string, id: string, item: T): void {
    const shard = this.of(kind, id);
    shard.items.set(id, item);
    this.#dirty.add(shard.name);
  }

  /** Forgets an id in every shard that is loaded. */
  delete(id: string): void {
    for (const shard of this.#shards.values()) {
      if (shard.items.delete(id)) this.#dirty.add(shard.name);
    }
  }

  *loaded(): Iterable<Shard<T>> {
    yield* this.#shards.values();
  }

  /** Every kind there is, in memory or on the disk. */
  kinds(): readonly string[] {
    const onDisk = (this.#disk.generation?.shards ?? []).map((name) => readShardName(name)?.kind);
    const loaded = [...this.#shards.values()].map(({ kind }) => kind);
    return [...new Set([...onDisk, ...loaded])].filter((kind) => kind !== undefined);
  }

  isOnDisk(name: string): boolean {
    return this.#onDisk().names.has(name);
  }

  isDirty(): boolean {
    return this.#dirty.size > 0;
  }

  /** Hands over what has changed since the last time; `written` or `failed` must follow. */
  takeDirty(): readonly Shard<T>[] {
    const taken = [...this.#dirty].flatMap((name) => this.#shards.get(name) ?? []);
    this.#writing = new Set(this.#dirty);
    this.#dirty.clear();
    return taken;
  }

  emptied(): readonly string[] {
    return [...this.#emptied].filter((name) => this.isOnDisk(name));
  }

  written(): void {
    this.#known = null;
    this.#writing = new Set();
    this.#emptied.clear();
  }

  failed(): void {
    for (const name of this.#writing) this.#dirty.add(name);
    this.#writing = new Set();
  }

  /** Reads a damaged file anew and marks it, so that the next checkpoint makes it again. */
  async makeAgain(name: string): Promise<void> {
    const place = readShardName(name);
    if (place?.content !== this.#content) return;
    await this.#open(name, place.kind);
    this.#dirty.add(name);
  }

  /** Lets go of what lies on the disk unchanged, except the last few shards used. */
  forgetUnchanged(keep: number): void {
    for (const name of [...this.#shards.keys()].slice(0, -keep)) {
      if (!this.#dirty.has(name) && !this.#writing.has(name)) this.#shards.delete(name);
    }
  }

  /** A few at a time: what is read is parsed in this process, which must keep answering. */
  async #openAll(names: readonly string[], kind: string): Promise<void> {
    const left = [...names];
    const openNext = async (): Promise<void> => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) {
        await this.#open(name, kind);
      }
    };
    await Promise.all(Array.from({ length: readAtOnce }, openNext));
  }

  async #open(name: string, kind: string): Promise<Shard<T>> {
    const known = this.#shards.get(name);
    if (known !== undefined) return known;
    const loading = this.#loading.get(name) ?? this.#read(name, kind);
    this.#loading.set(name, loading);
    try {
      return await loading;
    } finally {
      this.#loading.delete(name);
    }
  }

  async #read(name: string, kind: string): Promise<Shard<T>> {
    const shard: Shard<T> = { name, kind, items: new Map() };
    if (this.isOnDisk(name)) {
      const asked = this.#disk.generation?.log ?? logStart;
      const file = openJsonShard<Record<string, T>>(this.#disk, name);
      const db = new Low(file, {});
      await db.read();
      for (const [id, item] of Object.entries(db.data)) shard.items.set(id, item);
      const lack = { from: file.replayFrom(), isLost: file.isLost() };
      if (lack.isLost || isBefore(lack.from, asked)) {
        await this.#mend(shard, lack);
        this.#dirty.add(name);
      }
    }
    this.#shards.set(name, shard);
    return shard;
  }

  /** Moves records out of a file where this version would not look for them. */
  async #rehome(name: string, kind: string): Promise<void> {
    const shard = await this.#open(name, kind);
    for (const [id, item] of shard.items) {
      if (shardName(kind, id, this.#content) === name) continue;
      shard.items.delete(id);
      this.#emptied.add(name);
      await this.#open(shardName(kind, id, this.#content), kind);
      this.set(kind, id, item);
    }
  }

  /** True when another version spread this kind in another way. */
  #hasStrays(kind: string): boolean {
    return this.#onDisk().strays.has(kind);
  }

  #onDisk(): OnDisk {
    return (this.#known ??= onDisk(this.#disk));
  }
}

/** The files of the current generation. */
interface OnDisk {
  readonly names: ReadonlySet<string>;
  readonly strays: ReadonlySet<string>;
}

const onDisk = ({ generation }: Disk): OnDisk => {
  const names = generation?.shards ?? [];
  const strays = names.flatMap((name) => {
    const kind = readShardName(name)?.kind;
    return kind !== undefined && isElsewhere(name, kind) ? [kind] : [];
  });
  return { names: new Set(names), strays: new Set(strays) };
};
