import type { CoffeeTable } from '../../../shared/domain/coffeeTable.ts';
import { isSorted } from '../../../shared/domain/signal.ts';
import type { Signal } from '../../../shared/domain/signal.ts';

/** What was heard at one table, or in passing. */
export interface HeardGroup {
  /** Null: heard in passing. */
  readonly table: CoffeeTable | null;
  readonly signals: readonly Signal[];
}

export interface Heard {
  readonly toSort: readonly HeardGroup[];
  /** Sorted, and still asking for something: a message, a card, a text that should go. */
  readonly toDo: readonly Signal[];
  readonly settled: readonly Signal[];
}

const byTime = (a: Signal, b: Signal): number => (a.createdAt < b.createdAt ? -1 : 1);

/** Loose signals first, then the tables, the newest first; within a table as it was said. */
export const heardOf = (signals: readonly Signal[], tables: readonly CoffeeTable[]): Heard => {
  const unsorted = signals.filter((one) => !isSorted(one)).toSorted(byTime);
  const known = new Set(tables.map(({ id }) => id));
  const isLoose = ({ coffeeTableId: at }: Signal): boolean => at === null || !known.has(at);
  const groups: readonly HeardGroup[] = [
    { table: null, signals: unsorted.filter(isLoose).toReversed() },
    ...newestFirst(tables).map((table) => ({
      table,
      signals: unsorted.filter(({ coffeeTableId }) => coffeeTableId === table.id),
    })),
  ];
  const sorted = signals.filter(isSorted).toSorted(byTime).toReversed();
  return {
    toSort: groups.filter((group) => group.signals.length > 0),
    toDo: sorted.filter(({ closedOn }) => closedOn === null),
    settled: sorted.filter(({ closedOn }) => closedOn !== null),
  };
};

export const newestFirst = (tables: readonly CoffeeTable[]): readonly CoffeeTable[] =>
  tables.toSorted((a, b) => {
    const [one, other] = [a.date ?? '', b.date ?? ''];
    return one === other ? (a.createdAt < b.createdAt ? 1 : -1) : one < other ? 1 : -1;
  });

/** What was said at a table, in the order in which it was said. */
export const saidAt = (tableId: string, signals: readonly Signal[]): readonly Signal[] =>
  signals.filter(({ coffeeTableId }) => coffeeTableId === tableId).toSorted(byTime);
