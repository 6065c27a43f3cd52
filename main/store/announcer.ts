import type { Target } from './erase/halves.ts';
import type { Links } from './share/links.ts';

export interface Changed {
  readonly kind: string;
  readonly ids: readonly string[];
}

/** Tells who listens what has changed, under the ids that the screens know. */
export class Announcer {
  readonly #links: Links;
  readonly #onChange = new Set<(changed: readonly Changed[]) => void>();
  readonly #onWritten = new Set<() => void>();
  readonly #onErased = new Set<(erased: readonly Target[]) => void>();

  constructor(links: Links) {
    this.#links = links;
  }

  onChange(listener: (changed: readonly Changed[]) => void): () => void {
    this.#onChange.add(listener);
    return () => this.#onChange.delete(listener);
  }

  /** Called when something was written here that colleagues are to get. */
  onWritten(listener: () => void): () => void {
    this.#onWritten.add(listener);
    return () => this.#onWritten.delete(listener);
  }

  async changed(touched: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const changed: Changed[] = [];
    for (const [kind, ids] of touched) {
      changed.push({ kind, ids: await this.#links.shownIds(kind, ids) });
    }
    for (const listener of this.#onChange) listener(changed);
  }

  /** Called with what was erased, before its names are forgotten. */
  onErased(listener: (erased: readonly Target[]) => void): () => void {
    this.#onErased.add(listener);
    return () => this.#onErased.delete(listener);
  }

  async erased(targets: readonly Target[]): Promise<void> {
    const shown = await Promise.all(
      targets.map(async ({ kind, id }) => ({
        kind,
        id: (await this.#links.cards(kind)).get(id) ?? id,
      })),
    );
    if (targets.length === 0) return;
    for (const listener of this.#onErased) listener([...targets, ...shown]);
  }

  written(): void {
    for (const listener of this.#onWritten) listener();
  }
}
