import type { Relation, RelationKind } from '../../../shared/domain/relation.ts';

export type Tie = Pick<Relation, 'relationKind' | 'fromId' | 'toId' | 'lessonId'>;

/** Why a tie cannot be: with itself, there already, or somebody would come out of, or be part of, their own. */
type Objection = 'itself' | 'known' | 'circle' | 'part_circle';

export const objectionTo = (known: readonly Tie[], next: Tie): Objection | null => {
  const { fromId, toId, relationKind } = next;
  if (fromId !== null && fromId === toId) return 'itself';
  if (known.some((one) => isSameTie(one, next))) return 'known';
  if (fromId === null || toId === null || !isAncestral(relationKind)) return null;
  if (!eldersOf(known, relationKind, toId).has(fromId)) return null;
  return relationKind === 'part_of' ? 'part_circle' : 'circle';
};

/** What came out of another, or belongs to it, can never be the other's elder or whole as well. */
const isAncestral = (kind: RelationKind): boolean => kind === 'grew_from' || kind === 'part_of';

/** Who seek each other out do so both ways: that is one tie, from whichever end it was told. */
export const isSameTie = (a: Tie, b: Tie): boolean => {
  if (a.relationKind !== b.relationKind || a.lessonId !== b.lessonId) return false;
  if (a.fromId === b.fromId && a.toId === b.toId) return true;
  return a.relationKind === 'seeks_out' && a.fromId === b.toId && a.toId === b.fromId;
};

/** This tie and those that say the same: two colleagues may each have told it. */
export const sameTies = (
  known: readonly (Tie & { readonly id: string })[],
  id: string,
): readonly string[] => {
  const tie = known.find((one) => one.id === id);
  if (tie === undefined) return [id];
  return known.filter((one) => isSameTie(one, tie)).map((one) => one.id);
};

/** Of one initiative all from which it came, step by step, and itself. */
const eldersOf = (known: readonly Tie[], kind: RelationKind, id: string): ReadonlySet<string> => {
  const found = new Set([id]);
  // A set takes in what is added while it is walked.
  for (const one of found) {
    for (const { relationKind, fromId, toId } of known) {
      if (relationKind === kind && fromId === one && toId !== null) found.add(toId);
    }
  }
  return found;
};
