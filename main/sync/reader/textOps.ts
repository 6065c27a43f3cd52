import type { Entry } from '../../kernel/entry.ts';
import { dotText } from '../../kernel/dot.ts';
import type { SharedStatus } from '../port.ts';
import type { SyncParts, TextUpdate } from '../parts.ts';

/**
 * How many of these entries, in their order, have edits of texts that may be taken. One that may not
 * stops its actor until it is voided: what comes after it may build on it.
 */
export const countVetted = async (
  { shared, vetTexts }: SyncParts,
  entries: readonly Entry[],
  { voided }: SharedStatus,
): Promise<number> => {
  for (const [at, entry] of entries.entries()) {
    if (voided.includes(dotText(entry.a, entry.n))) continue;
    const updates: TextUpdate[] = [];
    for (const op of entry.ops) {
      if (op.op !== 'txt') continue;
      const state = await shared.textState(op.k, op.r);
      updates.push({ state, update: op.y, fields: [op.f] });
    }
    if (updates.length > 0 && !(await vetTexts(updates))) return at;
  }
  return entries.length;
};
