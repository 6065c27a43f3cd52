import { translationWords } from '../../shared/domain/translation.ts';
import type { TranslationWords } from '../../shared/domain/translation.ts';
import { escaped } from './html.ts';
import { bookletFaces } from './bookletStyle.ts';

export interface Glossary {
  readonly title: string;
  readonly madeOn: string;
  readonly rows: readonly Readonly<Record<TranslationWords, string>>[];
}

const words = {
  nl: {
    motto: 'Bruggen bouw je samen',
    heads: {
      theirWords: 'Zo zeggen zij het',
      bridgeWords: 'Woorden voor allebei',
      ourWords: 'Zo heet het bij ons',
    },
  },
  en: {
    motto: 'You build bridges together',
    heads: {
      theirWords: 'How they say it',
      bridgeWords: 'Words for both',
      ourWords: 'What we call it',
    },
  },
} as const;

/** Where the words need the room of the drawing, they get it. */
const smallestWithBridgePt = 9;

/** One A4, lying down: the village left, the town hall right, and the words between them. */
export const glossaryHtml = (
  { title, madeOn, rows }: Glossary,
  language: 'nl' | 'en',
  letterPt: number,
): string => {
  const { motto, heads } = words[language];
  const cells = (row: Glossary['rows'][number]): string =>
    translationWords
      .map((name) => `<td class="${name}">${escaped(row[name].trim())}</td>`)
      .join('');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${style(letterPt)}</style></head><body>
<header><h1>${escaped(title)}</h1><p>${escaped(`${motto} · ${madeOn}`)}</p></header>
${letterPt > smallestWithBridgePt ? bridge : ''}
<table><thead><tr>${translationWords.map((name) => `<th scope="col" class="${name}">${heads[name]}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table>
</body></html>`;
};

/** Decoration: the heads of the columns below say the same. */
const bridge = `<svg viewBox="0 0 1076 92" aria-hidden="true" fill="none" stroke-linejoin="round" stroke-linecap="round">
<path d="M0 88V46h300c30 4 44 22 50 42Z" fill="#e1f0e0"/><path d="M1076 88V46H776c-30 4-44 22-50 42Z" fill="#f7e8da"/>
<path d="M350 82c18-7 35-7 53 0s35 7 53 0 35-7 53 0 35 7 53 0 35-7 53 0 35 7 53 0 38-6 54 0" stroke="#2b8b90" stroke-width="2.5"/>
<path d="M296 46C420-4 656-4 780 46l-5 12C652 12 424 12 301 58Z" fill="#d79c36" stroke="#8d5f12" stroke-width="2"/>
<path d="m378 19 5 13M458 6l3 13M538 3v13M618 6l-3 13M698 19l-5 13" stroke="#8d5f12" stroke-width="2"/>
<g stroke="#0e5a62" stroke-width="2.5" fill="#fff"><path d="M60 46V28l18-15 18 15v18Z"/><path d="M112 46V33l13-11 13 11v13Z"/><path d="M73 46V35h10v11" fill="#def0ee"/></g>
<g stroke="#87451f" stroke-width="2.5" fill="#fff"><path d="M940 46V22h74v24Z"/><path d="m934 22 43-17 43 17Z"/><path d="M952 27v14M966 27v14M988 27v14M1002 27v14"/></g>
</svg>`;

const style = (letterPt: number): string => `
${bookletFaces}
@page { size: A4 landscape; margin: 12mm 14mm; }
* { box-sizing: border-box; }
html { font: ${String(letterPt)}pt/1.35 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm; }
h1 { font-size: 20pt; line-height: 1.15; margin: 0; overflow-wrap: anywhere; }
header p { font-size: 9.5pt; color: #47585d; margin: 0; white-space: nowrap; }
svg { display: block; width: 100%; margin: 2mm 0 0; }
table { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0 .4em; }
th { font-size: max(1em, 10pt); font-weight: 700; text-align: left; padding: .3em .8em; border-bottom: 2.5pt solid; }
th.theirWords { color: #0e5a62; } th.bridgeWords { color: #8d5f12; } th.ourWords { color: #87451f; }
td { padding: .4em .8em; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; white-space: pre-line; }
tr { break-inside: avoid; }
td.theirWords { background: #e1f0e0; border-radius: 6pt 0 0 6pt; }
td.ourWords { background: #f7e8da; border-radius: 0 6pt 6pt 0; }
td.bridgeWords { font-weight: 700; border: solid #d79c36; border-width: 1.5pt 0; padding-block: calc(.4em - 1.5pt); background: #fffaf0; }
`;
