import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Deletion } from '../port.ts';

const always = 50;
const atLeast = 10;
const share = 0.2;

/**
 * True when one actor deletes or erases so much at once that a person should look first. A computer
 * that has nothing yet has nothing to lose.
 */
export const isMassChange = (entries: readonly Entry[], records: number): boolean =>
  isMass(goneBy(entries).all, records);

/** How many records entries take away, and how many of those for good. */
export const goneBy = (
  entries: readonly Entry[],
): { readonly all: number; readonly erased: number } => {
  const [all, erased] = [new Set<string>(), new Set<string>()];
  for (const { ops } of entries) {
    for (const op of ops) {
      if (op.op === 'del' || op.op === 'erase') all.add(op.r);
      if (op.op === 'erase') erased.add(op.r);
    }
  }
  return { all: all.size, erased: erased.size };
};

/** What undoes the deletes in entries, before they are taken in or after. */
export const deletionsIn = (entries: readonly Entry[]): readonly Deletion[] =>
  entries.flatMap(({ a, n, ops }) =>
    ops.flatMap((op) => (op.op === 'del' ? [{ kind: op.k, id: op.r, dot: dotText(a, n) }] : [])),
  );

export const isMass = (gone: number, records: number): boolean =>
  records > 0 && gone >= atLeast && (gone >= always || gone >= records * share);
