import { msOfStamp } from '../../kernel/hlc.ts';
import type { FolderView, SeenSegment } from '../folder/look.ts';
import { Patience } from '../folder/patience.ts';
import { readPath } from '../format/names.ts';
import type { ReadSegment } from '../format/segmentCodec.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import { ClockWatch } from './clockWatch.ts';
import type { Before } from './massChange.ts';
import { note, readSegmentFile } from './readFile.ts';
import type { Refusals } from './readFile.ts';
import { MassGate } from './massGate.ts';
import type { Approval, Arrival, HeldComputer } from './massWatch.ts';
import { findFork, isOwnSegment } from './ownFile.ts';
import { rescueOwn, voidedBy } from './rescue.ts';
import { countVetted } from './textOps.ts';

/** Of whom there is more in the folder than could be taken in yet. */
export interface Underway {
  readonly actor: string;
  /** Null while no file of that actor could be opened. */
  readonly device: string | null;
  readonly count: number;
}

/** A listing this much older says nothing of when a file came. */
const freshMs = 60_000;

/** Takes in what others wrote: each file once, each actor in order, nothing before it is checked. */
export class Reader {
  readonly refusals: Refusals;
  readonly #parts: SyncParts;
  /** Files with nothing more to tell. */
  readonly #done = new Set<string>();
  readonly #gate: MassGate;
  /** Actors with an edit of a text that must not be applied. */
  readonly #holes = new Map<string, number>();
  /** By device: the actors it misses entries of. */
  readonly #needs = new Map<string, readonly string[]>();
  readonly clocks = new ClockWatch();
  readonly #devices = new Map<string, string>();
  /** Actors of whom a file was opened only to see whose it is. */
  readonly #asked = new Set<string>();
  /** What was taken in from each conflict copy. */
  readonly #copies = new Map<string, number>();
  #known: ReadonlySet<string> = new Set();
  #fresh: ReadonlySet<string> = new Set();
  #lookedAt = 0;
  #awayBy: string | null = null;

  constructor(parts: SyncParts) {
    this.#parts = parts;
    this.#gate = new MassGate(parts);
    this.refusals = { patience: new Patience(parts.clock), refused: new Map(), newer: new Set() };
  }

  held(): readonly HeldComputer[] {
    return this.#gate.watch.held();
  }
  /** True when there was such a question. */
  approve(key: string, as: Approval): boolean {
    return this.#gate.watch.approve(key, as);
  }
  /** The person was asked in another way. */
  trust(actor: string): void {
    this.#gate.watch.trust(actor);
  }
  holes(): ReadonlyMap<string, number> {
    return this.#holes;
  }
  /** Conflict copies that lie in the folder, and how many entries only they had. */
  copies({ segments }: FolderView): readonly { readonly file: string; readonly taken: number }[] {
    return segments.flatMap(({ path, tier }) =>
      tier === 'copy' ? [{ file: path, taken: this.#copies.get(path) ?? 0 }] : [],
    );
  }
  salvaged(): number {
    return this.#copies.size;
  }
  /** By device: the actors it misses entries of. */
  needs(): ReadonlyMap<string, readonly string[]> {
    return this.#needs;
  }
  /** What the drive said when it went away during the last reading; null when it did not. */
  awayBy(): string | null {
    return this.#awayBy;
  }
  /** Actors of whom some other device misses entries. */
  needed(): ReadonlySet<string> {
    return new Set([...this.#needs.values()].flat());
  }

  /** Own files are looked at once more: those that are broken by now are then published again. */
  readAgain({ own }: SharedStatus): void {
    for (const path of this.#done) if (isOwnSegment(path, own)) this.#done.delete(path);
  }

  /** Reads until nothing more can be read; true when something was taken in. */
  async read(view: FolderView, before: Before): Promise<boolean> {
    this.#look(new Set(view.segments.map(({ path }) => path)));
    let hasTaken = false;
    this.#awayBy = null;
    for (;;) {
      const status = await this.#parts.shared.status();
      if (!(await this.#pass(view, status, before))) {
        if (this.awayBy() === null) await this.#learnWhose(view, status);
        return hasTaken;
      }
      hasTaken = true;
    }
  }

  underway({ segments }: FolderView, { seen, own }: SharedStatus): readonly Underway[] {
    const reach = new Map<string, number>();
    const held = this.#gate.watch.heldActors();
    for (const { path, actor, last } of segments) {
      if (Object.hasOwn(own, actor) || held.has(actor) || this.#holes.has(actor)) continue;
      if (this.refusals.refused.has(path) || this.refusals.newer.has(path)) continue;
      reach.set(actor, Math.max(last, reach.get(actor) ?? 0));
    }
    return [...reach].flatMap(([actor, last]) => {
      const count = last - (seen[actor] ?? 0);
      return count > 0 ? [{ actor, device: this.#devices.get(actor) ?? null, count }] : [];
    });
  }

  #look(paths: ReadonlySet<string>): void {
    this.refusals.patience.keepOnly(paths);
    const now = this.#parts.clock.now();
    const isTelling = this.#known.size > 0 && now - this.#lookedAt <= freshMs;
    this.#fresh = isTelling
      ? new Set([...paths].filter((path) => !this.#known.has(path)))
      : new Set();
    this.#known = paths;
    this.#lookedAt = now;
  }

  /** Whose the entries are that wait for others: of each actor one file, once. */
  async #learnWhose(view: FolderView, status: SharedStatus): Promise<void> {
    for (const { actor, device } of this.underway(view, status)) {
      if (device !== null || this.#asked.has(actor)) continue;
      const seen = view.segments.find(
        (one) => one.actor === actor && !this.refusals.patience.isFailing(one.path),
      );
      if (seen === undefined) continue;
      this.#asked.add(actor);
      const place = readPath(seen.path);
      if (place?.kind === 'roll-up') this.#devices.set(actor, place.device);
      else {
        const read = await readSegmentFile(this.#parts, seen);
        if (read.ok) this.#devices.set(actor, read.value.header.dev);
      }
    }
  }

  async #pass(view: FolderView, status: SharedStatus, before: Before): Promise<boolean> {
    const reached = new Map(Object.entries(status.seen));
    this.#gate.watch.forget(status.seen);
    if (!(await this.#gate.takeBack())) return false;
    // Who is held in this pass is read on, so that the question is about all that there is.
    const held = this.#gate.watch.heldActors();
    let arrivals: Arrival[] = [];
    let hasTaken = false;
    const flush = async (): Promise<boolean> => {
      const taken = await this.#ingest(arrivals, status, before);
      arrivals = [];
      return taken;
    };
    for (const seen of inOrder(view.segments)) {
      // Each file more would have to be waited for.
      if (this.#awayBy !== null) break;
      if (held.has(seen.actor) || !this.#isWanted(seen, reached, status)) continue;
      const arrival = await this.#open(seen, status);
      if (arrival === null) continue;
      const { batch } = arrival;
      arrivals.push(arrival);
      reached.set(batch.actor, Math.max(batch.last, reached.get(batch.actor) ?? 0));
      if (arrivals.length >= 50) hasTaken = (await flush()) || hasTaken;
    }
    return (await flush()) || hasTaken;
  }

  #isWanted(
    { path, actor, first, last }: SeenSegment,
    reached: ReadonlyMap<string, number>,
    { own, writing }: SharedStatus,
  ): boolean {
    if (this.#done.has(path) || this.refusals.refused.has(path)) return false;
    if (this.refusals.newer.has(path) || !this.refusals.patience.mayTry(path)) return false;
    const frontier = reached.get(actor) ?? 0;
    // A gap in what is written now is a twin's doing: a second file of it can lie behind the first.
    if (last > frontier) return actor === writing || first <= frontier + 1;
    // An own file is looked at once, even when it says nothing new: a twin may have written it.
    if (Object.hasOwn(own, actor)) return true;
    this.#done.add(path);
    return false;
  }

  async #open(seen: SeenSegment, status: SharedStatus): Promise<Arrival | null> {
    const read = await readSegmentFile(this.#parts, seen);
    if (!read.ok) {
      note(this.refusals, seen.path, read.error);
      if (read.error.kind === 'away') this.#awayBy = read.error.why;
      return null;
    }
    this.refusals.patience.done(seen.path);
    const { header, entries } = read.value;
    this.#needs.set(header.dev, header.need ?? []);
    this.#devices.set(header.actor, header.dev);
    const newest = entries.reduce((latest, { t }) => (t > latest ? t : latest), '');
    if (newest !== '' && header.dev !== status.device) {
      const isFresh = this.#fresh.has(seen.path);
      this.clocks.note(header.dev, msOfStamp(newest), this.#lookedAt, isFresh);
    }
    if (Object.hasOwn(status.own, header.actor)) return this.#openOwn(seen, read.value, status);
    return this.#batchOf(seen, read.value, status);
  }

  async #openOwn(
    seen: SeenSegment,
    read: ReadSegment,
    status: SharedStatus,
  ): Promise<Arrival | null> {
    const fork = await findFork(this.#parts.shared, read, status);
    if (fork !== null) {
      await this.#parts.shared.remint(fork);
      // Not done with: it can hold numbers that were not used here, and these count as well.
      return null;
    }
    // A restored backup lacks what it wrote later: that comes back like a colleague's.
    const isBeyond = read.header.last > (status.seen[read.header.actor] ?? 0);
    if (isBeyond) return this.#batchOf(seen, read, status);
    this.#done.add(seen.path);
    return null;
  }

  async #batchOf(
    seen: SeenSegment,
    { header, entries, newerFrom }: ReadSegment,
    status: SharedStatus,
  ): Promise<Arrival | null> {
    const { actor, first } = header;
    const fresh = entries.filter(({ n }) => n > (status.seen[actor] ?? 0));
    const vetted = await countVetted(this.#parts, fresh, status);
    const bad = fresh[vetted]?.n;
    if (bad === undefined) this.#holes.delete(actor);
    else {
      this.#holes.set(actor, bad);
      this.refusals.patience.failed(seen.path, 'text');
    }
    if (newerFrom !== undefined) this.refusals.newer.add(seen.path);
    const last = Math.min(header.last, (bad ?? Infinity) - 1, (newerFrom ?? Infinity) - 1);
    if (last < first || last <= (status.seen[actor] ?? 0)) return null;
    const kept = fresh.filter(({ n }) => n <= last);
    if (!(await rescueOwn(this.#parts, status, voidedBy(kept)))) return null;
    if (seen.tier === 'copy') this.#copies.set(seen.path, kept.length);
    const batch = { actor, first, last, entries: kept, file: seen.path };
    return { batch, device: header.dev };
  }

  async #ingest(
    arrivals: readonly Arrival[],
    status: SharedStatus,
    before: Before,
  ): Promise<boolean> {
    if (arrivals.length === 0) return false;
    const taken = await this.#gate.letIn(arrivals, before);
    if (taken.length === 0) return false;
    const batches = taken.map(({ batch }) => batch);
    const ingested = await this.#parts.shared.ingest(batches);
    if (!ingested.ok) return false;
    const frontiers = ingested.value;
    return batches.some(({ actor }) => (frontiers[actor] ?? 0) > (status.seen[actor] ?? 0));
  }
}

/** Of each actor in order; of two that begin alike, the longer one first. */
const inOrder = (segments: readonly SeenSegment[]): readonly SeenSegment[] =>
  [...segments].sort(
    (one, other) =>
      (one.actor < other.actor ? -1 : one.actor > other.actor ? 1 : 0) ||
      one.first - other.first ||
      other.last - one.last ||
      Number(one.tier === 'copy') - Number(other.tier === 'copy'),
  );
