import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { exportWords } from '../exportWords.ts';
import type { PreviewTools } from '../preview/previewOrder.ts';
import { exportFailed } from '../writeFiles.ts';
import { deckPoster } from './deckPoster.ts';
import { fillPoster } from './fillPoster.ts';
import { fitPoster } from './fitPoster.ts';
import { readyDeck } from './readyDeck.ts';
import type { DeckTools } from './runDeck.ts';

type Tools = Pick<DeckTools, 'source' | 'logo' | 'now' | 'openDarkroom'> &
  Pick<PreviewTools, 'drawPages'>;

/** An A3 lying down, in pixels of the screen. */
const a3 = { width: 1587, height: 1123, pages: 1 };

/** The A3 of a talk before a place for it is chosen, behind the same check list. */
export const previewDeck = async (
  order: DeckOrder,
  tools: Tools,
  signal: AbortSignal,
): Promise<Result<Preview, DeckError>> => {
  const { logo, openDarkroom, drawPages } = tools;
  try {
    const ready = await readyDeck(order, tools, signal);
    if (!ready.ok) return ready;
    const { deck } = await fillPoster(ready.value, openDarkroom, () => undefined, signal);
    const { html, pictures } = deckPoster({ ...deck, logo: await logo() });
    const fit = fitPoster(exportWords(order.language).moreInApp);
    const pages = await drawPages(html, a3, signal, { fit, pictures });
    return ok({ kind: 'pages', pages, sheets: null });
  } catch (error) {
    return exportFailed(error, signal);
  }
};
