import type { FolderView } from '../folder/look.ts';
import { limits } from '../format/limits.ts';
import type { Manifest } from '../format/manifestCodec.ts';
import { shardPath } from '../format/names.ts';
import { sha256Hex } from '../format/sha256.ts';
import type { SyncParts } from '../parts.ts';

/**
 * Bases hold what no log has any more, and nobody reads them while nobody joins: their parts are
 * looked at now and then. An own one that is twice not what was written goes, and is written again.
 */
export class BaseCheck {
  readonly #parts: Pick<SyncParts, 'remote'>;
  #suspects: ReadonlySet<string> = new Set();

  constructor(parts: Pick<SyncParts, 'remote'>) {
    this.#parts = parts;
  }

  /** Gives those with a part that is wrong. */
  async look(
    bases: readonly Manifest[],
    { shards, manifests }: FolderView,
    ownDevice: string,
  ): Promise<readonly Manifest[]> {
    const suspects = new Set<string>();
    const sound = new Set<string>();
    for (const { dev, generation, shards: parts } of bases) {
      for (const { file } of parts) {
        const path = shardPath(dev, file);
        if (!shards.has(path) || suspects.has(path) || sound.has(path)) continue;
        if (await this.#isWrong(path, file)) suspects.add(path);
        else sound.add(path);
        // A cloud program may show a file in part for a while: a second look tells.
        const isSure = suspects.has(path) && this.#suspects.has(path);
        if (!isSure || dev !== ownDevice) continue;
        // First what names it: the other parts then lie there for nothing, and are tidied away.
        for (const one of manifests) {
          if (one.device !== dev || one.generation !== generation) continue;
          await this.#parts.remote.delete(one.path);
        }
        await this.#parts.remote.delete(path);
      }
    }
    this.#suspects = suspects;
    return bases.filter(({ dev, shards: parts }) =>
      parts.some(({ file }) => suspects.has(shardPath(dev, file))),
    );
  }

  /** What cannot be read now says nothing. */
  async #isWrong(path: string, hash: string): Promise<boolean> {
    const got = await this.#parts.remote.get(path, limits.shardBytes);
    return got.ok ? sha256Hex(got.value, hash.length) !== hash : got.error.kind === 'too-large';
  }
}
