import { readDot } from '../../kernel/dot.ts';
import type { DotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { limits } from '../format/limits.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedStatus } from '../port.ts';
import { countVetted } from './textOps.ts';

export const voidedBy = (entries: readonly Entry[]): readonly DotText[] =>
  entries.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'void' ? op.p : [])));

/**
 * Somebody else voids what this computer wrote: a twin found that both write under one name. What
 * was written here is written again under a fresh one first, so that the void takes nothing away.
 * False when that could not be made durable: then the void must wait.
 */
export const rescueOwn = async (
  parts: SyncParts,
  status: SharedStatus,
  dots: readonly DotText[],
): Promise<boolean> => {
  const { own, voided } = status;
  const known = new Set(voided);
  const ranges = new Map<string, { readonly first: number; readonly last: number }>();
  for (const name of dots) {
    const dot = readDot(name);
    if (dot === undefined || known.has(name) || !Object.hasOwn(own, dot.a)) continue;
    const { first, last } = ranges.get(dot.a) ?? { first: dot.n, last: dot.n };
    ranges.set(dot.a, { first: Math.min(first, dot.n), last: Math.max(last, dot.n) });
  }
  for (const [actor, { first, last }] of ranges) {
    const mine = await parts.shared.ownEntries({
      actor,
      after: first - 1,
      maxBytes: limits.rawSegmentBytes,
    });
    const meant = mine.filter(({ n }) => n <= last);
    // Voided for what it is: written again it would do harm again.
    if ((await countVetted(parts, meant, status)) < meant.length) continue;
    const reminted = await parts.shared.remint({ actor, after: first - 1, last });
    if (!reminted.ok) return false;
  }
  return true;
};
