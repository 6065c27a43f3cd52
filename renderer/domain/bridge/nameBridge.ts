import { plankSpacing, plankX } from './deck.ts';
import { plankName, standingOf } from './facts.ts';
import type { BridgeFacts, BridgeWords, PlankFact, Standing } from './facts.ts';
import { bankWidth, siteOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { nameInRows, rowHeights } from './labels.ts';
import type { Named, Saying } from './labels.ts';
import { pillarSpacing, pillarX } from './pillars.ts';
import { slope } from './shore.ts';

/** Names where they fit, null where numbers stand, and the height that either asks for. */
export interface BridgeNames {
  readonly plankNames: readonly Named[] | null;
  readonly pillarNames: readonly Named[] | null;
  readonly above: number;
  readonly below: number;
}

/** Names may take this much of the height; the bridge itself needs the rest. */
const mostOfHeight = 0.65;

/**
 * As many lines as the frame gives a name, and as leave the bridge its height. Where the frame says
 * how many, as paper does, a name is whole or a number: the lists below say it whole.
 */
export const nameBridge = (facts: BridgeFacts, words: BridgeWords, frame: Frame): BridgeNames => {
  const { lines: most = fewest, text } = frame;
  const tries = Array.from({ length: most - fewest + 1 }, (_, at) =>
    namesIn(facts, words, frame, most - at),
  );
  const names =
    tries.find(({ above, below }) => above + below <= frame.height * mostOfHeight) ??
    namesIn(facts, words, frame, fewest);
  const numbers = text * 1.6;
  const withPlanks = isDry(names, frame)
    ? names
    : { ...names, plankNames: null, above: Math.min(names.above, numbers) };
  const dry = isDry(withPlanks, frame)
    ? withPlanks
    : { ...withPlanks, pillarNames: null, below: Math.min(names.below, numbers) };
  if (frame.lines === undefined) return dry;
  return {
    ...dry,
    ...(isCut(dry.plankNames) && { plankNames: null, above: numbers }),
    ...(isCut(dry.pillarNames) && { pillarNames: null, below: numbers }),
  };
};

/** Whether the deck stays above the water with so much room for words: else they run through it. */
const isDry = ({ above, below }: Pick<BridgeNames, 'above' | 'below'>, frame: Frame): boolean => {
  const { crownY, waterY } = siteOf(frame, { above, below });
  return waterY - crownY >= frame.text * 2.6;
};

const isCut = (named: readonly Named[] | null): boolean =>
  named?.some(({ lines }) => lines.some(({ text }) => text.endsWith('…'))) ?? false;

const fewest = 2;

const namesIn = (
  facts: BridgeFacts,
  words: BridgeWords,
  frame: Frame,
  lines: number,
): BridgeNames => {
  const { width, text } = frame;
  const lineHeight = text * 1.28;
  const span = { left: bankWidth(frame), right: width - bankWidth(frame) };
  const standing = standingOf(facts);
  const edges = { text, lineHeight, left: 3, right: width - 3 };
  const plankNames = nameInRows(plankSayings(facts.planks, words, span, lines), {
    ...edges,
    spacing: plankSpacing(span, facts.planks.length),
  });
  const pillarNames = nameInRows(pillarSayings(standing, words, span, lines), {
    text,
    lineHeight,
    left: span.left + slope(span) + 2,
    right: span.right - slope(span) - 2,
    spacing: pillarSpacing(span, standing.length),
  });
  return {
    plankNames,
    pillarNames,
    above: plankNames === null ? text * 1.6 : roomFor(plankNames, lineHeight, text * 0.7),
    below: pillarNames === null ? text * 1.6 : roomFor(pillarNames, lineHeight, text * 0.4),
  };
};

type Span = Parameters<typeof plankX>[0];

const plankSayings = (
  planks: readonly PlankFact[],
  words: BridgeWords,
  span: Span,
  most: number,
): readonly Saying[] =>
  planks.map((plank, at) => {
    const isMissing = plank.status === 'missing';
    const name = {
      text: plankName(plank, words),
      tone: isMissing ? 'plain' : 'strong',
      most,
    } as const;
    const ask = { text: words.missing, tone: 'ask', most: 2 } as const;
    const who = { text: plank.who, tone: 'soft', most: most - 1 } as const;
    return {
      id: plank.id,
      x: plankX(span, planks.length, at),
      parts: [...(isMissing ? [ask] : []), name, ...(plank.who === '' ? [] : [who])],
    };
  });

const pillarSayings = (
  standing: readonly Standing[],
  words: BridgeWords,
  span: Span,
  most: number,
): readonly Saying[] =>
  standing.map(({ id, name, panel, isEmpty }, at) => ({
    id,
    x: pillarX(span, standing.length, at),
    parts: isEmpty
      ? [
          { text: words.panel[panel], tone: 'plain', most: 1 },
          { text: words.whoMisses, tone: 'soft', most: 1 },
        ]
      : [{ text: name, tone: 'strong', most }],
  }));

const roomFor = (named: readonly Named[], lineHeight: number, gap: number): number =>
  rowHeights(named, lineHeight).reduce((sum, height) => sum + height + gap, 0) + gap;
