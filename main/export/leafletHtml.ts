import type { RetentionRules, RetentionStop } from '../../shared/privacy/retention.ts';
import { escaped } from './html.ts';
import { bookletFaces } from './bookletStyle.ts';
import { leafletWords } from './leafletWords.ts';

interface Facts {
  readonly madeOn: string;
  readonly rules: RetentionRules;
  readonly stop: RetentionStop | null;
}

/** One A4, standing: a table of what is kept, and under it what somebody who guards privacy asks. */
export const leafletHtml = (
  { madeOn, rules, stop }: Facts,
  language: 'nl' | 'en',
  letterPt: number,
): string => {
  const words = leafletWords[language];
  const rows = words.rows.map(({ cells: [what, ...cells], rule }) => {
    const long = rule === 'kept' ? words.kept : words.stays(rule, rules);
    const rest = [...cells, long].map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(what)}</th>${rest}</tr>`;
  });
  const parts = words.parts.map(
    ({ head, lines }) =>
      `<section><h2>${escaped(head)}</h2><ul>${lines
        .map((line) => `<li>${escaped(line)}</li>`)
        .join('')}</ul></section>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(words.title)}</title>
<style>${style(letterPt)}</style></head><body>
<header><h1>${escaped(words.title)}</h1><p>${escaped(`Bruggenbouwer · ${words.made(madeOn)}`)}</p></header>
<p class="intro">${escaped(words.intro)}</p>
<table><thead><tr>${words.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p class="stop">${escaped(words.stop(stop))} ${escaped(words.foot)}</p>
<div class="parts">${parts.join('\n')}</div>
</body></html>`;
};

const style = (letterPt: number): string => `
${bookletFaces}
@page { size: A4; margin: 15mm 17mm; }
* { box-sizing: border-box; }
html { font: ${String(letterPt)}pt/1.38 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
header { border-bottom: 2.5pt solid #d79c36; padding-bottom: 2mm; }
h1 { font-size: 1.9em; line-height: 1.15; margin: 0; color: #0e5a62; }
header p { margin: 1mm 0 0; color: #47585d; }
.intro { margin: 3mm 0; font-size: 1.08em; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 1.4mm 2.5mm; overflow-wrap: anywhere; }
thead th { background: #def0ee; color: #0e5a62; }
tbody tr { border-bottom: .75pt solid #c9d3d3; break-inside: avoid; }
tbody th { font-weight: 700; width: 30%; }
.stop { margin: 2mm 0 4mm; color: #47585d; }
.parts { columns: 2; column-gap: 8mm; }
section { break-inside: avoid; margin: 0 0 3.5mm; }
h2 { font-size: 1.15em; color: #0e5a62; margin: 0 0 1mm; }
ul { margin: 0; padding-left: 4mm; }
li { margin: 0 0 1mm; }
`;
