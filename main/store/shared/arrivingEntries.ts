import { hasSeen } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Batch } from '../../kernel/port.ts';
import type { Engine } from '../engine/engine.ts';

export interface Erased {
  readonly kind: string;
  readonly id: string;
}

/** Without what was seen, and without what an earlier one is missing for. */
export const takeable = (engine: Engine, batches: readonly Batch[]): readonly Batch[] => {
  const seen = new Map(engine.state.seen);
  return batches.flatMap((batch) => {
    const { actor, first, last, entries } = batch;
    if (hasSeen(seen, actor, last) || !hasSeen(seen, actor, first - 1)) return [];
    const from = Math.max(first, (seen.get(actor) ?? 0) + 1);
    seen.set(actor, last);
    return [{ ...batch, first: from, entries: entries.filter(({ n }) => n >= from && n <= last) }];
  });
};

/** What these entries erase. */
export const erasedBy = (entries: readonly Entry[]): readonly Erased[] =>
  entries.flatMap(({ ops }) =>
    ops.flatMap((op) => (op.op === 'erase' ? [{ kind: op.k, id: op.r }] : [])),
  );

/** The records that these entries change, by kind. */
export const touchedBy = (
  entries: readonly Pick<Entry, 'ops'>[],
): ReadonlyMap<string, readonly string[]> => {
  const touched = new Map<string, Set<string>>();
  for (const { ops } of entries) {
    for (const op of ops) {
      if (op.op === 'other' || op.op === 'void') continue;
      touched.set(op.k, (touched.get(op.k) ?? new Set()).add(op.r));
    }
  }
  return new Map([...touched].map(([kind, ids]) => [kind, [...ids]]));
};
