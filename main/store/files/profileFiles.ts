import { z } from 'zod';
import type { Shelf } from '../../attachment/shelf.ts';
import type { Thumbnails } from '../../attachment/thumbnails.ts';
import type { MemoFile } from '../shared/memoFile.ts';
import type { TwoStores } from '../twoStores.ts';
import { fileHolders } from './fileRefs.ts';
import { sweepFiles } from './sweepFiles.ts';

interface Parts {
  readonly shelf: Shelf;
  readonly thumbnails: Thumbnails;
  readonly memo: MemoFile;
  readonly stores: TwoStores;
  readonly authorId: string;
  readonly now: () => number;
}

const unusedSince = z.record(z.string(), z.number());

/** The bytes of photos and documents on this computer, and how long they stay. */
export class ProfileFiles {
  readonly shelf: Shelf;
  readonly thumbnails: Thumbnails;
  readonly #parts: Parts;
  readonly #fresh = new Set<string>();
  readonly #arrived = new Set<(hash: string) => void>();
  #sweeping: Promise<void> = Promise.resolve();
  #isHeld = (): boolean => false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.shelf = parts.shelf;
    this.thumbnails = parts.thumbnails;
  }

  /** Taken in just now: its record follows. */
  took(hash: string): void {
    this.#fresh.add(hash);
  }

  /** What a record names by now is not fresh any more: with the record the file may go. */
  async meetRecords(): Promise<void> {
    if (this.#fresh.size === 0) return;
    for (const engine of this.#parts.stores.all()) {
      for (const { hash } of await fileHolders(engine)) this.#fresh.delete(hash);
    }
  }

  onArrived(listener: (hash: string) => void): () => void {
    this.#arrived.add(listener);
    return () => this.#arrived.delete(listener);
  }

  arrived(hash: string): void {
    for (const listener of this.#arrived) listener(hash);
  }

  /** While this says so, no file goes by itself. */
  holdWhile(isHeld: () => boolean): void {
    this.#isHeld = isHeld;
  }

  /** Removes what no record needs any more. */
  sweep(because: 'start' | 'withdrawn' | 'erased'): Promise<void> {
    this.#sweeping = this.#sweeping.then(() => this.#sweep(because === 'erased'));
    return this.#sweeping;
  }

  async #sweep(afterErase: boolean): Promise<void> {
    const { shelf, thumbnails, memo, stores, authorId, now } = this.#parts;
    // What was erased is gone already, its file with it: a colleague may do that at any time.
    const isHeld = this.#isHeld();
    if (isHeld && !afterErase) return;
    const here = await shelf.list();
    if (here.length === 0) return;
    const kept = unusedSince.safeParse(memo.read());
    const { gone, unused } = sweepFiles({
      here,
      private: await fileHolders(stores.private),
      shared: await fileHolders(stores.shared),
      authorId,
      unused: kept.data ?? {},
      fresh: this.#fresh,
      afterErase,
      isHeld,
      nowMs: now(),
    });
    for (const hash of gone) {
      await shelf.remove(hash);
      await thumbnails.remove(hash);
    }
    await memo.write(unused);
  }
}
