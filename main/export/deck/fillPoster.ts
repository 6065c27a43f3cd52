import type { DeckDraft } from './collectDeck.ts';
import { fillPhotos } from './fillPhotos.ts';
import type { Filled, OpenDarkroom } from './fillPhotos.ts';
import { photoSideOf } from '../../../shared/domain/posterGrid.ts';

/** Photos for an A3: each as large as its box can show. */
export const fillPoster = async (
  draft: DeckDraft,
  openDarkroom: OpenDarkroom,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<Filled> => {
  const drawn = (side: number) => fillPhotos(draft, openDarkroom, side, report, signal);
  const side = photoSideOf(draft.slides);
  const first = await drawn(side);
  // A photo that is lost can leave the others larger boxes.
  const isShown = first.deck.slides.some(({ photo }) => photo !== null);
  const grown = isShown ? photoSideOf(first.deck.slides) : side;
  return grown > side ? drawn(grown) : first;
};
