/**
 * Reads of one kind, one after the other: an answer that was on its way while something changed is
 * never put over a later one, and nothing counts as read before all of it was.
 */
export class OneAtATime {
  readonly #readThese: (ids: readonly string[] | 'all') => Promise<void>;
  readonly #changed = new Set<string>();
  #hasAll = false;
  #going: Promise<void> | null = null;

  constructor(readThese: (ids: readonly string[] | 'all') => Promise<void>) {
    this.#readThese = readThese;
  }

  /** Until all is read that changed so far. After a failure the next one tries again. */
  read(): Promise<void> {
    this.#going ??= this.#go().finally(() => {
      this.#going = null;
    });
    return this.#going;
  }

  changed(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#changed.add(id);
    return this.read();
  }

  async #go(): Promise<void> {
    while (!this.#hasAll || this.#changed.size > 0) {
      const ids = this.#hasAll ? [...this.#changed] : 'all';
      const before = [...this.#changed];
      this.#changed.clear();
      try {
        await this.#readThese(ids);
      } catch (error) {
        for (const id of before) this.#changed.add(id);
        throw error;
      }
      this.#hasAll = true;
    }
  }
}
