import { err, ok } from '../../../../../shared/result.ts';
import type { Result } from '../../../../../shared/result.ts';
import type { Clock, Rng } from '../../../../../main/sync/ports.ts';
import type { Listing, Put, Remote, RemoteError } from '../../../../../main/sync/remote/remote.ts';
import { folderOf, nameOf, partsOfPath } from '../../../../../main/sync/remote/remotePath.ts';
import { below, pick } from '../seededRng.ts';
import { conflictName } from './conflictNames.ts';
import { noSins } from './sins.ts';
import type { Sins } from './sins.ts';

interface Item {
  readonly bytes: Uint8Array;
  readonly by: string;
  readonly atMs: number;
  goneAtMs?: number;
}

/** How one computer gets to see one item. */
interface Sight {
  readonly fromMs: number;
  readonly wholeFromMs: number;
  readonly as: 'whole' | 'part' | 'zeros' | 'placeholder';
  readonly part: number;
  goneMs?: number;
}

const codes = ['EPERM', 'EBUSY', 'EACCES', 'UNKNOWN', 'EIO'] as const;

/** A shared folder in memory, seen by each computer through the sins of its product. */
export class MemoryCloud {
  readonly items = new Map<string, Item>();
  /** What the disk cannot read any more, until it goes. */
  readonly rotten = new Set<string>();
  /** The paths in each folder and below it. */
  readonly below = new Map<string, Set<string>>();
  readonly #clock: Clock;
  readonly #rng: Rng;

  constructor(clock: Clock, rng: Rng) {
    this.#clock = clock;
    this.#rng = rng;
  }

  /** What truly lies there. */
  paths(): readonly string[] {
    return [...this.items].flatMap(([path, { goneAtMs }]) =>
      goneAtMs === undefined ? [path] : [],
    );
  }

  read(path: string): Uint8Array | undefined {
    const item = this.items.get(path);
    return item?.goneAtMs === undefined ? item?.bytes : undefined;
  }

  /** As if by hand, or by another program. */
  place(path: string, bytes: Uint8Array, by = 'nobody'): void {
    this.items.set(path, { bytes: Uint8Array.from(bytes), by, atMs: this.#clock.now() });
    for (let folder = path; folder !== '';) {
      folder = folderOf(folder);
      this.below.set(folder, (this.below.get(folder) ?? new Set()).add(path));
    }
  }

  remove(path: string): void {
    this.rotten.delete(path);
    const item = this.items.get(path);
    if (item !== undefined) item.goneAtMs ??= this.#clock.now();
  }

  remote(device: string, sins: Sins = noSins): MemoryRemote {
    return new MemoryRemote(this, device, sins, this.#clock, this.#rng);
  }
}

export class MemoryRemote implements Remote {
  /** False while the drive is away. */
  isThere = true;
  /** An unmounted drive shows an empty folder. */
  isEmpty = false;
  sins: Sins;
  readonly calls = { list: 0, get: 0, put: 0, delete: 0 };
  readonly #cloud: MemoryCloud;
  readonly #device: string;
  readonly #clock: Clock;
  readonly #rng: Rng;
  readonly #sights = new Map<Item, Sight>();
  readonly #lists = new Map<string, { readonly listing: Listing; readonly untilMs: number }>();
  readonly #absent = new Map<string, number>();

  constructor(cloud: MemoryCloud, device: string, sins: Sins, clock: Clock, rng: Rng) {
    this.#cloud = cloud;
    this.#device = device;
    this.sins = sins;
    this.#clock = clock;
    this.#rng = rng;
  }

  readonly list = async (folder: string): Promise<Result<Listing, RemoteError>> => {
    this.calls.list += 1;
    const failed = this.#failure();
    if (failed !== null) return err(failed);
    const cached = this.#lists.get(folder);
    if (cached !== undefined && cached.untilMs > this.#clock.now()) return ok(cached.listing);
    const listing = this.#look(folder);
    this.#lists.set(folder, { listing, untilMs: this.#clock.now() + this.sins.cacheMs });
    return ok(listing);
  };

  readonly get = async (
    path: string,
    maxBytes: number,
  ): Promise<Result<Uint8Array, RemoteError>> => {
    this.calls.get += 1;
    if (partsOfPath(path) === null) return err({ kind: 'refused', why: 'path' });
    const failed = this.#failure();
    if (failed !== null) return err(failed);
    const now = this.#clock.now();
    if ((this.#absent.get(path) ?? 0) > now) return err({ kind: 'absent' });
    if (this.#cloud.rotten.has(path)) return err({ kind: 'busy', code: 'EIO' });
    const item = this.#seen(path);
    if (item === undefined) {
      this.#absent.set(path, now + this.sins.cacheMs / 2);
      return err({ kind: 'absent' });
    }
    if (item.bytes.length > maxBytes) return err({ kind: 'too-large' });
    const sight = this.#sightOf(item);
    if (sight.as === 'whole' || sight.wholeFromMs <= now) return ok(Uint8Array.from(item.bytes));
    if (sight.as === 'placeholder') return err({ kind: 'busy', code: 'UNKNOWN' });
    if (sight.as === 'zeros') return ok(new Uint8Array(item.bytes.length));
    return ok(item.bytes.slice(0, Math.floor(item.bytes.length * sight.part)));
  };

  readonly putIfAbsent = async (
    path: string,
    bytes: Uint8Array,
  ): Promise<Result<Put, RemoteError>> => {
    this.calls.put += 1;
    if (partsOfPath(path) === null) return err({ kind: 'refused', why: 'path' });
    const failed = this.#failure();
    if (failed !== null && (failed.kind !== 'busy' || this.#rng.fraction() >= this.sins.doneThough))
      return err(failed);
    const there = this.#cloud.read(path);
    if (there !== undefined) {
      return Buffer.from(there).equals(bytes) ? ok('there') : err({ kind: 'different' });
    }
    this.#cloud.place(path, bytes, this.#device);
    this.#absent.delete(path);
    this.#lists.delete(folderOf(path));
    this.#leaveConflict(path, bytes);
    return failed === null ? ok('put') : err(failed);
  };

  readonly delete = async (path: string): Promise<Result<null, RemoteError>> => {
    this.calls.delete += 1;
    if (partsOfPath(path) === null) return err({ kind: 'refused', why: 'path' });
    const failed = this.#failure();
    if (failed !== null && (failed.kind !== 'busy' || this.#rng.fraction() >= this.sins.doneThough))
      return err(failed);
    this.#cloud.remove(path);
    this.#lists.delete(folderOf(path));
    return failed === null ? ok(null) : err(failed);
  };

  #failure(): RemoteError | null {
    if (!this.isThere) return { kind: 'unavailable', code: 'ENOENT' };
    if (this.#rng.fraction() >= this.sins.failure) return null;
    return { kind: 'busy', code: pick(this.#rng, codes) };
  }

  #look(folder: string): Listing {
    const files: string[] = [];
    const folders = new Set<string>();
    const start = folder === '' ? '' : `${folder}/`;
    for (const path of this.#cloud.below.get(folder) ?? []) {
      if (this.#seen(path) === undefined) continue;
      const [name = '', ...deeper] = path.slice(start.length).split('/');
      if (deeper.length === 0) files.push(name);
      else folders.add(name);
    }
    return { files, folders: [...folders] };
  }

  #seen(path: string): Item | undefined {
    const item = this.#cloud.items.get(path);
    if (item === undefined || this.isEmpty) return undefined;
    const now = this.#clock.now();
    if (item.by === this.#device) return item.goneAtMs === undefined ? item : undefined;
    const sight = this.#sightOf(item);
    if (item.goneAtMs !== undefined) sight.goneMs ??= item.goneAtMs + this.#delay();
    return sight.fromMs <= now && (sight.goneMs ?? Infinity) > now ? item : undefined;
  }

  #sightOf(item: Item): Sight {
    const known = this.#sights.get(item);
    if (known !== undefined) return known;
    const isOwn = item.by === this.#device;
    const fromMs = item.atMs + (isOwn ? 0 : this.#delay());
    const as = isOwn ? 'whole' : this.#firstSight();
    const unreadyMs = this.#rng.fraction() * this.sins.unreadyMs;
    const sight = { fromMs, wholeFromMs: fromMs + unreadyMs, as, part: this.#rng.fraction() };
    this.#sights.set(item, sight);
    return sight;
  }

  #firstSight(): Sight['as'] {
    const chance = this.#rng.fraction();
    const { partial, zeros, placeholder } = this.sins;
    if (chance < partial) return 'part';
    if (chance < partial + zeros) return 'zeros';
    return chance < partial + zeros + placeholder ? 'placeholder' : 'whole';
  }

  #delay(): number {
    return Math.floor(this.#rng.fraction() * this.sins.delayMs);
  }

  /** Whole, cut short, or of other bytes. */
  #leaveConflict(path: string, bytes: Uint8Array): void {
    if (this.#rng.fraction() >= this.sins.conflict) return;
    const name = conflictName(nameOf(path), below(this.#rng, 100));
    const cut = pick(this.#rng, [bytes.length, bytes.length, below(this.#rng, bytes.length)]);
    this.#cloud.place(`${folderOf(path)}/${name}`, bytes.slice(0, cut));
  }
}
