import type { Booklet } from './booklet.ts';
import type { ExportTools } from './exportTools.ts';
import { pagesSaid } from './pagesSaid.ts';

/**
 * Prints the cover with the contents, then the articles part by part, then the contents once more
 * with the page numbers that came of it, and joins them. One large PDF would hold up main when it
 * comes in; and so each article is printed once.
 */
export const printBooklet = async (
  booklet: Booklet,
  { print, officeWork }: Pick<ExportTools, 'print' | 'officeWork'>,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const { titles, head, front, parts, foot } = await officeWork(
    { format: 'booklet-pages', booklet },
    noShare,
    signal,
  );
  const pagesOf = async (pdf: Uint8Array): Promise<number> =>
    pagesSaid(pdf) ?? officeWork({ format: 'page-count', pdf }, noShare, signal);
  const printed: Uint8Array[] = [];
  const frontPages = await pagesOf(await print(`${head}${front}${foot}`, signal));
  let before = frontPages;
  const firstPages: number[] = [];
  for (const [at, part] of parts.entries()) {
    const html = `${head}${printedBefore.repeat(before)}${part}${foot}`;
    const pdf = await print(html, signal, 'booklet', before + 1);
    printed.push(pdf);
    firstPages.push(before + 1);
    before += await pagesOf(pdf);
    onShare((at + 1) / (parts.length + 1));
  }
  const outlined = { format: 'outlines', pdfs: printed } as const;
  const { pdfs, headings } = await officeWork(outlined, noShare, signal);
  const beginsOn = headings.flatMap((pages, at) =>
    pages.map((page) => page + (firstPages[at] ?? 1)),
  );
  // Better no number than one of another article.
  const pages = beginsOn.length === titles.length ? beginsOn : [];
  const { content: _, ...cover } = booklet;
  const numbered = { format: 'booklet-front', booklet: cover, titles, pages } as const;
  const contents = `${head}${await officeWork(numbered, noShare, signal)}${foot}`;
  const whole = await print(contents, signal);
  if ((await pagesOf(whole)) !== frontPages) throw new Error('The contents of a booklet grew');
  return officeWork({ format: 'join-booklet', front: whole, parts: pdfs }, noShare, signal);
};

/** A page that is not printed again: those after it get the right number. */
const printedBefore = '<div class="printed-before"></div>';

export const noShare = (): void => undefined;
