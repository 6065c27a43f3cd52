import { dayIn } from '../../../shared/domain/calendarDay.ts';
import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { exportWords } from '../exportWords.ts';
import type { PreviewTools } from '../preview/previewOrder.ts';
import { exportFailed } from '../writeFiles.ts';
import { collectDeck } from './collectDeck.ts';
import { deckPoster } from './deckPoster.ts';
import { fillPhotos } from './fillPhotos.ts';
import { fitPoster } from './fitPoster.ts';
import { photoSideOf } from './posterGrid.ts';
import { zone } from './runDeck.ts';
import type { DeckTools } from './runDeck.ts';

type Tools = Pick<DeckTools, 'source' | 'logo' | 'now' | 'openDarkroom'> &
  Pick<PreviewTools, 'drawPages'>;

/** An A3 lying down, in pixels of the screen. */
const a3 = { width: 1587, height: 1123, pages: 1 };

/** The A3 of a talk before a place for it is chosen, behind the same check list. */
export const previewDeck = async (
  order: DeckOrder,
  { source, logo, now, openDarkroom, drawPages }: Tools,
  signal: AbortSignal,
): Promise<Result<Preview, DeckError>> => {
  try {
    const draft = await collectDeck(source, order, dayIn(now().toISOString(), zone), signal);
    if (draft === 'checks-open') return err({ kind: 'checks-open' });
    if (draft === null || draft.slides.length === 0) return err({ kind: 'nothing-to-export' });
    const side = photoSideOf(draft.slides);
    const { deck } = await fillPhotos(draft, openDarkroom, side, () => undefined, signal);
    const { html, pictures } = deckPoster({ ...deck, logo: await logo() });
    const fit = fitPoster(exportWords(order.language).moreInApp);
    const pages = await drawPages(html, a3, signal, { fit, pictures });
    return ok({ kind: 'pages', pages, sheets: null });
  } catch (error) {
    return exportFailed(error, signal);
  }
};
