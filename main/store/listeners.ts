/** Who wants to hear that something happened. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Gives how to stop. */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  readonly tell = (): void => {
    for (const listener of this.#all) listener();
  };
}
