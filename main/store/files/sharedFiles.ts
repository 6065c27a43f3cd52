import type { FileAsk, FilePiece, SharedFile } from '../../kernel/port.ts';
import type { Engine } from '../engine/engine.ts';
import { fileHolders } from './fileRefs.ts';
import type { FileHolder } from './fileRefs.ts';
import type { ProfileFiles } from './profileFiles.ts';

interface Parts {
  readonly engine: Engine;
  readonly files: ProfileFiles;
  readonly authorId: string;
}

/**
 * The files as sharing sees them: what a live record in the shared store names, and nothing else of
 * the profile. A photo that is private has no such record, so its bytes have no way out.
 */
export class SharedFiles {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async list(): Promise<readonly SharedFile[]> {
    const { files, authorId } = this.#parts;
    const live = await this.#live();
    return Promise.all(
      [...new Set(live.map(({ hash }) => hash))].map(async (hash) => {
        const holders = live.filter((one) => one.hash === hash);
        const size = holders[0]?.size ?? 0;
        const isHere = await files.shelf.has(hash);
        const here = isHere ? size : await files.shelf.received(hash);
        const isOwn = holders.some((one) => one.authorId === authorId);
        return { hash, size, isOwn, here };
      }),
    );
  }

  async read({ hash, from, length }: FileAsk): Promise<Uint8Array | null> {
    return (await this.#sizeOf(hash)) === null
      ? null
      : this.#parts.files.shelf.read(hash, from, length);
  }

  async take({ hash, from, bytes }: FilePiece): Promise<number | null> {
    const { files } = this.#parts;
    const size = await this.#sizeOf(hash);
    if (size === null) return null;
    const here = await files.shelf.receive({ hash, size, from, bytes });
    if (here === size) files.arrived(hash);
    return here;
  }

  async #sizeOf(hash: string): Promise<number | null> {
    return (await this.#live()).find((one) => one.hash === hash)?.size ?? null;
  }

  async #live(): Promise<readonly FileHolder[]> {
    return (await fileHolders(this.#parts.engine)).filter(({ isLive }) => isLive);
  }
}
