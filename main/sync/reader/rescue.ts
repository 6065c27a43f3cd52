import { readDot } from '../../kernel/dot.ts';
import type { DotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Shared, SharedStatus } from '../port.ts';

export const voidedBy = (entries: readonly Entry[]): readonly DotText[] =>
  entries.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'void' ? op.p : [])));

/**
 * Somebody else voids what this computer wrote: a twin found that both write under one name. What
 * was written here is written again under a fresh one first, so that the void takes nothing away.
 * False when that could not be made durable: then the void must wait.
 */
export const rescueOwn = async (
  shared: Shared,
  { own, voided }: SharedStatus,
  dots: readonly DotText[],
): Promise<boolean> => {
  const known = new Set(voided);
  const ranges = new Map<string, { readonly first: number; readonly last: number }>();
  for (const name of dots) {
    const dot = readDot(name);
    if (dot === undefined || known.has(name) || !Object.hasOwn(own, dot.a)) continue;
    const { first, last } = ranges.get(dot.a) ?? { first: dot.n, last: dot.n };
    ranges.set(dot.a, { first: Math.min(first, dot.n), last: Math.max(last, dot.n) });
  }
  for (const [actor, { first, last }] of ranges) {
    const reminted = await shared.remint({ actor, after: first - 1, last });
    if (!reminted.ok) return false;
  }
  return true;
};
