import { Patience } from '../folder/patience.ts';
import { blobName, openBlobPart, partsOfSize } from '../format/blobCodec.ts';
import { limits } from '../format/limits.ts';
import { blobPath, folders } from '../format/names.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedFile } from '../port.ts';
import { joinPath } from '../remote/remotePath.ts';

/** So many parts at a time: what people write must not wait for a large file. */
const partsARound = 8;

/** Brings the photos and documents of colleagues here, after their records and a part at a time. */
export class FileReader {
  readonly #parts: SyncParts;
  /** By the hash of a file. */
  readonly #patience: Patience;

  #isWaiting = false;

  constructor(parts: SyncParts) {
    this.#parts = parts;
    this.#patience = new Patience(parts.clock);
  }

  /** The last look found files that are not here yet. */
  isWaiting(): boolean {
    return this.#isWaiting;
  }

  async read(): Promise<void> {
    const files = await this.#parts.shared.files();
    const absent = files.filter(({ here, size }) => here < size);
    this.#isWaiting = absent.length > 0;
    const missing = absent.filter(({ hash }) => this.#patience.mayTry(hash));
    if (missing.length === 0) return;
    const lying = await this.#listAll();
    if (lying === null) return;
    let left = partsARound;
    for (const file of missing) {
      if (left <= 0) return;
      left -= await this.#fetch(file, lying, left);
    }
  }

  /** Every part that anybody has there. */
  async #listAll(): Promise<{
    readonly devices: readonly string[];
    readonly paths: ReadonlySet<string>;
  } | null> {
    const { remote } = this.#parts;
    const top = await remote.list(folders.blobs);
    if (!top.ok) return null;
    const devices = top.value.folders.filter((name) => /^[0-9a-f]{16}$/.test(name));
    const paths = new Set<string>();
    for (const device of devices) {
      const folder = joinPath(folders.blobs, device);
      const listed = await remote.list(folder);
      if (!listed.ok) return null;
      for (const name of listed.value.files) paths.add(joinPath(folder, name));
    }
    return { devices, paths };
  }

  /** How many parts it read. */
  async #fetch(
    { hash, size, here }: SharedFile,
    lying: { readonly devices: readonly string[]; readonly paths: ReadonlySet<string> },
    most: number,
  ): Promise<number> {
    const parts = partsOfSize(size);
    let at = here;
    for (let read = 0; read < most; read += 1) {
      const part = Math.floor(at / limits.blobPartBytes) + 1;
      const bytes = await this.#part(hash, part, parts, lying);
      const now = bytes === null ? null : await this.#take(hash, at, bytes);
      if (now === null || now <= at) {
        this.#patience.failed(hash, now === null ? 'absent' : 'hash');
        return read + 1;
      }
      at = now;
      if (at < size) continue;
      this.#patience.done(hash);
      return read + 1;
    }
    return most;
  }

  #take(hash: string, from: number, bytes: Uint8Array): Promise<number | null> {
    // What was broken off in the middle of a part goes on there.
    const within = from % limits.blobPartBytes;
    return this.#parts.shared.takeFile({ hash, from, bytes: bytes.subarray(within) });
  }

  async #part(
    hash: string,
    part: number,
    parts: number,
    {
      devices,
      paths,
    }: { readonly devices: readonly string[]; readonly paths: ReadonlySet<string> },
  ): Promise<Uint8Array | null> {
    const { remote, workspace } = this.#parts;
    const keys = workspace.isLocked ? [...workspace.keys.values()] : [null];
    for (const device of devices) {
      for (const key of keys) {
        const named = { device, name: blobName(hash, key), part, parts };
        const path = blobPath(named);
        if (!paths.has(path)) continue;
        const got = await remote.get(path, limits.blobBytes);
        const opened = got.ok ? openBlobPart(got.value, named, workspace) : got;
        if (opened.ok) return opened.value;
      }
    }
    return null;
  }
}
