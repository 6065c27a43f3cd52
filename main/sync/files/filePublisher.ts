import { blobName, partsOfSize, sealBlobPart } from '../format/blobCodec.ts';
import { limits } from '../format/limits.ts';
import { blobPath, folders, readPath } from '../format/names.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedFile } from '../port.ts';
import { putSurely } from '../publisher/putSurely.ts';
import type { RemoteError } from '../remote/remote.ts';
import { joinPath } from '../remote/remotePath.ts';

/**
 * Brings the photos and documents of own shared records to the folder, in parts: each is put once,
 * read back, and what was broken off goes on where it was.
 */
export class FilePublisher {
  readonly #parts: SyncParts;
  readonly #wants: (file: SharedFile) => boolean;
  /** Parts that lie there; null when that must be looked at again. */
  #there: Set<string> | null = null;

  /** Usually the own files; a packet also takes those of colleagues along. */
  constructor(parts: SyncParts, wants = ({ isOwn }: SharedFile): boolean => isOwn) {
    this.#parts = parts;
    this.#wants = wants;
  }

  /** Somebody may have deleted some. */
  #lookAgain(): void {
    this.#there = null;
  }

  /** Null when every wanted file is there; before that, no record that names one may go. */
  async publish(): Promise<RemoteError | null> {
    const wanted = await this.#wanted();
    if (wanted.length === 0) return null;
    const listed = await this.#list();
    if (!(listed instanceof Set)) return listed;
    for (const file of wanted) {
      const failed = await this.#put(file, listed);
      if (failed !== null) return failed;
    }
    return null;
  }

  /**
   * Takes away the parts of a device of which no record is with colleagues any more: withdrawn,
   * deleted or erased. Who shared them still has what may be shared again. True when all are gone.
   */
  async tidy(device: string): Promise<boolean> {
    const { remote, shared } = this.#parts;
    this.#lookAgain();
    const folder = joinPath(folders.blobs, device);
    const listed = await remote.list(folder);
    if (!listed.ok) return false;
    if (listed.value.files.length === 0) return true;
    const files = await shared.files();
    const wanted = new Set(files.flatMap(({ hash }) => this.#namesOf(hash)));
    let isTidy = true;
    for (const name of listed.value.files) {
      const path = joinPath(folder, name);
      const file = readPath(path);
      if (file?.kind !== 'blob' || wanted.has(file.name)) continue;
      isTidy = (await remote.delete(path)).ok && isTidy;
    }
    return isTidy;
  }

  async #wanted(): Promise<readonly SharedFile[]> {
    const files = await this.#parts.shared.files();
    return files.filter((file) => file.here === file.size && this.#wants(file));
  }

  async #list(): Promise<Set<string> | RemoteError> {
    if (this.#there !== null) return this.#there;
    const folder = joinPath(folders.blobs, await this.#device());
    const listed = await this.#parts.remote.list(folder);
    if (!listed.ok) return listed.error;
    this.#there = new Set(listed.value.files.map((name) => joinPath(folder, name)));
    return this.#there;
  }

  async #put({ hash, size }: SharedFile, there: Set<string>): Promise<RemoteError | null> {
    const { shared, remote, workspace, locking } = this.#parts;
    const parts = partsOfSize(size);
    const device = await this.#device();
    for (let part = 1; part <= parts; part += 1) {
      const named = { device, name: this.#nameOf(hash), part, parts };
      const path = blobPath(named);
      if (there.has(path)) continue;
      const from = (part - 1) * limits.blobPartBytes;
      const length = Math.min(limits.blobPartBytes, size - from);
      const bytes = await shared.readFile({ hash, from, length });
      // Gone from this computer: colleagues see that it is not there, and all else goes on.
      if (bytes === null) return null;
      const sealed = sealBlobPart(workspace.id, named, bytes, locking);
      const placed = await putSurely(remote, path, sealed);
      if (placed.kind !== 'placed') return placed;
      there.add(path);
    }
    return null;
  }

  #nameOf(hash: string): string {
    return blobName(hash, this.#parts.locking?.dataKey ?? null);
  }

  /** Under every key that colleagues may still read by. */
  #namesOf(hash: string): readonly string[] {
    const { workspace } = this.#parts;
    if (!workspace.isLocked) return [blobName(hash, null)];
    return [...workspace.keys.values()].map((key) => blobName(hash, key));
  }

  async #device(): Promise<string> {
    return (await this.#parts.shared.status()).device;
  }
}
