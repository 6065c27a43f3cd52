import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { Patience } from '../folder/patience.ts';
import type { FolderView, SeenManifest } from '../folder/look.ts';
import { readManifest } from '../format/manifestCodec.ts';
import type { Manifest, ManifestShard } from '../format/manifestCodec.ts';
import { shardPath } from '../format/names.ts';
import { limits } from '../format/limits.ts';
import { sha256Hex } from '../format/sha256.ts';
import { readShard } from '../format/shardCodec.ts';
import type { ReadShard } from '../format/shardCodec.ts';
import type { SyncParts, TextUpdate } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import { note, ofContainer, ofRemote } from './readFile.ts';
import type { FileError, Refusals } from './readFile.ts';
import { BaseGuard } from './baseGuard.ts';
import type { Weighed } from './baseGuard.ts';
import { OwnInBase } from './ownInBase.ts';
import { rescueOwn } from './rescue.ts';
import type { Before } from './massChange.ts';
import type { Waiting } from './waiting.ts';
import { isWhole, WholeBases } from './wholeBases.ts';

/** More than this is no tidying up: the base is wrong, and nothing of it is taken. */
const mostRemoved = 50;
const mostRemovedShare = 0.01;

/** Takes in the state of another computer where entries are missing, or too many to read. */
export class BaseReader {
  readonly refusals: Refusals;
  readonly #parts: SyncParts;
  readonly guard: BaseGuard | null;
  readonly #manifests = new Map<string, Manifest>();
  /** Those of which this computer read every part. */
  readonly whole: WholeBases;

  readonly #mostBytes: number;

  /** Without a guard when the person was asked in another way. */
  constructor(
    parts: SyncParts,
    guard: BaseGuard | null = new BaseGuard(parts.clock),
    mostBytes: number = limits.wholeBaseBytes,
  ) {
    this.#parts = parts;
    this.guard = guard;
    this.#mostBytes = mostBytes;
    this.whole = new WholeBases(parts.shared);
    this.refusals = { patience: new Patience(parts.clock), refused: new Map(), newer: new Set() };
  }

  /** Those whose parts all lie in the folder. */
  async manifests(view: FolderView): Promise<readonly Manifest[]> {
    const present = new Set(view.manifests.map(({ path }) => path));
    for (const path of this.#manifests.keys()) if (!present.has(path)) this.#manifests.delete(path);
    for (const seen of view.manifests) await this.#readManifest(seen);
    await this.whole.follow(this.#manifests);
    return [...this.#manifests].flatMap(([path, manifest]) =>
      this.refusals.refused.has(path) || !isWhole(manifest, view) ? [] : [manifest],
    );
  }

  /** True when a base was joined: it fills a gap, or this computer has nothing yet. */
  async join(
    view: FolderView,
    status: SharedStatus,
    waiting: readonly Waiting[],
    before: Before = status,
  ): Promise<boolean> {
    const known = await this.manifests(view);
    const isNew = Object.keys(status.seen).length === 0;
    const helps = ({ head }: Manifest): boolean =>
      isNew
        ? gainOf(head.seen, status.seen) > 0
        : waiting.some(({ actor }) => (head.seen[actor] ?? 0) > (status.seen[actor] ?? 0));
    const best = known
      .filter(helps)
      .sort(
        (one, other) => gainOf(other.head.seen, status.seen) - gainOf(one.head.seen, status.seen),
      );
    const paths = best.flatMap((manifest) => this.#pathOf(manifest) ?? []);
    this.guard?.keepOnly(new Set(paths));
    for (const path of paths) if (await this.#join(path, status, before)) return true;
    return false;
  }

  /**
   * Reads one base whole without joining it, of those that would let own files go: what it covers
   * may leave the log only when nothing here is missing from it.
   */
  async verifyOne(view: FolderView, { own, seen }: SharedStatus): Promise<void> {
    const { patience, refused } = this.refusals;
    for (const [path, manifest] of this.#manifests) {
      if (this.whole.isSettled(path) || refused.has(path) || !patience.mayTry(path)) continue;
      if (!isWhole(manifest, view)) continue;
      const helps = view.segments.some(
        ({ actor, last }) => Object.hasOwn(own, actor) && last <= (manifest.head.seen[actor] ?? 0),
      );
      if (!helps && !this.#takesOver(manifest, own)) continue;
      if (!isTrueOf(own, seen, manifest)) continue;
      const join = await this.#open(manifest, path);
      if (join === null) continue;
      const { removed } = await this.#parts.shared.weighJoin(join, seen);
      await this.#parts.shared.dropJoin(join);
      if (removed === 0) this.whole.add(path, manifest);
      else patience.failed(path, 'removes');
      return;
    }
  }

  /** The newest of its device, which will let the older one go that own entries lie in now. */
  #takesOver({ dev, generation, head }: Manifest, own: SharedStatus['own']): boolean {
    const isNewest = [...this.#manifests.values()].every(
      (other) => other.dev !== dev || other.generation <= generation,
    );
    return (
      isNewest &&
      Object.entries(own).some(([actor, { released }]) => (head.seen[actor] ?? 0) > released)
    );
  }

  async #readManifest(seen: SeenManifest): Promise<void> {
    const { path } = seen;
    const { patience, refused, newer } = this.refusals;
    if (this.#manifests.has(path) || refused.has(path) || newer.has(path)) return;
    if (!patience.mayTry(path)) return;
    const read = await this.#fetchManifest(seen);
    if (read.ok) {
      patience.done(path);
      this.#manifests.set(path, read.value);
    } else this.#refuse(path, read.error);
  }

  async #fetchManifest(seen: SeenManifest): Promise<Result<Manifest, FileError>> {
    const got = await this.#parts.remote.get(seen.path, limits.manifestBytes);
    if (!got.ok) return err(ofRemote(got.error));
    if (sha256Hex(got.value, 16) !== seen.hash) return err(later('incomplete'));
    const read = readManifest(got.value, this.#parts.workspace);
    if (!read.ok) return err(ofContainer(read.error));
    const { dev, generation } = read.value;
    const isItsName = dev === seen.device && generation === seen.generation;
    return isItsName ? read : err({ kind: 'refused', why: 'name' });
  }

  #refuse(path: string, error: FileError): void {
    note(this.refusals, path, error);
  }

  #pathOf(manifest: Manifest): string | undefined {
    return [...this.#manifests].find(([, one]) => one === manifest)?.[0];
  }

  async #join(path: string, { seen }: SharedStatus, before: Before): Promise<boolean> {
    const { shared } = this.#parts;
    const manifest = this.#manifests.get(path);
    if (manifest === undefined || !this.refusals.patience.mayTry(path)) return false;
    if (this.guard?.mayWeigh(path, seen) === false) return false;
    const join = await this.#open(manifest, path);
    if (join === null) return false;
    const weight = await shared.weighJoin(join, before.seen);
    const { live, removed } = weight;
    if (removed > mostRemoved || removed > live * mostRemovedShare) {
      await shared.dropJoin(join);
      this.#refuse(path, { kind: 'refused', why: `removes ${removed} of ${live}` });
      return false;
    }
    const { authors, voided } = manifest.head;
    const isSafe =
      (await this.#isAgreed({ ...weight, authors, path, seen, records: before.records })) &&
      (await rescueOwn(this.#parts, await shared.status(), voided));
    if (!isSafe) {
      await shared.dropJoin(join);
      return false;
    }
    const { own, seen: now } = await shared.status();
    if (!isTrueOf(own, now, manifest)) this.whole.leaveOut(path);
    const joined = await shared.finishJoin(join);
    if (joined.ok) this.whole.add(path, manifest);
    else await shared.dropJoin(join);
    return joined.ok;
  }

  /** Takes back first what a person wants to keep. */
  async #isAgreed(weighed: Weighed): Promise<boolean> {
    const verdict = this.guard?.judge(weighed);
    if (verdict === undefined) return true;
    if (verdict === 'ask') return false;
    return verdict.kept.length === 0 || (await this.#parts.shared.undelete(verdict.kept)).ok;
  }

  /**
   * Hands all parts over, each while the next one is read: nothing counts before the join is finished.
   * Null when a part is not there, not whole, or not to be trusted, or a twin is in it.
   */
  async #open(manifest: Manifest, path: string): Promise<string | null> {
    const { shared } = this.#parts;
    const join = await shared.openJoin(manifest.head);
    const own = new OwnInBase(await shared.status(), manifest.head.seen);
    let isFine = false;
    try {
      isFine = (await this.#handAllOver(join, manifest, path, own)) && !(await this.#part(own));
    } finally {
      if (!isFine) await shared.dropJoin(join);
    }
    return isFine ? join : null;
  }

  /** True when a twin wrote under an own name: each has one of its own first, then it is read again. */
  async #part(own: OwnInBase): Promise<boolean> {
    const { shared } = this.#parts;
    const forks = await own.forks(shared);
    for (const fork of forks) await shared.remint(fork);
    return forks.length > 0;
  }

  async #handAllOver(
    join: string,
    manifest: Manifest,
    path: string,
    own: OwnInBase,
  ): Promise<boolean> {
    let handing: Promise<boolean> = Promise.resolve(true);
    let bytes = 0;
    for (const said of manifest.shards) {
      const shard = await this.#readPart(manifest, said, path);
      if (!(await handing) || shard === null) return false;
      bytes += shard.lines.length;
      own.read(shard.lines);
      // All of it lies in the memory of main before it is weighed.
      if (bytes > this.#mostBytes) {
        this.#refuse(path, { kind: 'refused', why: 'too-large' });
        return false;
      }
      handing = this.#handOver(join, shard, path);
      // Whether it breaks is asked when the next part was read.
      handing.catch(() => undefined);
    }
    return handing;
  }

  async #readPart(
    { dev }: Manifest,
    { file, body }: ManifestShard,
    path: string,
  ): Promise<ReadShard | null> {
    const got = await this.#parts.remote.get(shardPath(dev, file), limits.shardBytes);
    if (!got.ok) {
      this.#refuse(path, later(got.error.kind));
      return null;
    }
    const read = readShard(got.value, this.#parts.workspace);
    if (read.ok && read.value.body === body) return read.value;
    this.whole.forget(path);
    this.#refuse(path, read.ok ? later('other shard') : ofContainer(read.error));
    return null;
  }

  async #handOver(join: string, { records, lines }: ReadShard, path: string): Promise<boolean> {
    const updates = records.flatMap(({ yjs, record }): TextUpdate[] =>
      yjs === undefined
        ? []
        : [{ state: null, update: yjs, fields: Object.keys(record._m.x ?? {}) }],
    );
    const vetting = updates.length === 0 || this.#parts.vetTexts(updates);
    await this.#parts.shared.addToJoin(join, lines);
    if (await vetting) return true;
    this.whole.forget(path);
    this.#refuse(path, { kind: 'refused', why: 'text' });
    return false;
  }
}

const later = (why: string): FileError => ({ kind: 'later', why });

/** What it says to hold of this computer and was never written would never be published. */
const isTrueOf = (
  own: SharedStatus['own'],
  seen: SharedStatus['seen'],
  { head }: Manifest,
): boolean => Object.keys(own).every((actor) => (head.seen[actor] ?? 0) <= (seen[actor] ?? 0));

const gainOf = (
  theirs: Readonly<Record<string, number>>,
  ours: Readonly<Record<string, number>>,
): number =>
  Object.entries(theirs).reduce((sum, [actor, n]) => sum + Math.max(n - (ours[actor] ?? 0), 0), 0);
