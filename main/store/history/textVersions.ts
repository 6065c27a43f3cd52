import { dotText } from '../../kernel/dot.ts';
import type { DotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Live } from '../../kernel/record.ts';
import { emptyUpdate, seedUpdate, TextDoc } from '../text/textDoc.ts';

/**
 * The text as each of these edits left it, before they were merged: null where that is gone. An edit
 * names those it followed, and so on back to the start. One that was typed on in the merged text
 * follows what its writer wrote before, so that it stands for that; undefined when that is nothing.
 */
export const textVersions = (
  id: string,
  field: string,
  entries: readonly Entry[],
  edits: readonly Live[],
): readonly (string | null | undefined)[] => {
  const byDot = new Map<DotText, Written>();
  for (const entry of entries) {
    const written = writtenIn(entry, id, field);
    if (written !== null) byDot.set(dotText(entry.a, entry.n), written);
  }
  return edits.map(({ a, n }) => textAt(field, byDot, dotText(a, n)));
};

const nothing = Buffer.from(emptyUpdate()).toString('base64');

interface Written {
  readonly updates: readonly Uint8Array[];
  readonly after: readonly DotText[];
  readonly isEmpty: boolean;
}

const writtenIn = (entry: Entry, id: string, field: string): Written | null => {
  for (const op of entry.ops) {
    if (op.op === 'txt' && op.r === id && op.f === field) {
      return { updates: [Buffer.from(op.y, 'base64')], after: op.p, isEmpty: op.y === nothing };
    }
    if (op.op === 'new' && op.r === id && op.x?.[field] !== undefined) {
      return { updates: [seedUpdate(id, field, op.x[field])], after: [], isEmpty: false };
    }
  }
  return null;
};

/**
 * An edit that takes a choice back stands in for one of the edits before the merge. It names that one,
 * and also, only in order to replace it, what came of the choice: that was built on the other.
 */
const followed = (
  byDot: ReadonlyMap<DotText, Written>,
  { isEmpty, after }: Written,
): readonly DotText[] => {
  if (!isEmpty || after.length < 2) return after;
  const real = after.filter((dot) => !after.some((other) => isBuiltOn(byDot, dot, other)));
  return real.length > 0 ? real : after;
};

const isBuiltOn = (byDot: ReadonlyMap<DotText, Written>, dot: DotText, on: DotText): boolean => {
  if (dot === on) return false;
  const seen = new Set<DotText>();
  const waiting = [dot];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one === on) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...(byDot.get(one)?.after ?? []));
  }
  return false;
};

const textAt = (
  field: string,
  byDot: ReadonlyMap<DotText, Written>,
  edit: DotText,
): string | null | undefined => {
  const found = ancestry(byDot, edit);
  if (found === null) return null;
  const { line, below } = found;
  const all = [...below, ...line];
  const doc = new TextDoc(0);
  let isRead = 0;
  for (const written of all) {
    apply(doc, written);
    if (isRead >= below.length && !doc.isWhole()) break;
    isRead += 1;
  }
  if (isRead === all.length) return doc.read(field);
  if (isRead <= below.length) return below.length === 0 ? undefined : null;
  const before = new TextDoc(0);
  for (const written of all.slice(0, isRead)) apply(before, written);
  return before.read(field);
};

interface Ancestry {
  /** The edits that followed each other alone, the oldest first. */
  readonly line: readonly Written[];
  /** All before them. */
  readonly below: readonly Written[];
}

/** What an edit builds on, the oldest first: Yjs sets aside, at a price, what comes too early. Null: gone. */
const ancestry = (byDot: ReadonlyMap<DotText, Written>, edit: DotText): Ancestry | null => {
  const taken = new Set<DotText>();
  const line: Written[] = [];
  let after: readonly DotText[] = [edit];
  for (let [dot] = after; dot !== undefined && after.length === 1; [dot] = after) {
    const written = taken.has(dot) ? undefined : byDot.get(dot);
    if (written === undefined) return null;
    taken.add(dot);
    line.push(written);
    after = followed(byDot, written);
  }
  const below: Written[] = [];
  const waiting = [...after];
  for (let dot = waiting.pop(); dot !== undefined; dot = waiting.pop()) {
    if (taken.has(dot)) continue;
    const written = byDot.get(dot);
    if (written === undefined) return null;
    taken.add(dot);
    below.push(written);
    waiting.push(...followed(byDot, written));
  }
  return { line: line.reverse(), below: below.reverse() };
};

const apply = (doc: TextDoc, { updates }: Written): void => {
  for (const update of updates) doc.apply(update);
};
