import type { Panel } from '../../../shared/domain/enums.ts';
import { panels } from '../../../shared/domain/enums.ts';
import { plankName, standingOf } from './facts.ts';
import type { BridgeFacts, BridgeWords } from './facts.ts';
import type { BridgeGeometry } from './geometry.ts';
import { layoutBridge } from './layoutBridge.ts';
import { cutToFit, wrapText } from './textWidth.ts';

/** An A3 lying down, in quarters of a millimetre. */
export const poster = { width: 1680, height: 1188, margin: 60 } as const;

export interface PosterWords extends BridgeWords {
  readonly motto: string;
  readonly planks: string;
  readonly emptyChair: string;
  readonly andMore: (count: number) => string;
}

export interface PosterFacts extends BridgeFacts {
  readonly title: string;
  /** Villages and the day: what tells one sheet from the next. */
  readonly under: string;
}

export interface PosterItem {
  readonly id: string;
  /** Of its plank or pillar in the picture, where numbers stand for names. */
  readonly number: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PosterColumn {
  readonly panel: Panel;
  readonly x: number;
  readonly width: number;
  readonly isEmpty: boolean;
  readonly items: readonly PosterItem[];
}

export interface PosterGeometry {
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  readonly under: string;
  readonly bridge: BridgeGeometry;
  readonly bridgeY: number;
  readonly planks: readonly (PosterItem & {
    readonly status: BridgeFacts['planks'][number]['status'];
  })[];
  readonly columns: readonly PosterColumn[];
  readonly columnsY: number;
  readonly listText: number;
}

const inner = poster.width - 2 * poster.margin;
const columnGap = 30;
/** Read from two steps away. */
const bridgeText = 22;
const legendHeight = 62;

/** Everything on the sheet: the bridge takes all the height that the lists leave it. */
export const layoutPoster = (facts: PosterFacts, words: PosterWords): PosterGeometry => {
  const title = titleOf(facts.title);
  const bridgeY = 96 + title.lines.length * title.size * 1.12;
  const most = Math.max(
    ...panels.map((panel) => facts.pillars.filter((one) => one.panel === panel).length),
  );
  const listText = most > 12 ? 16 : 19;
  const lineHeight = listText * 1.36;
  const columns = panels.map((panel, at) => columnOf(panel, at, facts, words, listText));
  const rows = Math.max(...columns.map(({ items }) => rowsIn(items)));
  const columnsHeight = 48 + rows * lineHeight;
  const foot = poster.height - poster.margin - legendHeight;
  const columnsY = foot - columnsHeight;
  // Layout twice: whether planks are numbered decides whether they are listed.
  const high = layoutBridge(facts, words, {
    width: inner,
    height: columnsY - bridgeY - 26,
    text: bridgeText,
  });
  const listed = high.numbered.planks ? plankItems(facts, words, lineHeight, listText) : [];
  const listHeight = listed.length === 0 ? 0 : rowsIn(listed) * lineHeight + 22;
  const height = columnsY - bridgeY - 26 - listHeight;
  const bridge =
    listHeight === 0
      ? high
      : layoutBridge(facts, words, { width: inner, height, text: bridgeText });
  const at = (item: PosterItem, top: number): PosterItem => ({ ...item, y: top + item.y });
  return {
    title,
    under: cutToFit(facts.under, 20, inner - 120),
    bridge,
    bridgeY,
    planks: listed.map((item) => ({ ...item, y: bridgeY + height + 26 + item.y })),
    columns: columns.map((column) => ({
      ...column,
      items: column.items.map((item) => at(item, columnsY + 50)),
    })),
    columnsY,
    listText,
  };
};

const rowsIn = (items: readonly PosterItem[]): number => new Set(items.map(({ y }) => y)).size;

const titleOf = (title: string): PosterGeometry['title'] => {
  const room = inner - 120;
  const size = wrapText(title, 58 * 1.08, room, 9).length === 1 ? 58 : 44;
  return { size, lines: wrapText(title, size * 1.08, room, 2) };
};

/** Items in columns of equal width, filled from the top. */
const inColumns = (
  items: readonly Omit<PosterItem, 'x' | 'y'>[],
  box: { readonly x: number; readonly width: number; readonly columns: number },
  {
    text,
    lineHeight,
    indent,
  }: { readonly text: number; readonly lineHeight: number; readonly indent: number },
): readonly PosterItem[] => {
  const perColumn = Math.ceil(items.length / box.columns);
  const wide = box.width / box.columns;
  return items.map((item, at) => ({
    ...item,
    text: cutToFit(item.text, text, wide - indent - 14),
    x: box.x + wide * Math.floor(at / perColumn),
    y: lineHeight * ((at % perColumn) + 0.8),
  }));
};

/** Beyond these a sheet is a telephone book; the list in the app has them all. */
const mostPlanks = 40;
const mostParties = 30;

const plankItems = (
  facts: BridgeFacts,
  words: PosterWords,
  lineHeight: number,
  text: number,
): PosterGeometry['planks'] => {
  const shown = facts.planks.slice(0, mostPlanks);
  const items = shown.map((plank, at) => ({
    id: plank.id,
    number: String(at + 1),
    text: [plankName(plank, words), plank.who].filter((part) => part !== '').join(' · '),
  }));
  const box = { x: poster.margin, width: inner, columns: 4 };
  const placed = inColumns(items, box, { text, lineHeight, indent: 86 });
  return placed.map((item, at) => ({ ...item, status: shown[at]?.status ?? 'missing' }));
};

const columnOf = (
  panel: Panel,
  at: number,
  facts: BridgeFacts,
  words: PosterWords,
  text: number,
): PosterColumn => {
  const width = (inner - 2 * columnGap) / 3;
  const x = poster.margin + at * (width + columnGap);
  const standing = standingOf(facts);
  const here = facts.pillars.filter((one) => one.panel === panel);
  const shown = here.slice(0, mostParties).map(({ id, name }) => ({
    id,
    number: String(standing.findIndex((one) => one.id === id) + 1),
    text: name,
  }));
  const rest = here.length - shown.length;
  const items = [
    ...shown,
    ...(here.length === 0 ? [{ id: 'empty', number: '', text: words.emptyChair }] : []),
    ...(rest > 0 ? [{ id: 'rest', number: '', text: words.andMore(rest) }] : []),
  ];
  const box = { x, width, columns: items.length > 6 ? 2 : 1 };
  return {
    panel,
    x,
    width,
    isEmpty: here.length === 0,
    items: inColumns(items, box, { text, lineHeight: text * 1.36, indent: 34 }),
  };
};
