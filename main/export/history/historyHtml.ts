import { factsHtml, toHtml } from '../articleHtml.ts';
import { escaped } from '../html.ts';
import type { BookletArticle } from '../booklet.ts';
import type { HistoryChapter, HistoryRow, Remark, Told } from './historyPaper.ts';
import type { HistoryWords } from './historyWords.ts';

/** One initiative in two columns: a table, so that a reader who hears it knows which is which. */
export const chapterArticle = (
  { title, facts, rows }: HistoryChapter,
  words: HistoryWords,
): BookletArticle => ({
  title,
  html: `${factsHtml(facts)}<table class="history"><colgroup><col class="left"><col></colgroup><thead><tr><th scope="col">${escaped(words.happened)}</th><th scope="col">${escaped(words.remarks)}</th></tr></thead><tbody>${rows.map((row) => tableRow(row, words)).join('\n')}</tbody></table>`,
  photoBytes: 0,
});

const tableRow = ({ told, remarks }: HistoryRow, words: HistoryWords): string =>
  `<tr><td>${toldHtml(told)}</td><td class="right">${
    remarks.length > 0
      ? remarks.map(remarkHtml).join('')
      : `<p class="yours">${escaped(words.yours)}</p>`
  }</td></tr>`;

const toldHtml = ({ heading, when, markdown, isQuote }: Told): string => {
  const time = when === '' ? '' : `<p class="when">${escaped(when)}</p>`;
  const words = toHtml(markdown);
  return `<h3>${escaped(heading)}</h3>${time}${isQuote ? `<blockquote>${words}</blockquote>` : words}`;
};

const remarkHtml = ({ panel, heading, markdown }: Remark): string =>
  `<div class="remark ${panel ?? 'own'}"><h4>${escaped(heading)}</h4>${toHtml(markdown, 4)}</div>`;

/** Beside that of the booklet. The corner of a remark has a shape as well as a colour. */
export const historyStyle = (colour: string): string => `
.history { width: 100%; border-collapse: collapse; table-layout: fixed; }
.history .left { width: 57%; }
.history thead { display: table-header-group; }
.history th { text-align: left; font-size: 10pt; color: ${colour}; padding: 0 4mm 2mm; border-bottom: 1.5pt solid ${colour}; }
.history th:first-child { padding-left: 0; }
.history td { vertical-align: top; padding: 4mm; border-bottom: .5pt solid #ddd6c8; }
.history td:first-child { padding-left: 0; }
.history .right { background: #f6f2e9; border-left: 2pt solid #d79c36; font-size: 10pt; }
.history h3 { font-size: 12pt; color: ${colour}; margin: 0 0 1mm; }
.history h4 { font-size: 9.5pt; color: #47585d; margin: 0 0 .5mm; }
.history p, .history ul, .history ol { margin: 0 0 2mm; }
.history .when { font-size: 9pt; color: #47585d; }
.history ul, .history ol { padding-left: 5mm; }
.history blockquote { font-style: italic; }
.remark { position: relative; margin-bottom: 2.5mm; }
.remark h4::before { content: ""; display: inline-block; width: 2.4mm; height: 2.4mm; margin-right: 1.5mm; vertical-align: -.1mm; }
.remark.own h4::before { display: none; }
.remark.residents h4::before { background: #0e5a62; border-radius: 50%; }
.remark.municipality h4::before { background: #87451f; }
.remark.organisations h4::before { background: #5a4788; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.yours { color: #47585d; font-size: 9pt; border-bottom: .5pt dotted #8b8778; padding-bottom: 5mm; }
`;
