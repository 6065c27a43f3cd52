import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { bridge, escaped, logoHtml } from '../html.ts';
import { bookletFaces } from '../bookletStyle.ts';
import { plainLines } from '../plainLines.ts';
import type { DeckPaper, DeckSlide } from './deckPaper.ts';
import { boxesOf, gridOf } from './posterGrid.ts';

/** A page and what it shows, by its address beside it. */
export interface PosterPage {
  readonly html: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The talk on one A3 to hand out or hang up: each slide that says something in a box of its own. */
export const deckPoster = (deck: DeckPaper): PosterPage => {
  const boxes = boxesOf(deck.slides);
  const { columns, rows } = gridOf(boxes.length);
  const size = columns <= 3 ? 15 : columns === 4 ? 13 : 10;
  const colour = paperColours[deck.colour];
  const pictures = new Map<string, Uint8Array>();
  const html = `<!doctype html><html lang="${deck.language}"><head><meta charset="utf-8">
<title>${escaped(deck.title)}</title><style>${bookletFaces}
@page { size: 420mm 297mm; margin: 0; }
* { box-sizing: border-box; }
html, body { margin: 0; }
body { display: grid; grid-template-rows: auto minmax(0, 1fr); gap: 8mm; width: 420mm; height: 296mm; padding: 14mm; overflow: hidden; font: ${String(size)}pt/1.35 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { display: flex; align-items: center; gap: 10mm; border-bottom: 1mm solid #d79c36; padding-bottom: 5mm; }
.bridge { width: 46mm; }
h1 { margin: 0; font-size: 36pt; line-height: 1.1; color: ${colour}; overflow-wrap: anywhere; }
.logo { margin-left: auto; max-width: 70mm; max-height: 24mm; }
header p { margin: 1mm 0 0; font-size: 16pt; color: #47585d; overflow-wrap: anywhere; }
main { display: grid; grid-template-columns: repeat(${String(columns)}, minmax(0, 1fr)); grid-template-rows: repeat(${String(rows)}, minmax(0, 1fr)); gap: 6mm; min-height: 0; }
section { display: flex; flex-direction: column; gap: 2mm; min-height: 0; padding: 5mm; overflow: hidden; border: .4mm solid #ddd6c8; border-radius: 3mm; }
h2 { margin: 0; font-size: 1.2em; line-height: 1.15; color: ${colour}; overflow-wrap: anywhere; }
p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.more { font-size: 9pt; color: #47585d; }
img { min-height: 24mm; max-width: 100%; flex: 1 1 0; object-fit: contain; object-position: left; }
.full h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; flex-shrink: 0; }
.full img { min-height: 0; }
</style></head><body>
<header>${bridge}<div><h1>${escaped(deck.title)}</h1><p>${escaped(deck.about)}</p></div>${logoHtml(deck.logo ?? null)}</header>
<main>${boxes.map((slide) => box(slide, pictures)).join('\n')}</main></body></html>`;
  return { html, pictures };
};

const box = (
  { title, words, photo: taken, drawing }: DeckSlide,
  pictures: Map<string, Uint8Array>,
): string => {
  const photo = taken ?? drawing;
  const address = `photo-${String(pictures.size + 1)}`;
  if (photo !== null) pictures.set(address, photo.bytes);
  const picture = photo === null ? '' : `<img alt="${escaped(photo.alt)}" src="${address}">`;
  return `<section><h2>${escaped(title)}</h2><p>${escaped(plainLines(parseMarkdown(words), '•'))}</p>${picture}</section>`;
};
