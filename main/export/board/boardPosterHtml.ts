import { panels } from '../../../shared/domain/enums.ts';
import type { Panel } from '../../../shared/domain/enums.ts';
import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { bridge, escaped, logoHtml } from '../html.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import type { BoardCard, BoardColumn, BoardPaper } from './boardPaper.ts';
import { boardPosterStyle, tracksAcross } from './boardPosterStyle.ts';
import { tracksOf } from './columnTracks.ts';

/**
 * The board on one sheet or more. It is a table, so that its head with the title and the names of the
 * columns comes back on every sheet; no card is cut between two.
 */
export const boardPosterHtml = (paper: BoardPaper, letterPt: number): string => {
  const { title, madeOn, size, colour, language, logo, columns } = paper;
  const words = exportWords(language);
  const tracks = tracksOf(
    columns.map(({ cards }) => cards.length),
    tracksAcross(size, letterPt),
  );
  const heads = columns.map(
    ({ name, cards }) =>
      `<th scope="col"><span class="name">${escaped(name)}</span> <span class="count">${String(cards.length)}</span></th>`,
  );
  const cells = columns.map((column, at) => cell(column, tracks[at] ?? 1, words));
  const all = tracks.reduce((sum, many) => sum + many, 0);
  const widths = tracks.map((many) => `<col style="width:${String((100 * many) / all)}%">`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${boardPosterStyle(size, paperColours[colour], letterPt)}</style></head><body>
<table><colgroup>${widths.join('')}</colgroup>
<thead><tr class="top"><td colspan="${String(columns.length)}"><div>${bridge}<div class="titles"><h1>${escaped(title)}</h1><p>${escaped(`${words.motto} · ${madeOn}`)}</p></div>${legend(words)}${logoHtml(logo)}</div></td></tr>
<tr>${heads.join('')}</tr></thead>
<tbody><tr>${cells.join('\n')}</tr></tbody></table>
</body></html>`;
};

const cell = ({ cards }: BoardColumn, tracks: number, words: ExportWords): string =>
  cards.length === 0
    ? `<td><p class="none">${escaped(words.poster.none)}</p></td>`
    : `<td><ul style="--tracks:${String(tracks)}">${cards.map((one) => card(one, words)).join('')}</ul></td>`;

const card = ({ title, villages, themes, seated }: BoardCard, words: ExportWords): string => {
  const about = escaped([...villages, ...themes].join(' · '));
  return `<li><p class="title">${escaped(title)}</p><p class="about">${glyph(seated, words)}${about}</p></li>`;
};

const shapes: Readonly<Record<Panel, string>> = {
  residents: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5Z',
  municipality: 'M17 2h12v12H17Z',
  organisations: 'M38 1.75L44.5 14h-13Z',
};

/** Filled where somebody sits, dotted where the chair is empty: it reads the same in grey. */
const glyph = (seated: readonly Panel[], { poster, panels: names }: ExportWords): string => {
  const said = (of: readonly Panel[]): string => of.map((panel) => names[panel]).join(', ');
  const empty = panels.filter((panel) => !seated.includes(panel));
  const alt = [
    seated.length > 0 ? poster.seated.replace('{names}', said(seated)) : '',
    empty.length > 0 ? poster.empty.replace('{names}', said(empty)) : '',
  ];
  const drawn = panels.map(
    (panel) =>
      `<path class="${panel}${seated.includes(panel) ? '' : ' empty'}" d="${shapes[panel]}"/>`,
  );
  return `<svg class="glyph" role="img" aria-label="${escaped(alt.join(' ').trim())}" viewBox="0 0 46 16">${drawn.join('')}</svg>`;
};

const boxes: Readonly<Record<Panel, string>> = {
  residents: '0 0 16 16',
  municipality: '15 0 16 16',
  organisations: '30 0 16 16',
};

const legend = ({ panels: names, poster }: ExportWords): string => {
  const rows = panels.map(
    (panel) =>
      `<li><svg class="key" aria-hidden="true" viewBox="${boxes[panel]}"><path class="${panel}" d="${shapes[panel]}"/></svg>${escaped(names[panel])}</li>`,
  );
  return `<ul class="legend">${rows.join('')}<li><svg class="key" aria-hidden="true" viewBox="${boxes.residents}"><path class="residents empty" d="${shapes.residents}"/></svg>${escaped(poster.chair)}</li></ul>`;
};
