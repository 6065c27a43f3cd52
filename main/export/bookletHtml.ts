import { Marked } from 'marked';
import { bookletStyle } from './bookletStyle.ts';
import type { ExportWords } from './exportWords.ts';
import type { Sheet } from './sheet.ts';

export interface Booklet {
  readonly title: string;
  readonly madeOn: string;
  /** Of headings and links, `#rrggbb`. */
  readonly colour: string;
  readonly sheets: readonly Sheet[];
  /** Page number of each sheet, once a first printing has told it. */
  readonly pages: readonly (number | undefined)[];
}

/** A booklet on A4 as one page of HTML, without a script, ready to be printed to a tagged PDF. */
export const bookletHtml = (booklet: Booklet, language: string, words: ExportWords): string =>
  [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(booklet.title)}</title>`,
    `<style>${bookletStyle(booklet.colour)}</style></head><body>`,
    cover(booklet, words),
    contents(booklet, words),
    ...booklet.sheets.map(article),
    '</body></html>',
  ].join('\n');

const cover = ({ title, madeOn }: Booklet, words: ExportWords): string => `<header class="cover">
${bridge}
<p class="motto">${escaped(words.motto)}</p>
<h1>${escaped(title)}</h1>
<p class="made">${escaped(words.made.replace('{date}', madeOn))}</p>
</header>`;

/** Decoration: the words beside it say the same. */
export const bridge = `<svg class="bridge" viewBox="0 0 160 60" aria-hidden="true">
<path d="M4 44 C40 2 120 2 156 44" fill="none" stroke="#d79c36" stroke-width="7" stroke-linecap="round"/>
<path d="M40 24 V44 M66 14 V44 M94 14 V44 M120 24 V44" stroke="#8d5f12" stroke-width="4"/>
<path d="M2 52 q10 -7 20 0 t20 0 t20 0 t20 0 t20 0 t20 0 t20 0 t16 0" fill="none" stroke="#2b8b90" stroke-width="4" stroke-linecap="round"/>
</svg>`;

const contents = ({ sheets, pages }: Booklet, words: ExportWords): string => {
  const rows = sheets.map((sheet, at) => {
    const page = pages[at];
    const number = page === undefined ? '' : String(page);
    return `<li><a href="#s${String(at)}"><span class="name">${escaped(sheet.title)}</span><span class="page">${number}</span></a></li>`;
  });
  return `<nav class="contents"><h2>${escaped(words.contents)}</h2><ol>${rows.join('\n')}</ol></nav>`;
};

const article = (sheet: Sheet, at: number): string => {
  const facts = sheet.facts.map(
    ({ label, values, spoken }) =>
      `<div><dt>${escaped(label)}</dt><dd>${escaped(spoken ?? values.join(', '))}</dd></div>`,
  );
  const sections = sheet.sections.map(
    ({ heading, markdown }) => `<section><h3>${escaped(heading)}</h3>${toHtml(markdown)}</section>`,
  );
  return `<article id="s${String(at)}"><h2>${escaped(sheet.title)}</h2><dl>${facts.join('')}</dl>${sections.join('\n')}</article>`;
};

export const escaped = (words: string): string =>
  words.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;',
  );

/** Markdown without HTML and without pictures: both are shown as the signs they are. */
const reader = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ raw }) => escaped(raw),
    heading({ tokens, depth }) {
      const level = String(Math.min(6, depth + 3));
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return /^(https?|mailto):/i.test(href) ? `<a href="${escaped(href)}">${words}</a>` : words;
    },
  },
});

const toHtml = (markdown: string): string => reader.parse(markdown, { async: false });
