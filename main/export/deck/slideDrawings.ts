import { markPaths, wholeWorkPaths } from '../../../shared/domain/drawnPaths.ts';
import { escaped } from '../html.ts';
import type { ExportWords } from '../exportWords.ts';

/** The app's mark, as it stands on the screen. Decoration: the words beside it say the same. */
export const bridgeMark = `<svg viewBox="0 0 36 26" fill="none" aria-hidden="true">
<path d="${markPaths.pillars}" stroke="#8d5f12" stroke-width="1.75"/>
<path d="${markPaths.arch}" stroke="#d79c36" stroke-width="3.25" stroke-linecap="round"/>
<path d="${markPaths.water}" stroke="#2b8b90" stroke-width="2" stroke-linecap="round"/>
</svg>`;

/** The picture of the whole work: a bridge between two banks, on three pillars. */
export const wholeWork = ({ drawing }: Pick<ExportWords, 'drawing'>): string =>
  `<svg class="drawing" role="img" aria-label="${escaped(drawing.alt)}" viewBox="0 0 800 300">
<path d="${wholeWorkPaths.water}" fill="none" stroke="#2b8b90" stroke-width="8" stroke-linecap="round"/>
<path d="${wholeWorkPaths.leftBank}" fill="#e1f0e0" stroke="#2c6a35"/>
<path d="${wholeWorkPaths.rightBank}" fill="#f7e8da" stroke="#87451f"/>
<path d="${wholeWorkPaths.pillars}" stroke="#8d5f12" stroke-width="14"/>
<path d="${wholeWorkPaths.arch}" fill="none" stroke="#d79c36" stroke-width="22" stroke-linecap="round"/>
<text x="16" y="252">${escaped(drawing.left)}</text>
<text x="784" y="252" text-anchor="end">${escaped(drawing.right)}</text>
<text x="400" y="40" text-anchor="middle">${escaped(drawing.pillars)}</text>
</svg>`;
