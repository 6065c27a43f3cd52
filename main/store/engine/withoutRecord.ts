import type { Entry, Op } from '../../kernel/entry.ts';

export const isAbout = (op: Op, id: string): boolean =>
  'r' in op ? op.r === id : op.op === 'other' && op.raw['r'] === id;

/** What is left of an entry once a record was erased: that it was erased stays told. */
export const withoutRecord = (entry: Entry, id: string): Entry => ({
  ...entry,
  ops: entry.ops.filter((op) => op.op === 'erase' || !isAbout(op, id)),
});
