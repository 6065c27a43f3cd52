import type { BridgeFacts, BridgeWords } from '../../domain/bridge/facts.ts';
import type { BridgeGeometry } from '../../domain/bridge/geometry.ts';
import { layoutBridge } from '../../domain/bridge/layoutBridge.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** In points, from the largest: names that are read from an arm away, and numbers that still are. */
const nameLetters = [13, 11, 9.5];
const numberLetters = [11, 9, 8];
const smallest = 8;
/** Where a box is higher than this part of its width, a key stands under its bridge, else beside it. */
const high = 0.62;
const ofTheHeight = 0.5;
const ofTheWidth = 0.5;
/** Higher in its width than this, a bridge only gets steeper. */
const steepest = { named: 0.62, numbered: 0.42, small: 0.7 };

/**
 * The bridge of a card in its box on an A3, in points: one unit is one point, and it is printed at
 * that size. Each name whole where that fits, otherwise numbers that leave room for their key.
 */
export const layoutForPaper = (
  facts: BridgeFacts,
  words: BridgeWords,
  { width, height }: Room,
): BridgeGeometry => {
  const whole = { width, height: Math.min(height, Math.round(width * steepest.named)), lines: 4 };
  const named = nameLetters
    .map((text) => layoutBridge(facts, words, { ...whole, text }))
    .find(({ numbered }) => !numbered.planks && !numbered.pillars);
  if (named !== undefined) return named;
  const frame = height > width * high ? under({ width, height }) : beside({ width, height });
  const text = numberLetters.find((one) => frame.height >= one * 11.7) ?? smallest;
  // In a sheet with too much on it the bridge is printed smaller than it is drawn.
  const drawn = { ...frame, height: Math.max(frame.height, text * 11.7) };
  return layoutBridge(facts, words, { ...drawn, text, lines: 4 });
};

const under = ({ width, height }: Room): Room => ({
  width,
  height: Math.round(Math.min(height * ofTheHeight, width * steepest.numbered)),
});

const beside = ({ width, height }: Room): Room => {
  const wide = Math.round(width * ofTheWidth);
  return { width: wide, height: Math.round(Math.min(height, wide * steepest.small)) };
};
