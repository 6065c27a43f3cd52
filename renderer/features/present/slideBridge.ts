import type { BridgeFacts, BridgeWords } from '../../domain/bridge/facts.ts';
import type { BridgeGeometry } from '../../domain/bridge/geometry.ts';
import { layoutBridge } from '../../domain/bridge/layoutBridge.ts';

export const slideFrame = { width: 1180, height: 430, lines: 3 };
/** Of a frame as wide as the words of a slide; smaller where names would become numbers. */
const letters = [24, 21, 18];

/** The bridge on a slide: each name whole, or numbers for a key on the next slide. */
export const layoutForSlide = (facts: BridgeFacts, words: BridgeWords): BridgeGeometry => {
  const tries = letters.map((text) => layoutBridge(facts, words, { ...slideFrame, text }));
  const named = tries.find(({ numbered }) => !numbered.planks && !numbered.pillars);
  return named ?? layoutBridge(facts, words, { ...slideFrame, text: 24 });
};
