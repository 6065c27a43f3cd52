import { bookletScreenStyle } from './preview/previewStyle.ts';

/** Static cuts: Chromium writes a variable font into a PDF as drawings instead of letters. */
export const bookletFonts = ['latin', 'latin-ext'].flatMap((part) =>
  ['400', '700'].flatMap((weight) =>
    ['normal', 'italic'].map((style) => ({
      part,
      weight,
      style,
      file: `${part}-${weight}-${style}.woff2`,
    })),
  ),
);

export const bookletFaces = bookletFonts
  .map(
    ({ part, weight, style, file }) =>
      `@font-face { font-family: Letter; src: url(app://print/${file}); font-weight: ${weight}; font-style: ${style};${part === 'latin-ext' ? ' unicode-range: U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2113;' : ' unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2212;'} }`,
  )
  .join('\n');

/** How a booklet looks on A4: the light colours of the app, readable in grey. */
export const bookletStyle = (colour: string): string => `
${bookletFaces}
@page { size: A4; margin: 22mm 22mm 24mm; }
* { box-sizing: border-box; }
html { font: 11pt/1.5 Letter, sans-serif; color: #1c2b2f; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
.printed-before { height: 1pt; break-after: page; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; text-wrap: balance; overflow-wrap: anywhere; }
p, li, dd { overflow-wrap: anywhere; orphans: 3; widows: 3; hyphens: auto; }
a { color: ${colour}; text-decoration-thickness: .5pt; }
.cover { padding-top: 45mm; }
.cover .bridge { width: 62mm; display: block; }
.cover .motto { font-size: 13pt; color: #47585d; margin: 14mm 0 2mm; }
.cover h1 { font-size: 32pt; color: ${colour}; margin: 0 0 8mm; }
.cover .made { color: #47585d; }
.cover .logo { display: block; max-width: 60mm; max-height: 28mm; margin: -33mm 0 33mm auto; }
.imprint { margin: 10mm 0 0; display: grid; gap: 2mm; }
.imprint dt { font-size: 8.5pt; color: #47585d; }
.imprint dd { margin: 0; font-weight: 700; }
.photos { display: flex; flex-wrap: wrap; gap: 4mm; margin: 0 0 6mm; }
.photos img { flex: 1 1 60mm; max-width: 81mm; max-height: 75mm; object-fit: contain; object-position: left top; break-inside: avoid; }
.photos.single img { flex: 0 1 auto; max-width: 110mm; max-height: 90mm; }
.contents { break-before: page; break-after: page; }
.contents h2 { font-size: 20pt; margin: 0 0 8mm; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { break-inside: avoid; border-bottom: .5pt solid #ddd6c8; }
.contents a { display: flex; gap: 6mm; justify-content: space-between; padding: 2.2mm 0; color: inherit; text-decoration: none; }
.contents .page { font-variant-numeric: tabular-nums; min-width: 12mm; text-align: right; color: #47585d; }
article { break-after: page; }
article:last-of-type { break-after: auto; }
article h2 { font-size: 20pt; margin: 0 0 5mm; padding-bottom: 3mm; border-bottom: 2.5pt solid #d79c36; }
article dl { display: flex; flex-wrap: wrap; gap: 2mm 9mm; margin: 0 0 7mm; }
article dt { font-size: 8.5pt; color: #47585d; }
article dd { margin: 0; font-weight: 700; }
section h3 { font-size: 12.5pt; color: ${colour}; margin: 6mm 0 1.5mm; }
section h4, section h5, section h6 { font-size: 11pt; margin: 4mm 0 1mm; }
section p, section ul, section ol { margin: 0 0 2.5mm; }
section ul, section ol { padding-left: 6mm; }
blockquote { margin: 0 0 2.5mm; padding-left: 5mm; border-left: 2pt solid #2b8b90; }
pre, code { font-family: inherit; white-space: pre-wrap; }
${bookletScreenStyle}`;
