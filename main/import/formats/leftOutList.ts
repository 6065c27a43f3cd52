import type { LeftOut, LeftOutReason } from '../../../shared/ipc/import.ts';

const mostExamples = 5;
const longestExample = 80;

/** Counts what stays behind, by reason, and remembers a few of each. */
export class LeftOutList {
  readonly #byReason = new Map<LeftOutReason, { count: number; readonly examples: string[] }>();

  add(reason: LeftOutReason, example = '', count = 1): void {
    if (count === 0) return;
    const known = this.#byReason.get(reason) ?? { count: 0, examples: [] };
    known.count += count;
    const words = example.trim().slice(0, longestExample);
    if (words !== '' && known.examples.length < mostExamples && !known.examples.includes(words)) {
      known.examples.push(words);
    }
    this.#byReason.set(reason, known);
  }

  addAll(items: readonly LeftOut[]): void {
    for (const { reason, count, examples } of items) {
      const [first, ...others] = examples;
      this.add(reason, first, count - others.length);
      for (const example of others) this.add(reason, example);
    }
  }

  list(): readonly LeftOut[] {
    return [...this.#byReason].map(([reason, { count, examples }]) => ({
      reason,
      count,
      examples: [...examples],
    }));
  }
}
