import { Marked } from 'marked';
import { escaped } from './html.ts';
import type { BookletArticle } from './booklet.ts';
import { photoSource } from './photoSource.ts';
import type { Sheet, SheetFact, SheetPhoto } from './sheet.ts';

/** A lesson or an initiative as a part of a booklet. */
export const sheetArticle = ({ title, facts, sections, photos }: Sheet): BookletArticle => {
  const parts = sections.map(
    ({ heading, markdown }) => `<section><h3>${escaped(heading)}</h3>${toHtml(markdown)}</section>`,
  );
  return {
    title,
    html: `${factsHtml(facts)}${photosHtml(photos)}${parts.join('\n')}`,
    photoBytes: photos.reduce((sum, { size }) => sum + size, 0),
  };
};

/** The printer serves the bytes: the page itself stays small, however many photos there are. */
const photosHtml = (photos: readonly SheetPhoto[]): string => {
  if (photos.length === 0) return '';
  const all = photos.map(
    ({ hash, alt }) => `<img src="${photoSource(hash)}" alt="${escaped(alt)}">`,
  );
  return `<div class="photos${photos.length === 1 ? ' single' : ''}">${all.join('')}</div>`;
};

export const factsHtml = (facts: readonly SheetFact[]): string => {
  const rows = facts.map(
    ({ label, values, spoken }) =>
      `<div><dt>${escaped(label)}</dt><dd>${escaped(spoken ?? values.join(', '))}</dd></div>`,
  );
  return `<dl>${rows.join('')}</dl>`;
};

/** Markdown without HTML and without pictures: both are shown as the signs they are. */
const reader = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ raw }) => escaped(raw),
    heading({ tokens, depth }) {
      const level = String(Math.min(6, depth));
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return /^(https?|mailto):/i.test(href) ? `<a href="${escaped(href)}">${words}</a>` : words;
    },
  },
});

/** `under`: the level of the heading that the text stands under. */
export const toHtml = (markdown: string, under = 3): string => {
  const tokens = reader.lexer(markdown);
  const open: number[] = [];
  // Who listens to a page by its headings misses a level that nobody wrote.
  void reader.walkTokens(tokens, (token) => {
    if (token.type !== 'heading') return;
    const written = Number(token['depth']);
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    Object.assign(token, { depth: under + open.length });
  });
  return reader.parser(tokens);
};
