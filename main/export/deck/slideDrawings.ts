import { escaped } from '../html.ts';
import type { ExportWords } from '../exportWords.ts';

/** The app's mark, as it stands on the screen. Decoration: the words beside it say the same. */
export const bridgeMark = `<svg viewBox="0 0 36 26" fill="none" aria-hidden="true">
<path d="M10 10.5V16M18 6v10M26 10.5V16" stroke="#8d5f12" stroke-width="1.75"/>
<path d="M2 15.5C7 1.8 29 1.8 34 15.5" stroke="#d79c36" stroke-width="3.25" stroke-linecap="round"/>
<path d="M2 21.5c2.7-2.6 5.3-2.6 8 0s5.3 2.6 8 0 5.3-2.6 8 0 5.3 2.6 8 0" stroke="#2b8b90" stroke-width="2" stroke-linecap="round"/>
</svg>`;

/** The picture of the whole work: a bridge between two banks, on three pillars. */
export const wholeWork = ({ drawing }: Pick<ExportWords, 'drawing'>): string =>
  `<svg class="drawing" role="img" aria-label="${escaped(drawing.alt)}" viewBox="0 0 800 300">
<path d="M150 250q20 -12 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0" fill="none" stroke="#2b8b90" stroke-width="8" stroke-linecap="round"/>
<path d="M0 300V180H150q30 50 40 120Z" fill="#e1f0e0" stroke="#2c6a35"/>
<path d="M800 300V180H650q-30 50 -40 120Z" fill="#f7e8da" stroke="#87451f"/>
<path d="M270 106V270M400 90V270M530 106V270" stroke="#8d5f12" stroke-width="14"/>
<path d="M130 180C260 60 540 60 670 180" fill="none" stroke="#d79c36" stroke-width="22" stroke-linecap="round"/>
<text x="16" y="252">${escaped(drawing.left)}</text>
<text x="784" y="252" text-anchor="end">${escaped(drawing.right)}</text>
<text x="400" y="40" text-anchor="middle">${escaped(drawing.pillars)}</text>
</svg>`;
