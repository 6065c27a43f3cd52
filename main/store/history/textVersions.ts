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
 * An edit that takes back "it is right as it is" stands in for one of the edits before the merge:
 * it names that one, and the acceptance that it replaces only in order to replace it.
 */
const followed = (
  byDot: ReadonlyMap<DotText, Written>,
  { isEmpty, after }: Written,
): readonly DotText[] => {
  const real = isEmpty ? after.filter((dot) => byDot.get(dot)?.isEmpty !== true) : after;
  return real.length > 0 ? real : after;
};

const textAt = (
  field: string,
  byDot: ReadonlyMap<DotText, Written>,
  edit: DotText,
): string | null | undefined => {
  const tried = new Set<DotText>();
  for (let dot = edit; !tried.has(dot);) {
    tried.add(dot);
    const found = lookAt(field, byDot, dot);
    if (found.kind === 'whole') return found.text;
    const written = byDot.get(dot);
    const after = written === undefined ? [] : followed(byDot, written);
    if (found.kind === 'gone' || after.length > 1) return null;
    if (after[0] === undefined) return undefined;
    dot = after[0];
  }
  return null;
};

type Found =
  | { readonly kind: 'whole'; readonly text: string }
  /** It builds on an edit that it did not follow: it was written in a merged text. */
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'gone' };

const lookAt = (field: string, byDot: ReadonlyMap<DotText, Written>, edit: DotText): Found => {
  const doc = new TextDoc(0);
  const waiting = [edit];
  const taken = new Set<DotText>();
  for (let dot = waiting.pop(); dot !== undefined; dot = waiting.pop()) {
    if (taken.has(dot)) continue;
    taken.add(dot);
    const written = byDot.get(dot);
    if (written === undefined) return { kind: 'gone' };
    for (const update of written.updates) doc.apply(update);
    waiting.push(...followed(byDot, written));
  }
  return doc.isWhole() ? { kind: 'whole', text: doc.read(field) } : { kind: 'not-whole' };
};
