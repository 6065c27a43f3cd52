import { bookletStyle } from './bookletStyle.ts';
import type { ExportWords } from './exportWords.ts';

export interface Booklet {
  readonly title: string;
  readonly madeOn: string;
  /** Of headings and links, `#rrggbb`. */
  readonly colour: string;
  readonly articles: readonly BookletArticle[];
  /** What the articles look like beyond a booklet of cards. */
  readonly style?: string;
}

/** One entry of the contents, and below its title the HTML of this app's own making. */
export interface BookletArticle {
  readonly title: string;
  readonly html: string;
}

/** A booklet on A4 as one page of HTML, without a script, ready to be printed to a tagged PDF. */
export const bookletHtml = (
  booklet: Booklet,
  language: string,
  words: ExportWords,
  /** Page number of each article, once a first printing has told it. */
  pages: readonly number[] = [],
): string =>
  [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(booklet.title)}</title>`,
    `<style>${bookletStyle(booklet.colour)}${booklet.style ?? ''}</style></head><body>`,
    cover(booklet, words),
    contents(booklet, words, pages),
    ...booklet.articles.map(article),
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

const contents = ({ articles }: Booklet, words: ExportWords, pages: readonly number[]): string => {
  const rows = articles.map(({ title }, at) => {
    const page = pages[at];
    const number = page === undefined ? '' : String(page);
    return `<li><a href="#s${String(at)}"><span class="name">${escaped(title)}</span><span class="page">${number}</span></a></li>`;
  });
  return `<nav class="contents"><h2>${escaped(words.contents)}</h2><ol>${rows.join('\n')}</ol></nav>`;
};

const article = ({ title, html }: BookletArticle, at: number): string =>
  `<article id="s${String(at)}"><h2>${escaped(title)}</h2>${html}</article>`;

export const escaped = (words: string): string =>
  words.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;',
  );
