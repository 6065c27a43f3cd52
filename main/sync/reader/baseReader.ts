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
import { recallReadBases, rememberReadBases } from './readBasesMemo.ts';
import { rescueOwn } from './rescue.ts';
import type { Waiting } from './reader.ts';

/** More than this is no tidying up: the base is wrong, and nothing of it is taken. */
const mostRemoved = 50;
const mostRemovedShare = 0.01;

/** Takes in the state of another computer where entries are missing, or too many to read. */
export class BaseReader {
  readonly refusals: Refusals;
  readonly #parts: SyncParts;
  readonly guard: BaseGuard | null;
  readonly #manifests = new Map<string, Manifest>();
  /** Bases that this computer read whole, each part checked against its hash. */
  readonly #verified = new Map<string, Manifest>();

  /** Read whole in an earlier run; null before the memo was asked. */
  #remembered: ReadonlySet<string> | null = null;

  /** Without a guard when the person was asked in another way. */
  constructor(parts: SyncParts, guard: BaseGuard | null = new BaseGuard(parts.clock)) {
    this.#parts = parts;
    this.guard = guard;
    this.refusals = { patience: new Patience(parts.clock), refused: new Map(), newer: new Set() };
  }

  /** Those whose parts all lie in the folder. */
  async manifests(view: FolderView): Promise<readonly Manifest[]> {
    const present = new Set(view.manifests.map(({ path }) => path));
    for (const path of this.#manifests.keys()) if (!present.has(path)) this.#manifests.delete(path);
    for (const path of this.#verified.keys()) if (!present.has(path)) this.#verified.delete(path);
    for (const seen of view.manifests) await this.#readManifest(seen);
    this.#remembered ??= recallReadBases(await this.#parts.shared.readMemo());
    for (const [path, manifest] of this.#manifests) {
      if (this.#remembered.has(path)) this.#verified.set(path, manifest);
    }
    return [...this.#manifests].flatMap(([path, manifest]) =>
      this.refusals.refused.has(path) || !isWhole(manifest, view) ? [] : [manifest],
    );
  }

  /** Of those that this computer read whole, the ones of which no part was taken away. */
  verified(view: FolderView): readonly Manifest[] {
    return [...this.#verified.values()].filter((one) => isWhole(one, view));
  }

  /** Up to where the bases that this computer read whole hold the entries of an actor. */
  covers(view: FolderView, actor: string): number {
    return Math.max(0, ...this.verified(view).map(({ head }) => head.seen[actor] ?? 0));
  }

  /** The base of a colleague that holds most of what this computer still has to answer for. */
  reliedOn(view: FolderView, { device, own }: SharedStatus): Manifest | undefined {
    const held = ({ head }: Manifest): number =>
      Object.entries(own).reduce(
        (sum, [actor, { released }]) => sum + Math.max((head.seen[actor] ?? 0) - released, 0),
        0,
      );
    const [most] = this.verified(view)
      .filter((one) => one.dev !== device && held(one) > 0)
      .sort((one, other) => held(other) - held(one));
    return most;
  }

  /** A part of it is not what it was: it counts for nothing until it was read whole again. */
  distrust(manifest: Manifest): void {
    const path = this.#pathOf(manifest) ?? '';
    this.#verified.delete(path);
    this.#remembered = new Set([...(this.#remembered ?? [])].filter((one) => one !== path));
  }

  /** For the next run: what a colleague's base holds is not published again at each start. */
  async remember(): Promise<void> {
    const before = this.#remembered ?? new Set();
    const now = [...this.#verified.keys()];
    if (now.length === before.size && now.every((path) => before.has(path))) return;
    this.#remembered = new Set(now);
    await this.#parts.shared.writeMemo(rememberReadBases(now));
  }

  /**
   * True when a base was joined: it fills a gap, or this computer has nothing yet. `records`: how
   * many there were before this round, for whoever began with nothing has nothing to lose.
   */
  async join(
    view: FolderView,
    status: SharedStatus,
    waiting: readonly Waiting[],
    records = status.records,
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
    for (const path of paths) if (await this.#join(path, { ...status, records })) return true;
    return false;
  }

  /**
   * Reads one base whole without joining it, of those that would let own files go: what it covers
   * may leave the log only when nothing here is missing from it.
   */
  async verifyOne(view: FolderView, { own, seen }: SharedStatus): Promise<void> {
    const { patience, refused } = this.refusals;
    for (const [path, manifest] of this.#manifests) {
      if (this.#verified.has(path) || refused.has(path) || !patience.mayTry(path)) continue;
      if (!isWhole(manifest, view)) continue;
      const helps = view.segments.some(
        ({ actor, last }) => Object.hasOwn(own, actor) && last <= (manifest.head.seen[actor] ?? 0),
      );
      // What it says to hold of this computer and was never written would never be published.
      const isTrue = Object.keys(own).every(
        (actor) => (manifest.head.seen[actor] ?? 0) <= (seen[actor] ?? 0),
      );
      if (!helps || !isTrue) continue;
      const join = await this.#open(manifest, path);
      if (join === null) continue;
      const { removed } = await this.#parts.shared.weighJoin(join);
      await this.#parts.shared.dropJoin(join);
      if (removed === 0) this.#verified.set(path, manifest);
      else patience.failed(path, 'removes');
      return;
    }
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

  async #join(path: string, { records: before, seen }: SharedStatus): Promise<boolean> {
    const { shared } = this.#parts;
    const manifest = this.#manifests.get(path);
    if (manifest === undefined || !this.refusals.patience.mayTry(path)) return false;
    if (this.guard?.mayWeigh(path, seen) === false) return false;
    const join = await this.#open(manifest, path);
    if (join === null) return false;
    const weight = await shared.weighJoin(join);
    const { live, removed } = weight;
    if (removed > mostRemoved || removed > live * mostRemovedShare) {
      await shared.dropJoin(join);
      this.#refuse(path, { kind: 'refused', why: `removes ${removed} of ${live}` });
      return false;
    }
    const { authors, voided } = manifest.head;
    const isSafe =
      (await this.#isAgreed({ ...weight, authors, path, seen, records: before })) &&
      (await rescueOwn(this.#parts, await shared.status(), voided));
    if (!isSafe) {
      await shared.dropJoin(join);
      return false;
    }
    const joined = await shared.finishJoin(join);
    if (joined.ok) this.#verified.set(path, manifest);
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
   * Null when a part is not there, not whole, or not to be trusted.
   */
  async #open(manifest: Manifest, path: string): Promise<string | null> {
    const { shared } = this.#parts;
    const join = await shared.openJoin(manifest.head);
    let isFine = true;
    let handing: Promise<boolean> = Promise.resolve(true);
    for (const said of manifest.shards) {
      const shard = await this.#readPart(manifest, said, path);
      isFine = (await handing) && shard !== null;
      if (!isFine || shard === null) break;
      handing = this.#handOver(join, shard, path);
      // Whether it breaks is asked when the next part was read.
      handing.catch(() => undefined);
    }
    if (isFine && (await handing)) return join;
    await shared.dropJoin(join);
    return null;
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
    this.#refuse(path, { kind: 'refused', why: 'text' });
    return false;
  }
}

const later = (why: string): FileError => ({ kind: 'later', why });

const isWhole = ({ dev, shards }: Manifest, view: FolderView): boolean =>
  shards.every(({ file }) => view.shards.has(shardPath(dev, file)));

const gainOf = (
  theirs: Readonly<Record<string, number>>,
  ours: Readonly<Record<string, number>>,
): number =>
  Object.entries(theirs).reduce((sum, [actor, n]) => sum + Math.max(n - (ours[actor] ?? 0), 0), 0);
