import { archPath, plankShapes, plankSpacing, plankX } from './deck.ts';
import { standingOf } from './facts.ts';
import type { BridgeFacts, BridgeWords, Standing } from './facts.ts';
import { bankWidth, deckY, siteOf } from './frame.ts';
import type { Frame, Site } from './frame.ts';
import type { BridgeGeometry, Label } from './geometry.ts';
import { numberSpots, rowHeights, widthOf } from './labels.ts';
import type { Named } from './labels.ts';
import { nameBridge } from './nameBridge.ts';
import { pillarShapes, pillarSpacing, pillarX } from './pillars.ts';
import { bankPaths, housesOn, townHallOn, waterPath, wavePaths } from './shore.ts';

/** The bridge of an initiative within a frame: any number of planks and pillars, any names. */
export const layoutBridge = (
  facts: BridgeFacts,
  words: BridgeWords,
  frame: Frame,
): BridgeGeometry => {
  const { width, height, text } = frame;
  const lineHeight = text * 1.28;
  const span = { left: bankWidth(frame), right: width - bankWidth(frame) };
  const standing = standingOf(facts);
  const {
    plankNames,
    pillarNames,
    above: roomAbove,
    below: roomBelow,
  } = nameBridge(facts, words, frame);
  const site = siteOf(frame, { above: roomAbove, below: roomBelow });
  const paths = bankPaths(site);
  const has = (panel: Standing['panel']): number =>
    facts.pillars.filter((one) => one.panel === panel).length;
  return {
    width,
    height,
    text,
    lineHeight,
    banks: {
      lifeworld: {
        path: paths.lifeworld,
        label: bankLabel('lifeworld', words.lifeworld, site, frame),
      },
      systemworld: {
        path: paths.systemworld,
        label: bankLabel('systemworld', words.systemworld, site, frame),
      },
    },
    houses: housesOn(site, has('residents')),
    townHall: townHallOn(site, has('municipality')),
    water: waterPath(site),
    waves: wavePaths(site, text),
    arch: archPath(site),
    isArchBare: facts.planks.length === 0,
    planks: plankShapes(facts.planks, site),
    pillars: pillarShapes(standing, site, text),
    plankLabels:
      plankNames === null
        ? numberSpots(
            facts.planks.map(({ id }, at) => {
              const x = plankX(site, facts.planks.length, at);
              return { id, x, y: topNear(site, x, text * 0.7) - text * 0.2 };
            }),
            'above',
            { text, spacing: plankSpacing(span, facts.planks.length) },
          )
        : above(plankNames, site, lineHeight, text),
    pillarLabels:
      pillarNames === null
        ? numberSpots(
            standing.map(({ id }, at) => ({
              id,
              x: pillarX(site, standing.length, at),
              y: site.footY + text * 0.3,
            })),
            'under',
            { text, spacing: pillarSpacing(span, standing.length) },
          )
        : below(pillarNames, site, lineHeight, text),
    numbered: { planks: plankNames === null, pillars: pillarNames === null },
  };
};

/** On a steep part a number as wide as this stands above the higher of its two sides. */
const topNear = (site: Site, x: number, aside: number): number =>
  Math.min(deckY(site, x - aside), deckY(site, x), deckY(site, x + aside)) - site.plank;

/** The first row hangs right above the crown, the second above that. */
const above = (
  named: readonly Named[],
  site: Site,
  lineHeight: number,
  text: number,
): readonly Label[] => {
  const heights = rowHeights(named, lineHeight);
  const floor = site.crownY - site.plank - text * 0.6;
  return named.map(({ id, x, row, lines, left, width }) => {
    const under = heights.slice(0, row).reduce((sum, height) => sum + height + text * 0.7, 0);
    const bottom = floor - under;
    const height = lines.length * lineHeight;
    return {
      id,
      lines,
      box: { x: left, y: bottom - height, width, height },
      leader: { x, from: bottom + text * 0.15, to: deckY(site, x) - site.plank },
    };
  });
};

const below = (
  named: readonly Named[],
  site: Site,
  lineHeight: number,
  text: number,
): readonly Label[] => {
  const heights = rowHeights(named, lineHeight);
  const ceiling = site.footY + text * 0.25;
  return named.map(({ id, x, row, lines, left, width }) => {
    const over = heights.slice(0, row).reduce((sum, height) => sum + height + text * 0.4, 0);
    const top = ceiling + over;
    const box = { x: left, y: top, width, height: lines.length * lineHeight };
    return { id, lines, box, leader: row === 0 ? null : { x, from: site.footY, to: top } };
  });
};

const bankLabel = (
  side: 'lifeworld' | 'systemworld',
  word: string,
  site: Site,
  { text, width }: Frame,
): Label => {
  const lines = [{ text: word, tone: 'strong' as const }];
  const wide = widthOf(lines, text);
  const height = text * 1.28;
  const aside = site.hasStrip ? 2 : Math.max(4, (site.left - wide) / 2);
  const x = side === 'lifeworld' ? aside : width - aside - wide;
  const y = site.hasStrip
    ? site.bottom + text * 0.4
    : site.bankY + (site.bottom - site.bankY) * 0.5;
  return { id: side, lines, box: { x, y, width: wide, height }, leader: null };
};
