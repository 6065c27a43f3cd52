import type { DeckDrawing } from '../../../shared/ipc/deck.ts';
import { pngOf } from '../../domain/bridge/pictureOf.ts';

/** The bridges on the slides of a talk as pictures, each with what is said of it. */
export const deckDrawings = async (drawn: HTMLElement | null): Promise<readonly DeckDrawing[]> => {
  const found: DeckDrawing[] = [];
  // One at a time: a canvas of each at once would take much memory.
  for (const bridge of drawn?.querySelectorAll<SVGSVGElement>('svg[data-bridge]') ?? []) {
    const slideId = bridge.closest<HTMLElement>('[data-slide]')?.dataset['slide'];
    if (slideId === undefined) continue;
    const alt = bridge.getAttribute('aria-label') ?? '';
    found.push({ slideId, alt: alt.slice(0, 500), png: await pngOf(bridge) });
  }
  return found;
};
