import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import type { Preview, PreviewPage } from '../../../shared/ipc/preview.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { exportWords } from '../exportWords.ts';
import type { PreviewTools } from '../preview/previewOrder.ts';
import { exportFailed } from '../writeFiles.ts';
import type { DeckDraft } from './collectDeck.ts';
import { deckPoster } from './deckPoster.ts';
import { fillPhotos } from './fillPhotos.ts';
import { fillPoster } from './fillPoster.ts';
import { fitPoster } from './fitPoster.ts';
import { fitSlides } from './fitSlides.ts';
import { readyDeck } from './readyDeck.ts';
import type { DeckTools } from './runDeck.ts';
import { sheetsOf, slidesHtml } from './slidesHtml.ts';
import { slidePx } from './slidesStyle.ts';

type Tools = Pick<DeckTools, 'source' | 'logo' | 'now' | 'openDarkroom'> &
  Pick<PreviewTools, 'drawPages'>;

/** An A3 lying down, in pixels of the screen. */
const a3 = { width: 1587, height: 1123, pages: 1 };
/** A window of more pages is larger than a picture may be. */
const slidesAtOnce = 8;
/** A photo on a slide in the preview, in pixels. */
const photoSide = 600;

/** The A3 or the pages of a talk before a place for it is chosen, behind the same check list. */
export const previewDeck = async (
  order: DeckOrder,
  tools: Tools,
  signal: AbortSignal,
): Promise<Result<Preview, DeckError>> => {
  try {
    const ready = await readyDeck(order, tools, signal);
    if (!ready.ok) return ready;
    const draw = order.format === 'slides-pdf' ? drawSlides : drawPoster;
    return ok({ kind: 'pages', pages: await draw(ready.value, tools, signal), sheets: null });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const drawPoster = async (
  draft: DeckDraft,
  { logo, openDarkroom, drawPages }: Tools,
  signal: AbortSignal,
): Promise<readonly PreviewPage[]> => {
  const { deck } = await fillPoster(draft, openDarkroom, () => undefined, signal);
  const { html, pictures } = deckPoster({ ...deck, logo: await logo() });
  const fit = fitPoster(exportWords(deck.language).moreInApp);
  return drawPages(html, a3, signal, { fit, pictures });
};

const drawSlides = async (
  draft: DeckDraft,
  { logo, openDarkroom, drawPages }: Tools,
  signal: AbortSignal,
): Promise<readonly PreviewPage[]> => {
  const { deck } = await fillPhotos(draft, openDarkroom, photoSide, () => undefined, signal);
  const paper = { ...deck, logo: await logo() };
  const fit = fitSlides(exportWords(deck.language).moreInApp);
  const sheets = sheetsOf(deck);
  const pages: PreviewPage[] = [];
  for (let from = 0; from < sheets.length; from += slidesAtOnce) {
    const some = sheets.slice(from, from + slidesAtOnce);
    const { html, pictures } = slidesHtml(paper, some);
    const size = { ...slidePx, pages: some.length };
    pages.push(...(await drawPages(html, size, signal, { fit, pictures })));
  }
  return pages;
};
