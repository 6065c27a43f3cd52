import { wordsSizeOf } from '../../../shared/domain/slideFit.ts';
import type { BridgeKey } from '../../../shared/ipc/bridgeKey.ts';
import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import { escaped, logoHtml } from '../html.ts';
import type { DeckPaper, DeckPhoto, DeckSlide } from './deckPaper.ts';
import type { PrintPage } from './printPage.ts';
import { slideBlocks } from './slideBlocks.ts';
import { bridgeMark, wholeWork } from './slideDrawings.ts';
import { slidesStyle } from './slidesStyle.ts';

/** One page: a slide, or the key to the numbers on the bridge before it. */
export interface SlideSheet {
  readonly slide: DeckSlide;
  readonly key: BridgeKey | null;
}

export const sheetsOf = ({ slides }: DeckPaper): readonly SlideSheet[] =>
  slides.flatMap((slide) => [
    { slide, key: null },
    ...(slide.drawing?.keys ?? []).map((key) => ({ slide, key })),
  ]);

/** Who listens to a file hears its title first. */
export const titleOf = ({ title, language }: Pick<DeckPaper, 'title' | 'language'>): string =>
  title.trim() === '' ? exportWords(language).untitled : title;

/** Slides on paper, each on a page of its own as the room sees it, without what is told beside it. */
export const slidesHtml = (
  deck: DeckPaper,
  sheets: readonly SlideSheet[] = sheetsOf(deck),
): PrintPage => {
  const words = exportWords(deck.language);
  const pictures = new Map<string, Uint8Array>();
  const pictured = ({ alt, bytes }: DeckPhoto, look: string): string => {
    const address = `photo-${String(pictures.size + 1)}`;
    pictures.set(address, bytes);
    return `<img class="${look}" alt="${escaped(alt)}" src="${address}">`;
  };
  const pages = sheets.map(({ slide, key }) =>
    key === null ? slidePage(slide, deck, words, pictured) : keyPage(slide, key, words),
  );
  const html = `<!doctype html><html lang="${deck.language}"><head><meta charset="utf-8">
<title>${escaped(titleOf(deck))}</title><style>${slidesStyle(paperColours[deck.colour])}</style></head><body>
${pages.join('\n')}</body></html>`;
  return { html, pictures };
};

const slidePage = (
  { kind, title, words, photo, drawing }: DeckSlide,
  deck: DeckPaper,
  { untitled, drawing: drawn }: ExportWords,
  pictured: (picture: DeckPhoto, look: string) => string,
): string => {
  const isBridge = kind === 'bridge' || kind === 'closing';
  const isDrawing = kind === 'drawing';
  const mark = isBridge
    ? `<div class="mark">${bridgeMark}</div>${logoHtml(deck.logo ?? null)}`
    : '';
  const body = [
    isDrawing ? wholeWork({ drawing: drawn }) : '',
    words.trim() === ''
      ? ''
      : `<div class="words ${wordsSizeOf(words)}">${slideBlocks(words)}</div>`,
    drawing === null ? '' : pictured(drawing, 'card-bridge'),
    photo === null ? '' : pictured(photo, 'photo'),
  ];
  return `<section class="slide${isBridge ? ' bridge' : ''}">${mark}<h1>${escaped(title.trim() === '' ? untitled : title)}</h1>
<div class="body${isDrawing || drawing !== null ? ' stacked' : ''}">${body.join('')}</div></section>`;
};

const keyPage = ({ title }: DeckSlide, key: BridgeKey, words: ExportWords): string => {
  const lists = key.columns.map((entries) => {
    const items = entries.map(({ text }) => `<li>${escaped(text)}</li>`);
    return `<ol start="${String(entries[0]?.number ?? 1)}">${items.join('')}</ol>`;
  });
  const heading = words.bridgeKey[key.of](title.trim() === '' ? words.untitled : title);
  return `<section class="slide"><h1>${escaped(heading)}</h1>
<div class="body"><div class="key">${lists.join('')}</div></div></section>`;
};
