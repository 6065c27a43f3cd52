import type { FolderView } from '../folder/look.ts';
import { limits } from '../format/limits.ts';
import type { Manifest } from '../format/manifestCodec.ts';
import { shardPath } from '../format/names.ts';
import { sha256Hex } from '../format/sha256.ts';
import type { SyncParts } from '../parts.ts';

/** So many looks over so long is no cloud program that sleeps. */
const unreadLooks = 6;
const unreadMs = 60 * 60_000;

/** Looks in a row, and when the first was. */
interface Unread {
  readonly looks: number;
  readonly sinceMs: number;
}

/**
 * Bases hold what no log has any more, and nobody reads them while nobody joins: their parts are
 * looked at now and then. An own one that is twice not what was written goes, and is written again;
 * and so does one that the disk could not read for an hour.
 */
export class BaseCheck {
  readonly #parts: Pick<SyncParts, 'remote' | 'clock'>;
  #suspects: ReadonlySet<string> = new Set();
  /** Parts that the disk could not read. */
  #unread: ReadonlyMap<string, Unread> = new Map();

  constructor(parts: Pick<SyncParts, 'remote' | 'clock'>) {
    this.#parts = parts;
  }

  /** True while a part could not be read: it is looked at again before the day is over. */
  isUnsure(): boolean {
    return this.#unread.size > 0;
  }

  /** Gives those with a part that is wrong. */
  async look(
    bases: readonly Manifest[],
    { shards, manifests }: FolderView,
    ownDevice: string,
  ): Promise<readonly Manifest[]> {
    const suspects = new Set<string>();
    const sound = new Set<string>();
    const unread = new Map<string, Unread>();
    for (const { dev, generation, shards: parts } of bases) {
      for (const { file } of parts) {
        const path = shardPath(dev, file);
        if (!shards.has(path) || suspects.has(path) || sound.has(path)) continue;
        const seen = await this.#lookAt(path, file);
        if (seen === 'unread') unread.set(path, this.#unreadOnceMore(path));
        const isLost = this.#isLost(unread.get(path));
        if (seen === 'wrong' || isLost) suspects.add(path);
        else sound.add(path);
        // A cloud program may show a file in part for a while: a second look tells.
        const isSure = suspects.has(path) && (isLost || this.#suspects.has(path));
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
    this.#unread = unread;
    return bases.filter(({ dev, shards: parts }) =>
      parts.some(({ file }) => suspects.has(shardPath(dev, file))),
    );
  }

  #unreadOnceMore(path: string): Unread {
    const now = this.#parts.clock.now();
    const { looks, sinceMs } = this.#unread.get(path) ?? { looks: 0, sinceMs: now };
    // A clock that was set back must not make it wait for years.
    return { looks: looks + 1, sinceMs: Math.min(sinceMs, now) };
  }
  #isLost(unread: Unread | undefined): boolean {
    if (unread === undefined || unread.looks < unreadLooks) return false;
    return this.#parts.clock.now() - unread.sinceMs >= unreadMs;
  }

  /** What somebody holds now says nothing; what the disk cannot read may be so for ever. */
  async #lookAt(path: string, hash: string): Promise<'fine' | 'wrong' | 'unread'> {
    const got = await this.#parts.remote.get(path, limits.shardBytes);
    if (got.ok) return sha256Hex(got.value, hash.length) === hash ? 'fine' : 'wrong';
    if (got.error.kind === 'too-large') return 'wrong';
    return got.error.kind === 'busy' && got.error.code === 'EIO' ? 'unread' : 'fine';
  }
}
