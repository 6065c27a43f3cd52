import type { Family, KinNode, KinTie } from './family.ts';

/** One of a family on its line of the drawing. */
export interface Placed {
  readonly node: KinNode;
  readonly column: number;
  readonly row: number;
  /** How many ties from the one it hangs on, up to the first. */
  readonly depth: number;
}

export interface KinTree {
  /** From top to bottom, each before what hangs on it. */
  readonly placed: readonly Placed[];
  readonly rows: number;
  /** The ties that carry the tree; the others run around it. */
  readonly carrying: ReadonlySet<string>;
  /** Rows at which a family of its own begins. */
  readonly starts: ReadonlySet<number>;
}

const strength: Readonly<Record<KinTie['kind'], number>> = {
  grew_from: 0,
  part_of: 1,
  inspired_by: 2,
  seeks_out: 3,
};

/**
 * Hangs each on its nearest elder, and gives every branch lines of its own: the first that came
 * stands behind its elder on the same line, so that lines between them cross nothing.
 */
export const treeOf = (family: Family, columnOf: ReadonlyMap<string, number>): KinTree => {
  const column = (id: string): number => columnOf.get(id) ?? 0;
  const { elder, carrying } = hang(family, column);
  const hanging = new Map<string, KinNode[]>();
  const roots: KinNode[] = [];
  const byMoment = (a: KinNode, b: KinNode): number =>
    column(a.id) - column(b.id) || a.title.localeCompare(b.title, 'nl') || (a.id < b.id ? -1 : 1);
  for (const node of family.nodes.toSorted(byMoment)) {
    const on = elder.get(node.id);
    if (on === undefined) roots.push(node);
    else hanging.set(on, [...(hanging.get(on) ?? []), node]);
  }
  const placed: Placed[] = [];
  const starts = new Set<number>();
  let free = 0;
  const place = (node: KinNode, row: number, depth: number): void => {
    placed.push({ node, column: column(node.id), row, depth });
    free = Math.max(free, row + 1);
    const own = hanging.get(node.id) ?? [];
    const behind = own.find(({ id }) => column(id) > column(node.id));
    if (behind !== undefined) place(behind, row, depth + 1);
    for (const one of own) if (one !== behind) place(one, free, depth + 1);
  };
  for (const root of roots) {
    starts.add(free);
    place(root, free, 0);
  }
  return { placed, rows: free, carrying, starts };
};

/** Takes the strongest ties first, and never one that would close a circle. */
const hang = ({ ties }: Family, column: (id: string) => number) => {
  const elder = new Map<string, string>();
  const carrying = new Set<string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = elder.get(root); up !== undefined; up = elder.get(root)) root = up;
    return root;
  };
  const tryHang = (younger: string, on: string, tie: KinTie): boolean => {
    if (elder.has(younger) || rootOf(on) === younger) return false;
    elder.set(younger, on);
    carrying.add(tie.id);
    return true;
  };
  for (const tie of ties.toSorted((a, b) => strength[a.kind] - strength[b.kind])) {
    const { from, to } = tie;
    const [younger, on] = column(from) >= column(to) ? [from, to] : [to, from];
    if (!tryHang(younger, on, tie) && column(from) === column(to)) tryHang(on, younger, tie);
  }
  return { elder, carrying };
};
