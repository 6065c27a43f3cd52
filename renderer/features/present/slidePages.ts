import type { Slide } from '../../../shared/domain/slide.ts';
import type { BridgeKey } from '../../../shared/ipc/bridgeKey.ts';
import type { BridgeFacts, BridgeWords } from '../../domain/bridge/facts.ts';
import { keyOf } from '../../domain/bridge/keyOf.ts';
import { keyPages } from './keyColumns.ts';
import { layoutForSlide } from './slideBridge.ts';

/** One picture before the room: a slide, or the key to the numbers on it. */
export interface SlidePage {
  readonly id: string;
  readonly slide: Slide;
  readonly key: BridgeKey | null;
}

/** What the numbers on the bridge of a slide stand for; nothing where names fit. */
export const keysOn = (facts: BridgeFacts, words: BridgeWords): readonly BridgeKey[] =>
  keyOf(facts, words, layoutForSlide(facts, words).numbered).flatMap(keyPages);

/** The slides in their order, each followed by the key to its bridge. */
export const pagesOf = (
  slides: readonly Slide[],
  bridges: ReadonlyMap<string, BridgeFacts>,
  words: BridgeWords,
): readonly SlidePage[] =>
  slides.flatMap((slide) => {
    const facts = bridges.get(slide.id);
    const keys = facts === undefined ? [] : keysOn(facts, words);
    return [
      { id: slide.id, slide, key: null },
      ...keys.map((key, at) => ({ id: `${slide.id} ${String(at)}`, slide, key })),
    ];
  });
