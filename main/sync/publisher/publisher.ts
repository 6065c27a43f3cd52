import type { FolderView, SeenSegment } from '../folder/look.ts';
import { hotPath, rolledPath } from '../format/names.ts';
import { writeSegment } from '../format/segmentCodec.ts';
import type { WrittenSegment } from '../format/segmentCodec.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import type { RemoteError } from '../remote/remote.ts';
import { OwnFiles } from './ownFiles.ts';
import { recallSince, rememberSince } from './sinceMemoCodec.ts';
import { putSurely } from './putSurely.ts';
import { isWithin, reachOf } from './ranges.ts';

const hotBytes = 256 * 2 ** 10;
const rolledBytes = 4 * 2 ** 20;
const rollUpAt = 32;
const hourMs = 60 * 60_000;
/** Others need the smaller files no more once they can see the larger one. */
const hotGraceMs = 2 * hourMs;
const rolledGraceMs = 24 * hourMs;
/** Cloud programs warn of a mass deletion at 200 an hour. */
const deletesAnHour = 100;

export interface Publishing {
  readonly view: FolderView;
  readonly status: SharedStatus;
  /** Actors of whom entries are missing here. */
  readonly need: readonly string[];
  readonly isBroken: (path: string) => boolean;
  /** Up to where bases that this computer read whole hold the entries of an own actor. */
  readonly inBases: (actor: string) => number;
}

/** Brings to the folder what this computer wrote. Doing it twice, or half, changes nothing. */
export class Publisher {
  readonly #parts: SyncParts;
  readonly #files: OwnFiles;
  /** A segment that could not be put keeps its bytes, and so its name, until it is there. */
  readonly #outbox = new Map<string, WrittenSegment>();
  /** What was erased since must not be put with it. */
  #outboxErased = 0;
  readonly #told = new Map<string, number>();
  #deletedAt: number[] = [];
  /** What the memo says of own files; null before it was read. */
  #remembered: ReadonlyMap<string, number> | null = null;

  constructor(parts: SyncParts) {
    this.#parts = parts;
    this.#files = new OwnFiles(parts.clock);
  }

  /** Entries that are not in the folder yet. */
  outgoing({ view, status, isBroken, inBases }: Publishing): number {
    return Object.entries(status.own).reduce((sum, [actor, { released }]) => {
      const from = Math.max(released, inBases(actor));
      const reach = reachOf(this.#files.of(actor, view, isBroken), from);
      return sum + Math.max((status.seen[actor] ?? 0) - reach, 0);
    }, 0);
  }

  /** Null when everything is there. */
  async publish(publishing: Publishing): Promise<RemoteError | null> {
    for (const [actor, { released }] of Object.entries(publishing.status.own)) {
      for (;;) {
        const { view, status, isBroken, inBases } = publishing;
        const from = Math.max(released, inBases(actor));
        const after = reachOf(this.#files.of(actor, view, isBroken), from);
        if (after >= (status.seen[actor] ?? 0)) break;
        const segment = await this.#next(actor, after, publishing);
        if (segment === null) break;
        const failed = await this.#put('hot', segment);
        if (failed !== null) return failed;
        this.#outbox.delete(actor);
      }
    }
    return null;
  }

  /** Many small files of one actor become one. */
  async rollUp(publishing: Publishing): Promise<void> {
    const { status, view, isBroken, inBases } = publishing;
    const own = Object.entries(status.own).map(([actor, said]) => {
      const released = Math.max(said.released, inBases(actor));
      const files = this.#files.of(actor, view, isBroken);
      return { actor, released, files, hot: files.filter(({ tier }) => tier === 'hot').length };
    });
    if (own.reduce((sum, { hot }) => sum + hot, 0) < rollUpAt) return;
    for (const { actor, released, files, hot } of own) {
      const reach = reachOf(files, released);
      if (hot < 2 || reach <= released) continue;
      const rolled = files.filter(({ tier }) => tier === 'rolled');
      await this.#rollUpActor(actor, { from: released, to: reach, rolled }, publishing);
    }
  }

  /** Own files that a larger own file covers, or a base that was read, and that nobody waits for. */
  async tidy(
    { view, status, isBroken }: Publishing,
    bases: readonly Readonly<Record<string, number>>[],
  ): Promise<void> {
    await this.#recall();
    for (const actor of Object.keys(status.own)) {
      const files = this.#files.of(actor, view, isBroken);
      const inBase = Math.max(0, ...bases.map((seen) => seen[actor] ?? 0));
      for (const file of files) {
        const graceMs = file.tier === 'hot' ? hotGraceMs : rolledGraceMs;
        const isOld = (path: string): boolean => this.#files.isOlderThan(path, graceMs);
        const isCovered = files.some(
          (other) =>
            other.tier === 'rolled' &&
            other.path !== file.path &&
            isWithin(file, other) &&
            !(isWithin(other, file) && other.path > file.path) &&
            isOld(other.path),
        );
        if (isCovered || (file.last <= inBase && isOld(file.path))) await this.#delete(file.path);
      }
    }
    await this.#remember(view);
  }

  async #recall(): Promise<void> {
    if (this.#remembered !== null) return;
    const since = recallSince(await this.#parts.shared.readMemo(), this.#parts.clock.now());
    this.#files.recall(since);
    this.#remembered = since;
  }

  async #remember({ segments }: FolderView): Promise<void> {
    const { shared } = this.#parts;
    const there = new Set(segments.map(({ path }) => path));
    const since = new Map([...this.#files.known()].filter(([path]) => there.has(path)));
    const before = this.#remembered;
    if (before?.size === since.size && [...since.keys()].every((path) => before.has(path))) return;
    this.#remembered = since;
    await shared.writeMemo(rememberSince(since));
  }

  /** Puts an own file in the place of another, at once: something was erased from it. */
  async replace(old: SeenSegment, segment: WrittenSegment): Promise<RemoteError | null> {
    const failed = await this.#put(old.tier === 'rolled' ? 'rolled' : 'hot', segment);
    if (failed !== null) return failed;
    const deleted = await this.#parts.remote.delete(old.path);
    if (deleted.ok) this.#files.gone(old.path);
    return deleted.ok ? null : deleted.error;
  }

  async #next(
    actor: string,
    after: number,
    { status, need }: Publishing,
  ): Promise<WrittenSegment | null> {
    // As it is now: this round may have begun before somebody erased something.
    const erased = (await this.#parts.shared.status()).erased.length;
    if (erased > this.#outboxErased) this.#outbox.clear();
    this.#outboxErased = erased;
    const kept = this.#outbox.get(actor);
    if (kept?.name.first === after + 1) return kept;
    const said = {
      seen: this.#news(status),
      ...(need.length > 0 && { need: need.slice(0, 1_000) }),
    };
    // Not what was written since: the files that it names may not be there yet.
    const segment = await this.#segment(actor, after, hotBytes, said, status.seen[actor]);
    if (segment !== null) this.#outbox.set(actor, segment);
    return segment;
  }

  async #segment(
    actor: string,
    after: number,
    maxBytes: number,
    said: { readonly seen?: Readonly<Record<string, number>>; readonly need?: readonly string[] },
    upTo = Infinity,
  ): Promise<WrittenSegment | null> {
    const { shared, workspace, locking } = this.#parts;
    const read = await shared.ownEntries({ actor, after, maxBytes });
    const entries = read.filter(({ n }) => n <= upTo);
    const last = entries.at(-1)?.n;
    const first = entries[0]?.n;
    // Never call an entry erased that is only not there.
    if (last === undefined || first !== after + 1) return null;
    const { device, app, erased } = await shared.status();
    const range = { workspace: workspace.id, dev: device, app, actor, first, last, entries };
    return writeSegment({ ...range, ...said, purged: erased.length }, locking);
  }

  async #rollUpActor(
    actor: string,
    {
      from,
      to,
      rolled,
    }: { readonly from: number; readonly to: number; readonly rolled: readonly SeenSegment[] },
    { status }: Publishing,
  ): Promise<void> {
    let after = from;
    while (after < to) {
      const segment = await this.#segment(actor, after, rolledBytes, {}, to);
      if (segment === null) return;
      const isThere = rolled.some((one) => isWithin(segment.name, one));
      if (!isThere && (await this.#put('rolled', segment, status.device)) !== null) return;
      after = segment.name.last;
    }
  }

  async #put(
    tier: 'hot' | 'rolled',
    segment: WrittenSegment,
    device?: string,
  ): Promise<RemoteError | null> {
    const { remote, shared } = this.#parts;
    const { name, bytes } = segment;
    const path =
      tier === 'hot' ? hotPath(name) : rolledPath(device ?? (await shared.status()).device, name);
    const placed = await putSurely(remote, path, bytes);
    if (placed.kind !== 'placed') return placed;
    this.#files.put({ ...name, path, tier });
    return null;
  }

  async #delete(path: string): Promise<void> {
    const now = this.#parts.clock.now();
    this.#deletedAt = this.#deletedAt.filter((at) => now - at < hourMs);
    if (this.#deletedAt.length >= deletesAnHour) return;
    this.#deletedAt.push(now);
    const deleted = await this.#parts.remote.delete(path);
    if (deleted.ok) this.#files.gone(path);
  }

  /** What was seen of others since the last segment: for the health of sharing. */
  #news({ seen, own }: SharedStatus): Readonly<Record<string, number>> {
    const news = Object.entries(seen).filter(
      ([actor, n]) => !Object.hasOwn(own, actor) && n > (this.#told.get(actor) ?? 0),
    );
    for (const [actor, n] of news) this.#told.set(actor, n);
    // A header has its limits; the rest comes with the next segment or was told before.
    return Object.fromEntries(news.slice(0, 1_000));
  }
}
