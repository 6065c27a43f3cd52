import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Deletion, Frontiers } from '../port.ts';

/** What one computer takes away within this time counts together. */
export const massWindowMs = 60 * 60_000;

const always = 50;
const atLeast = 10;
const share = 0.2;

/**
 * True when so much goes at once that a person should look first. A computer that has nothing yet
 * has nothing to lose.
 */
export const isMass = (gone: number, records: number): boolean =>
  records > 0 && gone >= atLeast && (gone >= always || gone >= records * share);

/** What stood here before a round: only that can be lost in it. */
export interface Before {
  readonly seen: Frontiers;
  readonly records: number;
}

interface TakenAway {
  readonly kind: string;
  readonly id: string;
  readonly isErased: boolean;
}

/** The records that an entry takes away, and which of those for good. */
export const takenAwayBy = ({ ops }: Entry): readonly TakenAway[] =>
  ops.flatMap((op) =>
    op.op === 'del' || op.op === 'erase'
      ? [{ kind: op.k, id: op.r, isErased: op.op === 'erase' }]
      : [],
  );

/** What undoes the deletes in entries, before they are taken in or after. */
export const deletionsIn = (entries: readonly Entry[]): readonly Deletion[] =>
  entries.flatMap(({ a, n, ops }) =>
    ops.flatMap((op) => (op.op === 'del' ? [{ kind: op.k, id: op.r, dot: dotText(a, n) }] : [])),
  );
