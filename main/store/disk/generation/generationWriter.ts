import type { Json } from '../../../../shared/domain/entity.ts';
import { err, ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { CommitError, LogPosition } from '../disk.ts';
import { asDiskError } from '../diskError.ts';
import type { DiskParts } from '../diskParts.ts';
import { currentPath, generationFolder, manifestPath, stateFolder } from './generationFiles.ts';
import { encodeCurrent, encodeManifest, manifestFormat } from './manifestCodec.ts';
import type { Manifest } from './manifestCodec.ts';
import { replaceFile } from '../replaceFile.ts';
import type { Seal } from '../mend/seal.ts';
import type { Kept } from './shardReader.ts';
import { keepShard, writeShard } from './shardWriter.ts';

export interface Next {
  readonly at: LogPosition;
  readonly meta: Json;
  readonly drop?: readonly string[];
}

/** One generation while it is being made. Until CURRENT names it, it does not count. */
export class GenerationWriter {
  readonly #parts: DiskParts;
  readonly #kept: Kept;
  readonly #number: number;
  readonly #fresh = new Map<string, Promise<Seal>>();
  #folder: Promise<void> | null = null;

  constructor(parts: DiskParts, kept: Kept, number: number) {
    this.#parts = parts;
    this.#kept = kept;
    this.#number = number;
  }

  /** A refusal of the disk shows at the commit. */
  async put(name: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
    const writing = this.#makeFolder().then(() =>
      writeShard(this.#parts, this.#number, name, bytes),
    );
    this.#fresh.set(name, writing);
    try {
      await writing;
    } catch (error) {
      asDiskError(error);
    }
  }

  async commit(next: Next, damaged: ReadonlySet<string>): Promise<Result<Manifest, CommitError>> {
    try {
      await this.#makeFolder();
      const { shards, needed } = await this.#gather(new Set(next.drop), damaged);
      if (needed.length > 0) return err({ kind: 'shard-needed', names: needed });
      const manifest: Manifest = {
        format: manifestFormat,
        generation: this.#number,
        previous: this.#kept.current?.generation ?? null,
        log: next.at,
        meta: next.meta,
        shards,
      };
      await this.#publish(manifest);
      return ok(manifest);
    } catch (error) {
      return err(asDiskError(error));
    }
  }

  /** Leaves nothing behind, as far as the disk allows. */
  async abandon(): Promise<void> {
    await Promise.allSettled(this.#fresh.values());
    try {
      await this.#parts.fs.remove(generationFolder(this.#parts.folder, this.#number));
    } catch (error) {
      asDiskError(error);
    }
  }

  async #gather(dropped: ReadonlySet<string>, damaged: ReadonlySet<string>) {
    const shards: Record<string, Seal> = {};
    const needed: string[] = [];
    for (const [name, writing] of this.#fresh) shards[name] = await writing;
    for (const name of Object.keys(this.#kept.current?.shards ?? {})) {
      if (this.#fresh.has(name) || dropped.has(name)) continue;
      const seal = damaged.has(name)
        ? null
        : await keepShard(this.#parts, this.#kept, this.#number, name);
      if (seal === null) needed.push(name);
      else shards[name] = seal;
    }
    return { shards, needed };
  }

  /** The order is the promise: shards, their names, the manifest, and only then CURRENT. */
  async #publish(manifest: Manifest): Promise<void> {
    const { fs, folder } = this.#parts;
    await replaceFile(fs, manifestPath(folder, this.#number), encodeManifest(manifest));
    await fs.syncFolder(stateFolder(folder));
    await replaceFile(fs, currentPath(folder), encodeCurrent(this.#number));
  }

  #makeFolder(): Promise<void> {
    this.#folder ??= this.#parts.fs.makeFolder(generationFolder(this.#parts.folder, this.#number));
    return this.#folder;
  }
}
