import { escaped } from './html.ts';
import { bookletFaces } from './bookletStyle.ts';

/** A page that holds one drawing of a whole A3 and nothing else. */
export const posterHtml = (svg: string, language: 'nl' | 'en', title: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
${bookletFaces}
@page { size: 420mm 297mm; margin: 0; }
html, body { margin: 0; }
body { width: 420mm; height: 297mm; overflow: hidden; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
svg { display: block; width: 420mm; height: 297mm; }
</style></head><body>${svg}</body></html>`;
