import type { YearPaper } from '../../shared/ipc/year.ts';
import { escaped } from './html.ts';
import { bookletFaces } from './bookletStyle.ts';

/** The year on A4: every chart with the table that says the same. */
export const yearHtml = (paper: YearPaper, language: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(paper.title)}</title>
<style>${style}</style></head><body>
<header><h1>${escaped(paper.title)}</h1><p class="intro">${escaped(paper.intro)}</p></header>
<dl>${paper.figures.map(figure).join('')}</dl>
<main>${paper.charts.map(chart).join('\n')}</main>
${paper.story === null ? '' : story(paper.story)}
<p class="foot">${escaped(paper.foot)}</p>
</body></html>`;

const figure = ({ label, count }: YearPaper['figures'][number]): string =>
  `<div><dt>${escaped(label)}</dt><dd>${String(count)}</dd></div>`;

const chart = ({ heading, of, unit, rows }: YearPaper['charts'][number]): string => {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  // The bars say nothing that the number beside them does not: they are left out of the reading.
  const lines = rows.map(
    ({ label, count }) =>
      `<tr><th scope="row">${escaped(label)}</th><td class="bar"><span style="width:${String((count / most) * 100)}%"></span></td><td class="count">${String(count)}</td></tr>`,
  );
  return `<section><h2>${escaped(heading)}</h2><table><thead><tr><th scope="col">${escaped(of)}</th><td></td><th scope="col" class="count">${escaped(unit)}</th></tr></thead><tbody>${lines.join('')}</tbody></table></section>`;
};

const story = ({ heading, title, reason }: NonNullable<YearPaper['story']>): string =>
  `<section class="story"><h2>${escaped(heading)}</h2><p class="told">${escaped(title)}</p><p>${escaped(reason)}</p></section>`;

const style = `
${bookletFaces}
@page { size: A4; margin: 18mm 20mm 18mm; }
* { box-sizing: border-box; }
html { font: 11pt/1.4 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
h1 { font-size: 28pt; line-height: 1.15; margin: 0 0 2mm; border-bottom: 2.5pt solid #d79c36; padding-bottom: 3mm; }
h2 { font-size: 13pt; color: #0e5a62; margin: 0 0 1.5mm; break-after: avoid; }
.intro { color: #47585d; margin: 0 0 6mm; }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3mm; margin: 0 0 7mm; }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 2mm 4mm; border: .75pt solid #8b8778; border-radius: 2mm; }
dt { font-size: 9.5pt; color: #47585d; }
dd { margin: 0; font-size: 20pt; font-weight: 700; line-height: 1.1; }
main { columns: 2; column-gap: 10mm; }
section { margin: 0 0 7mm; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; }
th { font-weight: 400; text-align: left; padding: .9mm 3mm .9mm 0; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
thead .count { padding-right: 0; }
thead th { font-size: 9pt; color: #47585d; }
tbody th { width: 42%; }
.count { width: 16mm; padding-right: 0; text-align: right; font-variant-numeric: tabular-nums; }
tbody .count { font-weight: 700; }
.bar { padding: .9mm 0; border-left: 1pt solid #47585d; }
.bar span { display: block; height: 4mm; background: #0e5a62; border-radius: 0 1mm 1mm 0; }
.story { break-inside: avoid; padding: 4mm 5mm; border-left: 2.5pt solid #d79c36; }
.story p { margin: 0 0 1.5mm; white-space: pre-line; }
.told { font-size: 13pt; font-weight: 700; }
.foot { margin: 8mm 0 0; font-weight: 700; color: #0e5a62; }
`;
