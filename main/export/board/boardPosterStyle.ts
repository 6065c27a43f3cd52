import type { PosterSize } from '../../../shared/ipc/poster.ts';
import { bookletFaces } from '../bookletStyle.ts';

interface Shape {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of the columns, so that a poster with few cards is a board all the same. */
  readonly columnMm: number;
  /** Of the title; a card's letters go from large to the smallest that still reads on a wall. */
  readonly titlePt: number;
  readonly lettersPt: readonly number[];
}

export const posterShapes: Readonly<Record<PosterSize, Shape>> = {
  a3: { widthMm: 420, heightMm: 297, columnMm: 212, titlePt: 30, lettersPt: [15, 13, 11.5, 10, 9] },
  a2: { widthMm: 594, heightMm: 420, columnMm: 315, titlePt: 42, lettersPt: [21, 18, 15, 13, 11] },
};

/** A card is as wide as some twenty-five of its letters. */
const cardMmPerPt = 4.6;

/** How many cards find room beside each other over the whole width. */
export const tracksAcross = (size: PosterSize, letterPt: number): number =>
  Math.floor((posterShapes[size].widthMm - 24) / (letterPt * cardMmPerPt));

export const boardPosterStyle = (size: PosterSize, colour: string, letterPt: number): string => {
  const { widthMm, heightMm, columnMm, titlePt } = posterShapes[size];
  return `
${bookletFaces}
@page { size: ${String(widthMm)}mm ${String(heightMm)}mm; margin: 11mm 12mm 13mm; }
* { box-sizing: border-box; }
html { font: ${String(letterPt)}pt/1.3 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
p, h1, ul { margin: 0; padding: 0; }
table { table-layout: fixed; border-collapse: separate; border-spacing: 2.5mm 0; margin: 0 -2.5mm; width: calc(100% + 4.5mm); }
thead { display: table-header-group; break-inside: avoid; }
.top td { padding: 0 0 4mm; }
.top td > div { display: flex; align-items: center; gap: 8mm; }
.bridge { width: ${String(Math.round(titlePt * 1.2))}mm; flex: none; }
.logo { flex: none; max-width: ${String(titlePt * 1.6)}mm; max-height: ${String(Math.round(titlePt * 0.62))}mm; }
.titles { flex: 1; min-width: 0; }
h1 { font-size: ${String(titlePt)}pt; line-height: 1.1; color: ${colour}; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.titles p { font-size: ${String(titlePt / 2.3)}pt; color: #47585d; margin-top: 1mm; }
.legend { list-style: none; flex: none; display: grid; grid-template-columns: auto auto; gap: 1mm 5mm; font-size: ${String(titlePt / 2.7)}pt; color: #47585d; }
.legend li { display: flex; align-items: center; gap: 1.5mm; }
.key { width: 1.1em; height: 1.1em; flex: none; }
th { text-align: left; vertical-align: bottom; font-size: max(1.25em, 13pt); line-height: 1.15; padding: 1.5mm 2.5mm; color: #fff; background: ${colour}; border-radius: 2mm 2mm 0 0; overflow-wrap: anywhere; hyphens: auto; }
th .count { float: right; font-weight: 400; font-size: .8em; margin-left: 2mm; }
tbody td { vertical-align: top; height: ${String(columnMm)}mm; padding: 2.5mm; background: #f6f2e9; border: .3mm solid #ddd6c8; border-top: 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
tbody ul { list-style: none; display: grid; grid-template-columns: repeat(var(--tracks), minmax(0, 1fr)); gap: 2mm; align-items: start; }
tbody li { break-inside: avoid; padding: 1.8mm 2.4mm 2mm; background: #fff; border: .35mm solid #8b8778; border-radius: 1.6mm; }
.title { font-weight: 700; overflow-wrap: anywhere; hyphens: auto; }
.about { margin-top: .35em; font-size: .85em; color: #47585d; overflow-wrap: anywhere; }
.glyph { height: 1em; width: 2.9em; vertical-align: -.12em; margin-right: .5em; }
.residents { fill: #0e5a62; } .municipality { fill: #87451f; } .organisations { fill: #5a4788; }
.empty { fill: none; stroke: #47585d; stroke-width: 1.4; stroke-dasharray: 1.8 1.8; }
.none { color: #47585d; font-style: italic; }
@media screen { html { background: #fff; overflow: hidden; } body { padding: 11mm 12mm 13mm; } }
`;
};
