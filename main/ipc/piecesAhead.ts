import type { Pieces } from '../../shared/ipc/pieces.ts';
import type { Store } from '../store/store.ts';
import { piecesOf } from './recordPieces.ts';

type Source = Pick<Store, 'list' | 'onChange'>;

/**
 * Lists that the first screen will ask for, written out while its page is still being loaded. Each is
 * given once; a change of anything makes them old, for a record shows words of others too.
 */
export class PiecesAhead {
  readonly #source: Source;
  readonly #made = new Map<string, Promise<Pieces>>();

  constructor(source: Source) {
    this.#source = source;
    source.onChange(() => {
      this.#made.clear();
    });
  }

  /** Rejects as the list does; who asks for it then, tries it again. */
  async prepare(kind: string): Promise<void> {
    const making = this.#list(kind);
    this.#made.set(kind, making);
    try {
      await making;
    } catch (error) {
      this.#made.delete(kind);
      throw error;
    }
  }

  of(kind: string): Promise<Pieces> {
    const made = this.#made.get(kind);
    this.#made.delete(kind);
    return made ?? this.#list(kind);
  }

  async #list(kind: string): Promise<Pieces> {
    return piecesOf(await this.#source.list(kind));
  }
}
