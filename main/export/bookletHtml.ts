import { paperColours } from '../../shared/ipc/paperColour.ts';
import { sheetArticle } from './articleHtml.ts';
import type { Booklet, BookletArticle, BookletCover } from './booklet.ts';
import { articleAddress } from './articleAddress.ts';
import { bookletStyle } from './bookletStyle.ts';
import { exportWords } from './exportWords.ts';
import type { ExportWords } from './exportWords.ts';
import { chapterArticle, historyStyle } from './history/historyHtml.ts';
import { historyWords } from './history/historyWords.ts';
import { inParts } from './inParts.ts';
import { bridge, escaped, logoHtml } from './html.ts';

/** A booklet on A4 as one page of HTML, without a script. */
export const bookletHtml = (booklet: Booklet): string => {
  const articles = articlesOf(booklet);
  const front = bookletFront(booklet, titlesOf(articles));
  return [headOf(booklet), front, ...articles.map(article), foot].join('\n');
};

/** The cover and the contents, with the page number of each article once its printing has told it. */
export const bookletFront = (
  booklet: BookletCover,
  titles: readonly string[],
  pages: readonly number[] = [],
): string => {
  const words = exportWords(booklet.language);
  return `${cover(booklet, words)}\n${contents(titles, words, pages)}`;
};

/**
 * What is printed by itself, each to be put between `head` and `foot`: main holds a printed page for
 * a moment while it comes in, the longer the larger it is.
 */
export interface BookletPages {
  readonly titles: readonly string[];
  readonly head: string;
  readonly front: string;
  readonly parts: readonly string[];
  readonly foot: string;
}

export const bookletPages = (booklet: Booklet): BookletPages => {
  const articles = articlesOf(booklet);
  const titles = titlesOf(articles);
  return {
    titles,
    head: headOf(booklet),
    front: bookletFront(booklet, titles),
    parts: inParts(articles, weightOf).map((part) => part.map(article).join('\n')),
    foot,
  };
};

const titlesOf = (articles: readonly BookletArticle[]): readonly string[] =>
  articles.map(({ title }) => title);

/** So many bytes of a photo weigh as much in a PDF as one sign of HTML. */
const photoBytesToASign = 8;
const weightOf = ({ html, photoBytes }: BookletArticle): number =>
  html.length + photoBytes / photoBytesToASign;

const headOf = ({ title, language, colour, content }: Booklet): string => {
  const hex = paperColours[colour];
  const style = bookletStyle(hex) + (content.kind === 'history' ? historyStyle(hex) : '');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${style}</style></head><body>`,
  ].join('\n');
};

const foot = '</body></html>';

const articlesOf = ({ content, language }: Booklet): readonly BookletArticle[] => {
  if (content.kind === 'sheets') return content.sheets.map(sheetArticle);
  const own = historyWords(language);
  return content.chapters.map((chapter) => chapterArticle(chapter, own));
};

const cover = ({ title, madeOn, logo, imprint }: BookletCover, words: ExportWords): string => {
  const lines = imprint.map(
    ({ label, words: said }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(said)}</dd></div>`,
  );
  return `<header class="cover">
${logoHtml(logo)}${bridge}
<p class="motto">${escaped(words.motto)}</p>
<h1>${escaped(title)}</h1>
<p class="made">${escaped(words.made.replace('{date}', madeOn))}</p>
${lines.length === 0 ? '' : `<dl class="imprint">${lines.join('')}</dl>`}
</header>`;
};

const contents = (
  titles: readonly string[],
  words: ExportWords,
  pages: readonly number[],
): string => {
  const rows = titles.map((title, at) => {
    const page = pages[at];
    const number = page === undefined ? '' : String(page);
    return `<li><a href="${articleAddress}${String(at)}"><span class="name">${escaped(title)}</span><span class="page">${number}</span></a></li>`;
  });
  return `<nav class="contents"><h2>${escaped(words.contents)}</h2><ol>${rows.join('\n')}</ol></nav>`;
};

const article = ({ title, html }: BookletArticle): string =>
  `<article><h2>${escaped(title)}</h2>${html}</article>`;
