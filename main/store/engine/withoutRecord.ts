import type { Entry, Op } from '../../kernel/entry.ts';

export const isAbout = (op: Op, id: string): boolean => targetOf(op) === id;

/** The record that an operation is about, also of a newer version's operation. */
const targetOf = (op: Op): unknown => {
  if ('r' in op) return op.r;
  return op.op === 'other' ? op.raw['r'] : undefined;
};

type Ids = ReadonlySet<unknown>;

/** Whether anything of these records still stands in an entry. */
export const holdsAny = ({ ops }: Entry, ids: Ids): boolean =>
  ops.some((op) => op.op !== 'erase' && ids.has(targetOf(op)));

/** What is left of an entry once records were erased: that they were erased stays told. */
export const withoutRecords = (entry: Entry, ids: Ids): Entry =>
  holdsAny(entry, ids)
    ? { ...entry, ops: entry.ops.filter((op) => op.op === 'erase' || !ids.has(targetOf(op))) }
    : entry;
