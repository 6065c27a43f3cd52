import type { Erasure } from '../../../../shared/domain/erasure.ts';
import type { removal } from '../../../../shared/domain/removal.ts';
import type { RecordOf } from '../../../../shared/domain/entity.ts';

type Removal = Pick<RecordOf<typeof removal>, 'of' | 'on' | 'count'>;

interface Tidied {
  readonly of: string;
  readonly on: string;
  readonly count: number;
}

/** Of what colleagues had too an erasure is left: those of this person, each as a count and a day. */
export const erasedBy = (
  own: string | null,
  erasures: readonly Pick<Erasure, 'authorId' | 'of' | 'on' | 'marks'>[],
): readonly Removal[] =>
  erasures
    .filter(({ authorId }) => authorId === own)
    .map(({ of, on, marks }) => ({ of, on, count: marks.length }));

/** What went on one day, of one kind, is one line; the newest first. */
export const tidiedOf = (removals: readonly Removal[]): readonly Tidied[] => {
  const lines = new Map<string, Tidied>();
  for (const { of, on, count } of removals) {
    // Pieces that nobody could read are no cards.
    if (on === null || of === 'quarantine') continue;
    const key = `${on} ${of}`;
    lines.set(key, { of, on, count: count + (lines.get(key)?.count ?? 0) });
  }
  return [...lines.entries()].toSorted(([a], [b]) => (a > b ? -1 : 1)).map(([, line]) => line);
};
