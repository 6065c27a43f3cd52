import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { isAbout, withoutRecords } from './withoutRecord.ts';

/** Applied, and not yet in a checkpoint. */
export class RecentEntries {
  #entries: Entry[] = [];
  /** How many of them the history has already. */
  #retired = 0;

  add(entry: Entry): void {
    this.#entries.push(entry);
  }

  all(): readonly Entry[] {
    return this.#entries;
  }

  /** Those about a record, behind what the history has of it. */
  after(retired: readonly Entry[], id: string): readonly Entry[] {
    const known = new Set(retired.map(({ a, n }) => dotText(a, n)));
    return this.#entries.filter(
      ({ a, n, ops }) => !known.has(dotText(a, n)) && ops.some((op) => isAbout(op, id)),
    );
  }

  forget(ids: ReadonlySet<string>): void {
    this.#entries = this.#entries.map((entry) => withoutRecords(entry, ids));
  }

  /** What a checkpoint that begins now is to put away, and what to call when it has. */
  beginRetiring(): {
    readonly entries: readonly Entry[];
    readonly onRetired: () => void;
    readonly onWritten: () => void;
  } {
    const count = this.#entries.length;
    return {
      entries: this.#entries.slice(this.#retired),
      onRetired: () => {
        this.#retired = count;
      },
      onWritten: () => {
        this.#entries = this.#entries.slice(count);
        this.#retired = 0;
      },
    };
  }
}
