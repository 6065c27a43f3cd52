import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { RelationKind } from '../../../shared/domain/relation.ts';
import { isSameTie } from './kinRules.ts';
import type { Tie } from './kinRules.ts';
import type { KinEnd } from './kinWays.ts';

/** Since when there is something, and whether somebody told or only the app remembers. */
export interface Since {
  readonly day: string;
  readonly isTold: boolean;
}

export interface KinNode extends KinEnd {
  readonly title: string;
  /** Softer, under the title. */
  readonly about: string;
  readonly since: Since;
}

export interface KinTie {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

/** All that is kin to something, and by what. */
export interface Family {
  readonly nodes: readonly KinNode[];
  readonly ties: readonly KinTie[];
}

interface Begun {
  readonly createdAt: string;
  readonly begunOn: FuzzyDate | null;
}

/** As it was told; else its first role of the municipality; else since it is in the app. */
export const sinceOf = ({ createdAt, begunOn }: Begun, roles: readonly string[]): Since => {
  const day = begunOn?.value ?? roles.toSorted()[0];
  return day === undefined ? { day: createdAt.slice(0, 10), isTold: false } : { day, isTold: true };
};

/** Ties of which both ends are known, each once, in the order in which they were told. */
export const familyOf = (
  relations: readonly (Tie & { readonly id: string })[],
  nodeOf: (end: KinEnd) => KinNode | undefined,
): Family => {
  const nodes = new Map<string, KinNode>();
  const ties: KinTie[] = [];
  const told: Tie[] = [];
  for (const one of relations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const from = one.fromId === null ? undefined : nodeOf({ kind: 'initiative', id: one.fromId });
    const to = farEnd(one);
    const node = to === null ? undefined : nodeOf(to);
    if (from === undefined || node === undefined || from.id === node.id) continue;
    if (told.some((known) => isSameTie(known, one))) continue;
    told.push(one);
    nodes.set(from.id, from).set(node.id, node);
    ties.push({ id: one.id, kind: one.relationKind, from: from.id, to: node.id });
  }
  return { nodes: [...nodes.values()], ties };
};

const farEnd = ({ toId, lessonId }: Tie): KinEnd | null => {
  if (toId !== null) return { kind: 'initiative', id: toId };
  return lessonId === null ? null : { kind: 'lesson', id: lessonId };
};
