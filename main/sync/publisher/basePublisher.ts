import type { FolderView } from '../folder/look.ts';
import { readManifest, writeManifest } from '../format/manifestCodec.ts';
import type { Manifest, ManifestShard } from '../format/manifestCodec.ts';
import { manifestPath, shardPath } from '../format/names.ts';
import { sha256Hex } from '../format/sha256.ts';
import { readShard, shardBody, writeShard } from '../format/shardCodec.ts';
import type { SyncParts } from '../parts.ts';
import type { Frontiers, OpenedState, SharedStatus } from '../port.ts';
import { putSurely } from './putSurely.ts';

const keptManifests = 2;

/** Brings the whole state of this computer to the folder, so that logs may go and newcomers are quick. */
export class BasePublisher {
  readonly #parts: SyncParts;
  /** The last one of this run, by which unchanged parts keep their files. */
  #last: Manifest | null = null;

  constructor(parts: SyncParts) {
    this.#parts = parts;
  }

  last(): Manifest | null {
    return this.#last;
  }

  /**
   * `there`: every part of it was read back. `early`: this computer wrote after `looked`, its
   * frontiers before it last listed the folder. A twin's entries may lie there under the same numbers,
   * and those in a base are compared with nothing any more.
   */
  async publish(
    view: FolderView,
    status: SharedStatus,
    looked: Frontiers,
  ): Promise<'there' | 'early' | 'failed'> {
    const { shared } = this.#parts;
    // To open the state reads all of it, while whoever types waits: not in vain.
    if (!isLookedAt(status, (await shared.status()).seen, looked)) return 'early';
    const opened = await shared.openState();
    try {
      if (!isLookedAt(status, opened.head.seen, looked)) return 'early';
      const shards = await this.#putShards(opened, view, status);
      if (shards === null) return 'failed';
      if (await this.#isErasedSince(opened)) return 'failed';
      const manifest = this.#manifest(opened, shards, view, status);
      if (!(await this.#putManifest(manifest))) return 'failed';
      this.#last = manifest;
    } finally {
      await shared.closeState(opened.state);
    }
    for (const actor of Object.keys(status.own)) {
      await shared.releaseOwn(actor, opened.head.seen[actor] ?? 0);
    }
    return 'there';
  }

  /** Own bases but the newest ones; with `keep` 1, at once, when something was erased. */
  async tidy(view: FolderView, { device }: SharedStatus, keep = keptManifests): Promise<void> {
    const { remote } = this.#parts;
    const own = view.manifests
      .filter((one) => one.device === device)
      .sort((one, other) => other.generation - one.generation);
    const last = this.#last;
    // Which parts an older one names is not known after a restart; then its parts stay as well.
    if (last === null || own[0]?.generation !== last.generation) return;
    for (const { path } of own.slice(keep)) await remote.delete(path);
    if (own.length > keep || keep > 1) return;
    const named = new Set(last.shards.map(({ file }) => shardPath(device, file)));
    for (const path of view.shards) {
      if (path.startsWith(`b/${device}/`) && !named.has(path)) await remote.delete(path);
    }
  }

  /**
   * Own parts that no own base names: a cloud brought them back, or the app stopped before their
   * manifest. True when none is left, and no own base holds what was erased.
   */
  async tidyOrphans(
    view: FolderView,
    { device, erased }: SharedStatus,
    manifests: readonly Manifest[],
  ): Promise<boolean> {
    const own = manifests.filter(({ dev }) => dev === device);
    // One that cannot be read now may name any of them.
    if (own.length < view.manifests.filter((one) => one.device === device).length) return false;
    const bases = this.#last === null ? own : [...own, this.#last];
    const named = new Set(
      bases.flatMap(({ shards }) => shards.map(({ file }) => shardPath(device, file))),
    );
    let isDone = own.every(({ purged = 0 }) => purged >= erased.length);
    for (const path of view.shards) {
      if (!path.startsWith(`b/${device}/`) || named.has(path)) continue;
      isDone = (await this.#parts.remote.delete(path)).ok && isDone;
    }
    return isDone;
  }

  async #putShards(
    opened: OpenedState,
    view: FolderView,
    { device }: SharedStatus,
  ): Promise<readonly ManifestShard[] | null> {
    const { shared, remote, workspace, locking } = this.#parts;
    const shards: ManifestShard[] = [];
    for (const name of opened.shards) {
      const records = await shared.readState(opened.state, name);
      if (records.length === 0) continue;
      const body = shardBody(records);
      const hash = sha256Hex(body);
      const old = this.#last?.shards.find((one) => one.body === hash);
      if (old !== undefined && view.shards.has(shardPath(device, old.file))) {
        shards.push(old);
        continue;
      }
      const said = { workspace: workspace.id, dev: device, count: records.length };
      const written = writeShard(said, body, locking);
      // What our own reader would refuse must never be called a base.
      const back = readShard(written.bytes, workspace);
      if (!back.ok || back.value.records.length !== records.length) return null;
      if (await this.#isErasedSince(opened)) return null;
      const placed = await putSurely(remote, shardPath(device, written.hash), written.bytes);
      if (placed.kind !== 'placed') return null;
      shards.push({ file: written.hash, body: hash, count: records.length });
    }
    return shards;
  }

  /** What was erased since the state was opened is in it: parts that lie there go as orphans. */
  async #isErasedSince({ head }: OpenedState): Promise<boolean> {
    return (await this.#parts.shared.status()).erased.length > head.erased.length;
  }

  #manifest(
    { head }: OpenedState,
    shards: readonly ManifestShard[],
    view: FolderView,
    { device, app, erased }: SharedStatus,
  ): Manifest {
    const own = view.manifests.filter((one) => one.device === device);
    const highest = Math.max(this.#last?.generation ?? 0, ...own.map((one) => one.generation));
    return {
      dev: device,
      generation: highest + 1,
      app: app.slice(0, 40),
      purged: erased.length,
      head,
      shards,
    };
  }

  async #putManifest(manifest: Manifest): Promise<boolean> {
    const { remote, workspace, locking } = this.#parts;
    const { hash, bytes } = writeManifest(workspace.id, manifest, locking);
    if (!readManifest(bytes, workspace).ok) return false;
    const path = manifestPath({ device: manifest.dev, generation: manifest.generation, hash });
    return (await putSurely(remote, path, bytes)).kind === 'placed';
  }
}

const isLookedAt = ({ own }: SharedStatus, seen: Frontiers, looked: Frontiers): boolean =>
  Object.keys(own).every((actor) => (seen[actor] ?? 0) <= (looked[actor] ?? 0));
