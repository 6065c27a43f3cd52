import type { Entry } from '../../kernel/entry.ts';
import { encodeOp } from '../../kernel/entryCodec.ts';
import { canonicalJson } from '../../kernel/live.ts';

/** True for one entry twice, even when something was erased from either since. */
export const isSameEntry = (one: Entry, other: Entry): boolean => {
  if (one.t !== other.t || one.by !== other.by) return false;
  const [ours, theirs] = [opsOf(one), opsOf(other)];
  return isPartOf(ours, theirs) || isPartOf(theirs, ours);
};

const opsOf = ({ ops }: Entry): ReadonlySet<string> =>
  new Set(ops.map((op) => canonicalJson(encodeOp(op))));

const isPartOf = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
