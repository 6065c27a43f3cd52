import { paperColours } from '../../shared/ipc/paperColour.ts';
import { sheetArticle } from './articleHtml.ts';
import type { Booklet, BookletArticle } from './booklet.ts';
import { bookletStyle } from './bookletStyle.ts';
import { exportWords } from './exportWords.ts';
import type { ExportWords } from './exportWords.ts';
import { chapterArticle, historyStyle } from './history/historyHtml.ts';
import { historyWords } from './history/historyWords.ts';
import { bridge, escaped, logoHtml } from './html.ts';

/** A booklet on A4 as one page of HTML, without a script, ready to be printed to a tagged PDF. */
export const bookletHtml = (
  booklet: Booklet,
  /** Page number of each article, once a first printing has told it. */
  pages: readonly number[] = [],
): string => {
  const { title, language, colour, content } = booklet;
  const words = exportWords(language);
  const hex = paperColours[colour];
  const articles = articlesOf(booklet);
  const style = bookletStyle(hex) + (content.kind === 'history' ? historyStyle(hex) : '');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${style}</style></head><body>`,
    cover(booklet, words),
    contents(articles, words, pages),
    ...articles.map(article),
    '</body></html>',
  ].join('\n');
};

const articlesOf = ({ content, language }: Booklet): readonly BookletArticle[] => {
  if (content.kind === 'sheets') return content.sheets.map(sheetArticle);
  const own = historyWords(language);
  return content.chapters.map((chapter) => chapterArticle(chapter, own));
};

const cover = ({ title, madeOn, logo, imprint }: Booklet, words: ExportWords): string => {
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
  articles: readonly BookletArticle[],
  words: ExportWords,
  pages: readonly number[],
): string => {
  const rows = articles.map(({ title }, at) => {
    const page = pages[at];
    const number = page === undefined ? '' : String(page);
    return `<li><a href="#s${String(at)}"><span class="name">${escaped(title)}</span><span class="page">${number}</span></a></li>`;
  });
  return `<nav class="contents"><h2>${escaped(words.contents)}</h2><ol>${rows.join('\n')}</ol></nav>`;
};

const article = ({ title, html }: BookletArticle, at: number): string =>
  `<article id="s${String(at)}"><h2>${escaped(title)}</h2>${html}</article>`;
