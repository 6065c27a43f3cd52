import { drawingRoomOf } from '../../../shared/domain/posterGrid.ts';
import type { Shown } from '../../../shared/domain/posterGrid.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { DeckDrawing } from '../../../shared/ipc/deck.ts';
import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import type { BridgeFacts, BridgeWords } from '../../domain/bridge/facts.ts';
import { keyOf } from '../../domain/bridge/keyOf.ts';
import { pngOf } from '../../domain/bridge/pictureOf.ts';
import { layoutForPaper } from './paperBridge.ts';
import { keysOn } from './slidePages.ts';

export interface DrawnDeck {
  readonly slides: readonly Slide[];
  /** By slide. */
  readonly bridges: ReadonlyMap<string, BridgeFacts>;
  readonly words: BridgeWords;
  /** Where they are drawn. */
  readonly drawn: HTMLElement | null;
}

/** What a slide asks of the A3. */
export const onPaper =
  (bridges: ReadonlyMap<string, BridgeFacts>) =>
  ({ id, slideKind, words, photoId }: Slide): Shown => ({
    ...{ kind: slideKind, words, photo: photoId },
    drawing: bridges.get(id) ?? null,
  });

/** One point of paper is one unit of its drawing: this many dots of each are sharp. */
const dotsPerPoint = 4;

/** The bridges on the slides of a talk as pictures, each with what is said of it and its key. */
export const deckDrawings = async (
  { slides, bridges, words, drawn }: DrawnDeck,
  format: DeckFormat,
): Promise<readonly DeckDrawing[]> => {
  const found: DeckDrawing[] = [];
  const use = format === 'a3' ? 'paper' : 'slide';
  const boxes = slides.map(onPaper(bridges));
  // One at a time: a canvas of each at once would take much memory.
  for (const slide of slides) {
    const facts = bridges.get(slide.id);
    const bridge = drawn?.querySelector<SVGSVGElement>(
      `[data-slide="${slide.id}"] svg[data-bridge="${use}"]`,
    );
    if (facts === undefined || !bridge) continue;
    const alt = (bridge.getAttribute('aria-label') ?? '').slice(0, 500);
    const one = { slideId: slide.id, alt };
    if (format === 'a3') {
      const room = drawingRoomOf(onPaper(bridges)(slide), boxes);
      const laid = layoutForPaper(facts, words, room);
      const scale = Math.min(1, room.height / laid.height);
      found.push({
        ...one,
        png: await pngOf(bridge, dotsPerPoint),
        keys: keyOf(facts, words, laid.numbered).map(({ of, entries }) => ({
          of,
          columns: [entries],
        })),
        size: { width: laid.width * scale, height: laid.height * scale },
      });
    } else found.push({ ...one, png: await pngOf(bridge), keys: keysOn(facts, words) });
  }
  return found;
};
