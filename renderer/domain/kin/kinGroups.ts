import type { Family, KinNode } from './family.ts';
import { kinWays, wayFrom } from './kinWays.ts';
import type { KinWay } from './kinWays.ts';

export interface KinGroup {
  readonly way: KinWay;
  readonly of: readonly { readonly relationId: string; readonly other: KinNode }[];
}

/** Of one of the family: who is kin, by how it reads from here. */
export const kinGroupsOf = (id: string, { nodes, ties }: Family): readonly KinGroup[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return kinWays.flatMap((way): readonly KinGroup[] => {
    const of = ties.flatMap(({ id: relationId, kind, from, to }) => {
      if (from !== id && to !== id) return [];
      const read = wayFrom(id, { relationKind: kind, fromId: from, toId: to, lessonId: null });
      const other = byId.get(from === id ? to : from);
      return read === way && other !== undefined ? [{ relationId, other }] : [];
    });
    return of.length === 0
      ? []
      : [{ way, of: of.toSorted((a, b) => a.other.title.localeCompare(b.other.title, 'nl')) }];
  });
};
