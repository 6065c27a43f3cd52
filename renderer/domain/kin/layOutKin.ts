import { cutToFit, wrapText } from '../bridge/textWidth.ts';
import type { Family, KinNode, KinTie } from './family.ts';
import { roundedPath } from './kinGeometry.ts';
import type { KinGeometry, NodeShape, Point, TieShape } from './kinGeometry.ts';
import { columnsOf } from './kinTime.ts';
import type { Columns } from './kinTime.ts';
import { treeOf } from './kinTree.ts';
import type { KinTree, Placed } from './kinTree.ts';

interface Frame {
  readonly width: number;
  readonly text: number;
}

/** In letter sizes. */
const sizes = {
  gutter: 3.4,
  narrowest: 8.6,
  widest: 23,
  pad: 0.7,
  line: 1.28,
  between: 1.15,
  family: 1.1,
  head: 2.6,
  indent: 1.5,
  edge: 0.7,
};
const mostLines = 3;
/** Years that share a column where each of them does not fit. */
const spans = [1, 2, 3, 5, 10, 25];
/** Lines of each kind keep their own lane, so that none hides another. */
const lanes: Readonly<Record<KinTie['kind'], number>> = {
  grew_from: 0,
  part_of: 0.3,
  inspired_by: -0.32,
  seeks_out: 0.62,
};

/**
 * Draws a family over time: a column for each moment, a line for each branch. Where the columns do
 * not fit, years share one; where that does not help, time runs down, and each stands a little further in than what it came from.
 */
export const layOutKin = (family: Family, frame: Frame): KinGeometry => {
  const narrowest = (sizes.narrowest + sizes.gutter) * frame.text;
  for (const span of spans) {
    const columns = columnsOf(family, span);
    if (columns.count * narrowest > frame.width) continue;
    const isExact = columns.years.every(({ year, until }) => year === until);
    const seen = isExact ? family : { ...family, nodes: family.nodes.map(withYear) };
    return acrossTime(family, treeOf(seen, columns.of), columns, frame);
  }
  const nodes = family.nodes.map(withYear);
  return downTime(family, treeOf({ ...family, nodes }, columnsOf(family).of), frame);
};

const nodeShape = (
  { node }: Placed,
  text: number,
  at: Pick<NodeShape, 'x' | 'y' | 'width'>,
): NodeShape => {
  const room = at.width - 2 * sizes.pad * text;
  const lines = wrapText(node.title, text * 1.06, room, mostLines);
  const about = cutToFit(node.about, text * 0.9, room);
  const count = lines.length + (about === '' ? 0 : 1);
  const height = (count * sizes.line + 2 * sizes.pad) * text;
  return { node, ...at, height, lines, about };
};

const acrossTime = (
  { ties }: Family,
  tree: KinTree,
  columns: Columns,
  { width, text }: Frame,
): KinGeometry => {
  const gutter = sizes.gutter * text;
  const box = Math.min(sizes.widest * text, width / columns.count - gutter);
  const pitch = box + gutter;
  const top = sizes.head * text;
  const flat = tree.placed.map((one) =>
    nodeShape(one, text, { x: gutter / 2 + one.column * pitch, y: 0, width: box }),
  );
  const rows = rowsOf(tree, flat, { top, text });
  const nodes = flat.map((shape, at) => {
    const row = rows[tree.placed[at]?.row ?? 0];
    return { ...shape, y: (row?.middle ?? 0) - shape.height / 2 };
  });
  const byId = new Map(nodes.map((shape, at) => [shape.node.id, { shape, at }]));
  const above = (at: number): number => rows[tree.placed[at]?.row ?? 0]?.above ?? 0;
  const last = rows.at(-1);
  return {
    ...{ width, text, top, nodes },
    height: (last?.bottom ?? top) + sizes.between * text,
    years: columns.years.map(({ year, until, isGuess, first, count }) => ({
      ...{ year, until, isGuess },
      x: first * pitch,
      width: count * pitch,
    })),
    ties: ties.flatMap((tie): readonly TieShape[] => {
      const [young, old] = [byId.get(tie.from), byId.get(tie.to)];
      if (young === undefined || old === undefined) return [];
      const lane = lanes[tie.kind] * text;
      const [start, end] = [rightOf(old.shape, lane), leftOf(young.shape, lane)];
      const turn = old.shape.x + box + gutter * 0.42 + lane;
      if (young.shape.x === old.shape.x) {
        const side = rightOf(young.shape, lane);
        return [
          tieShape(tie, [start, { x: turn, y: start.y }, { x: turn, y: side.y }, side], text),
        ];
      }
      if (tree.carrying.has(tie.id) && turn < end.x) {
        return [tieShape(tie, [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end], text)];
      }
      const y = above(young.at) + lane * 0.5;
      const down = young.shape.x - gutter * 0.36 + lane;
      const around = [start, { x: turn, y: start.y }, { x: turn, y }, { x: down, y }];
      return [tieShape(tie, [...around, { x: down, y: end.y }, end], text)];
    }),
  };
};

const rowsOf = (
  { placed, rows, starts }: KinTree,
  shapes: readonly NodeShape[],
  { top, text }: { readonly top: number; readonly text: number },
) => {
  const heights = Array.from({ length: rows }, () => 0);
  placed.forEach(({ row }, at) => {
    heights[row] = Math.max(heights[row] ?? 0, shapes[at]?.height ?? 0);
  });
  let y = top;
  return heights.map((height, row) => {
    y += (sizes.between + (row > 0 && starts.has(row) ? sizes.family : 0)) * text;
    const found = {
      above: y - (sizes.between / 2) * text,
      middle: y + height / 2,
      bottom: y + height,
    };
    y += height;
    return found;
  });
};

const downTime = ({ ties }: Family, tree: KinTree, { width, text }: Frame): KinGeometry => {
  const edge = sizes.edge * text;
  const room = 2 * sizes.indent * text;
  const deepest = Math.max(1, ...tree.placed.map(({ depth }) => depth));
  const indent = Math.min(sizes.indent * text, (width * 0.4) / deepest);
  let y = 0;
  const nodes = tree.placed.map((one) => {
    const x = edge + one.depth * indent;
    y += (sizes.between * 0.8 + (tree.starts.has(one.row) && one.depth === 0 ? 0.6 : 0)) * text;
    const shape = nodeShape(one, text, { x, y, width: width - x - room });
    y += shape.height;
    return shape;
  });
  const byId = new Map(nodes.map((shape) => [shape.node.id, shape]));
  return {
    ...{ width, text, top: 0, nodes, years: [] },
    height: y + text,
    ties: ties.flatMap((tie): readonly TieShape[] => {
      const [young, old] = [byId.get(tie.from), byId.get(tie.to)];
      if (young === undefined || old === undefined) return [];
      const lane = lanes[tie.kind] * text;
      if (tree.carrying.has(tie.id) && young.x > old.x && young.y > old.y) {
        const start = {
          x: old.x + Math.min(edge, indent * 0.5) + lane * 0.4,
          y: old.y + old.height,
        };
        const end = leftOf(young, 0);
        return [tieShape(tie, [start, { x: start.x, y: end.y }, end], text)];
      }
      const [start, end] = [rightOf(old, lane), rightOf(young, lane)];
      const x = width - room * 0.45 + lane * 0.8;
      return [tieShape(tie, [start, { x, y: start.y }, { x, y: end.y }, end], text)];
    }),
  };
};

/** Without a column of its own the year stands in the box, where somebody told it. */
const withYear = (node: KinNode): KinNode => {
  if (!node.since.isTold) return node;
  const words = [node.since.day.slice(0, 4), node.about].filter((one) => one !== '');
  return { ...node, about: words.join(' · ') };
};

const rightOf = ({ x, y, width, height }: NodeShape, lane: number): Point => ({
  x: x + width,
  y: y + height / 2 + lane,
});

const leftOf = ({ x, y, height }: NodeShape, lane: number): Point => ({
  x,
  y: y + height / 2 + lane,
});

const tieShape = (tie: KinTie, points: readonly Point[], text: number): TieShape => ({
  ...tie,
  path: roundedPath(points, text * 0.9),
  start: points[0] ?? { x: 0, y: 0 },
  end: points.at(-1) ?? { x: 0, y: 0 },
});
