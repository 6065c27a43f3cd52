import type { ThanksPaper } from '../../shared/ipc/thanks.ts';
import { escaped } from './html.ts';
import { bookletFaces } from './bookletStyle.ts';

/** One A4 to hang up in the village house; a long talk runs on to a second. */
export const thanksHtml = (paper: ThanksPaper, language: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(paper.title)}</title>
<style>${style}</style></head><body>
<header>${cups}<h1>${escaped(paper.title)}</h1><p class="intro">${escaped(paper.intro)}</p></header>
<dl>${[...paper.facts, ...about(paper)].map(fact).join('')}</dl>
${paper.sections.map(section).join('\n')}
<p class="foot">${escaped(paper.foot)}</p>
</body></html>`;

const about = ({ about: label, themes }: ThanksPaper): ThanksPaper['facts'] =>
  themes.length === 0 ? [] : [{ label, words: themes.join(' · ') }];

const fact = ({ label, words }: ThanksPaper['facts'][number]): string =>
  `<div><dt>${escaped(label)}</dt><dd>${escaped(words)}</dd></div>`;

const section = ({ heading, next, lines }: ThanksPaper['sections'][number]): string =>
  `<section><h2>${escaped(heading)}</h2><p class="next">${escaped(next)}</p><ul>${lines
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ul></section>`;

const cup = (x: number, edge: string, china: string, steam = ''): string =>
  `<g transform="translate(${String(x)} 62)" stroke="${edge}" fill="${china}"><ellipse cx="0" cy="-3" rx="23" ry="3.5"/><path d="M16-28c11-2 12 13-4 15" fill="none"/><path d="M-17-33H17C17-15 12-5 5-5H-5C-12-5-17-15-17-33Z"/><ellipse cx="0" cy="-33" rx="17" ry="4"/><ellipse cx="0" cy="-32.4" rx="13.5" ry="2.6" fill="#5a2e15" stroke="none"/>${steam}</g>`;
const steam =
  '<path d="M-6-40c-4-5 4-8 0-13M6-40c-4-5 4-8 0-13" fill="none" stroke="#5c6a6f" stroke-width="1.5"/>';

/** Decoration: the words beside it say the same. */
const cups = `<svg class="cups" viewBox="0 0 204 72" aria-hidden="true" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
<rect x="2" y="62" width="200" height="7" rx="3.5" fill="#d79c36"/>
${cup(42, '#0e5a62', '#def0ee')}${cup(102, '#87451f', '#f7e8da', steam)}${cup(162, '#5a4788', '#ebe6f5')}
</svg>`;

const style = `
${bookletFaces}
@page { size: A4; margin: 18mm 22mm 20mm; }
* { box-sizing: border-box; }
html { font: 12pt/1.45 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
header { text-align: center; }
.cups { width: 62mm; }
h1 { font-size: 30pt; line-height: 1.15; margin: 3mm 0 2mm; }
h2 { font-size: 14pt; line-height: 1.25; color: #0e5a62; margin: 0; break-after: avoid; }
p, li, dd { overflow-wrap: anywhere; }
.intro { font-size: 13pt; color: #47585d; margin: 0 0 6mm; }
dl { display: flex; flex-wrap: wrap; gap: 2mm 10mm; justify-content: center; margin: 0 0 7mm; padding: 4mm 6mm; border-radius: 3mm; background: #faf3e3; }
dt { font-size: 9pt; color: #47585d; }
dd { margin: 0; font-weight: 700; }
section { margin: 0 0 6mm; padding-left: 5mm; border-left: 2.5pt solid #d79c36; }
.next { margin: .5mm 0 1.5mm; color: #47585d; break-after: avoid; }
ul { margin: 0; padding-left: 5mm; }
li { margin: 0 0 1mm; break-inside: avoid; }
.foot { margin: 8mm 0 0; text-align: center; font-weight: 700; color: #0e5a62; }
`;
