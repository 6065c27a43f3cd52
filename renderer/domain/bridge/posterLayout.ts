import type { Panel } from '../../../shared/domain/enums.ts';
import { panels } from '../../../shared/domain/enums.ts';
import { plankName, standingOf } from './facts.ts';
import type { BridgeFacts, BridgeWords } from './facts.ts';
import type { BridgeGeometry } from './geometry.ts';
import { layoutBridge } from './layoutBridge.ts';
import { setWithRest, settings } from './posterLists.ts';
import type { List, ListLine, Setting } from './posterLists.ts';
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

export interface PosterColumn {
  readonly panel: Panel;
  readonly x: number;
  readonly width: number;
  readonly isEmpty: boolean;
  readonly items: readonly ListLine[];
}

export interface PosterGeometry {
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  readonly under: string;
  readonly bridge: BridgeGeometry;
  readonly bridgeY: number;
  readonly planks: readonly (ListLine & {
    /** Null where a text goes on, and for how many more there are. */
    readonly status: BridgeFacts['planks'][number]['status'] | null;
  })[];
  readonly columns: readonly PosterColumn[];
  readonly columnsY: number;
  readonly listText: number;
  readonly plankText: number;
}

const inner = poster.width - 2 * poster.margin;
const columnGap = 30;
/** Read from two steps away. */
const bridgeText = 22;
/** On paper nobody can ask for the rest of a name. */
const bridgeLines = 4;
const legendHeight = 62;

/** Everything on the sheet: the bridge takes all the height that the lists leave it. */
export const layoutPoster = (facts: PosterFacts, words: PosterWords): PosterGeometry => {
  const title = titleOf(facts.title);
  const bridgeY = 96 + title.lines.length * title.size * 1.12;
  const foot = poster.height - poster.margin - legendHeight;
  // Many planks are listed too, and need their part of the height.
  const most = facts.planks.length > 12 ? 250 : 380;
  const { setting, columns } = columnsOf(facts, words, most);
  const columnsY = foot - 48 - Math.max(...columns.map(({ list }) => list.height));
  // Layout twice: whether planks are numbered decides whether they are listed.
  const high = layoutBridge(facts, words, {
    width: inner,
    height: columnsY - bridgeY - 26,
    text: bridgeText,
    lines: bridgeLines,
  });
  const listed = high.numbered.planks ? plankList(facts, words) : null;
  const height = columnsY - bridgeY - 26 - (listed === null ? 0 : listed.height + 22);
  const bridge =
    listed === null
      ? high
      : layoutBridge(facts, words, {
          width: inner,
          height,
          text: bridgeText,
          lines: bridgeLines,
        });
  const lowered = (list: List, top: number): readonly ListLine[] =>
    list.lines.map((line) => ({ ...line, y: top + line.y }));
  const statuses = new Map(facts.planks.map(({ id, status }) => [id, status]));
  return {
    title,
    under: cutToFit(facts.under, 20, inner - 120),
    bridge,
    bridgeY,
    planks:
      listed === null
        ? []
        : lowered(listed, bridgeY + height + 26).map((line) => ({
            ...line,
            status: statuses.get(line.id) ?? null,
          })),
    plankText: listed?.text ?? setting.text,
    columns: columns.map(({ list, ...column }) => ({
      ...column,
      items: lowered(list, columnsY + 50),
    })),
    columnsY,
    listText: setting.text,
  };
};

const titleOf = (title: string): PosterGeometry['title'] => {
  const room = inner - 120;
  const sizes = [
    { size: 58, most: 1 },
    { size: 44, most: 2 },
    { size: 34, most: 3 },
  ];
  const lines = (size: number): readonly string[] => wrapText(title, size * 1.08, room, 99);
  const fits = sizes.find(({ size, most }) => lines(size).length <= most);
  const size = fits?.size ?? 26;
  return { size, lines: wrapText(title, size * 1.08, room, 4) };
};

type SetColumn = Omit<PosterColumn, 'items'> & { readonly list: List };

/** The largest letters in which most of the three lists is said: all of it where that fits. */
const columnsOf = (
  facts: BridgeFacts,
  words: PosterWords,
  most: number,
): { readonly setting: Setting; readonly columns: readonly SetColumn[] } => {
  const tries = settings.map((setting) => ({
    setting,
    columns: panels.map((panel, at) => columnOf(panel, at, facts, words, setting, most)),
  }));
  const leftOf = ({ columns }: (typeof tries)[number]): number =>
    columns.reduce((sum, { list }) => sum + list.left, 0);
  const [best] = tries.toSorted((a, b) => leftOf(a) - leftOf(b));
  if (best === undefined) throw new Error('a poster has no settings');
  return best;
};

const columnOf = (
  panel: Panel,
  at: number,
  facts: BridgeFacts,
  words: PosterWords,
  setting: Setting,
  most: number,
): SetColumn => {
  const width = (inner - 2 * columnGap) / 3;
  const x = poster.margin + at * (width + columnGap);
  const standing = standingOf(facts);
  const here = facts.pillars.filter((one) => one.panel === panel);
  const entries = here.map(({ id, name }) => ({
    id,
    number: String(standing.findIndex((one) => one.id === id) + 1),
    text: name,
  }));
  const empty = [{ id: 'empty', number: '', text: words.emptyChair }];
  const box = { x, width, height: most, indent: 34 };
  // A short list stays one column, with room for long names.
  const alone = setWithRest(
    entries.length === 0 ? empty : entries,
    box,
    { ...setting, columns: 1 },
    words.andMore,
  );
  return {
    panel,
    x,
    width,
    isEmpty: here.length === 0,
    list: alone.left === 0 ? alone : setWithRest(entries, box, setting, words.andMore),
  };
};

/** The planks in four columns, in the largest letters in which they are whole. */
const plankList = (facts: BridgeFacts, words: PosterWords): List & { readonly text: number } => {
  const entries = facts.planks.map((plank, at) => ({
    id: plank.id,
    number: String(at + 1),
    text: [plankName(plank, words), plank.who].filter((part) => part !== '').join(' · '),
  }));
  const box = { x: poster.margin, width: inner, height: 250, indent: 86 };
  const tries = [19, 17, 15, 14].map((text) => ({
    ...setWithRest(entries, box, { text, columns: text > 15 ? 3 : 4 }, words.andMore),
    text,
  }));
  const last = tries.at(-1);
  if (last === undefined) throw new Error('a poster has no letters');
  return tries.find(({ left }) => left === 0) ?? last;
};
