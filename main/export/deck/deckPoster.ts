import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import { bridge, escaped, logoHtml } from '../html.ts';
import { bookletFaces } from '../bookletStyle.ts';
import { plainLines } from '../plainLines.ts';
import type { DeckBridge, DeckPaper, DeckPhoto, DeckSlide } from './deckPaper.ts';
import type { PrintPage } from './printPage.ts';
import { boxesOf, drawingRoomOf, gridOf, spanOf } from '../../../shared/domain/posterGrid.ts';

/** The talk on one A3 to hand out or hang up: each slide that says something in a box of its own. */
export const deckPoster = (deck: DeckPaper): PrintPage => {
  const boxes = boxesOf(deck.slides);
  const { columns, rows } = gridOf(boxes);
  const size = columns <= 3 ? 15 : columns === 4 ? 13 : 10;
  const heads = exportWords(deck.language).bridgeKeyHeads;
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
main { display: grid; grid-template-columns: repeat(${String(columns)}, minmax(0, 1fr)); grid-template-rows: repeat(${String(rows)}, minmax(0, 1fr)); gap: 6mm; min-height: 0; grid-auto-flow: dense; }
section { display: flex; flex-direction: column; gap: 2mm; min-height: 0; padding: 5mm; overflow: hidden; border: .4mm solid #ddd6c8; border-radius: 3mm; }
h2 { margin: 0; font-size: 1.2em; line-height: 1.15; color: ${colour}; overflow-wrap: anywhere; }
p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.more { font-size: 9pt; color: #47585d; }
img { min-height: 24mm; max-width: 100%; flex: 1 1 0; object-fit: contain; object-position: left; }
.drawn { display: flex; flex: 1 1 0; gap: 4mm; }
.drawn.stacked { flex-direction: column; }
.stacked .key { columns: 2; column-gap: 4mm; column-fill: auto; }
.drawn img { flex: none; min-height: 0; }
.key { flex: 1 1 0; min-width: 0; min-height: 0; margin: 0; padding: 0; overflow: hidden; font-size: 11pt; line-height: 1.25; list-style-position: inside; }
.key li { break-inside: avoid; overflow-wrap: anywhere; }
.key li::marker { font-weight: 700; }
.key .of { list-style: none; font-weight: 700; }
.key .more { list-style: none; }
.full h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; flex-shrink: 0; }
.full img { min-height: 0; }
</style></head><body>
<header>${bridge}<div><h1>${escaped(deck.title)}</h1><p>${escaped(deck.about)}</p></div>${logoHtml(deck.logo ?? null)}</header>
<main>${boxes.map((slide) => box(slide, boxes, pictures, heads)).join('\n')}</main></body></html>`;
  return { html, pictures };
};

type Heads = ExportWords['bridgeKeyHeads'];
type Size = NonNullable<DeckBridge['size']>;

const box = (
  slide: DeckSlide,
  boxes: readonly DeckSlide[],
  pictures: Map<string, Uint8Array>,
  heads: Heads,
): string => {
  const { title, words, photo, drawing } = slide;
  const span = spanOf(slide, gridOf(boxes).columns);
  const shown = photo ?? drawing;
  const address = `photo-${String(pictures.size + 1)}`;
  if (shown !== null) pictures.set(address, shown.bytes);
  const picture =
    photo !== null
      ? image(photo, address, '')
      : drawing !== null
        ? drawnBridge(drawing, address, drawingRoomOf(slide, boxes), heads)
        : '';
  const place = span === 1 ? '' : ` style="grid-area: span ${String(span)} / span ${String(span)}"`;
  return `<section${place}><h2>${escaped(title)}</h2><p>${escaped(plainLines(parseMarkdown(words), '•'))}</p>${picture}</section>`;
};

const image = ({ alt }: DeckPhoto, address: string, style: string): string =>
  `<img alt="${escaped(alt)}" src="${address}"${style}>`;

/** Never smaller than it was made for, with what its numbers stand for beside or under it. */
const drawnBridge = (drawing: DeckBridge, address: string, room: Size, heads: Heads): string => {
  const { size, keys } = drawing;
  if (size === null) return image(drawing, address, '');
  const shown = image(drawing, address, ` style="${styleOf(size)}"`);
  const isStacked = size.width > room.width * 0.7;
  // The rest of its box as well, where words or a heading leave it more.
  const least = keys.length === 0 ? size.height : room.height;
  return `<div class="drawn${isStacked ? ' stacked' : ''}" style="min-height: ${String(least)}pt">${shown}${keyList(keys, heads)}</div>`;
};

const keyList = (keys: DeckBridge['keys'], heads: Heads): string => {
  if (keys.length === 0) return '';
  const lists = keys.map(({ of, columns }) => {
    // Each of two lists begins at 1.
    const head = keys.length === 1 ? '' : `<li class="of">${escaped(heads[of])}</li>`;
    const entries = columns
      .flat()
      .map(({ number, text }) => `<li value="${String(number)}">${escaped(text)}</li>`);
    return head + entries.join('');
  });
  return `<ol class="key">${lists.join('')}</ol>`;
};

const styleOf = ({ width, height }: Size): string =>
  `width: ${String(width)}pt; height: ${String(height)}pt`;
