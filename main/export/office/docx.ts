import { HeadingLevel, Paragraph } from 'docx';
import type { PhotoBytes } from '../photoSource.ts';
import type { Sheet } from '../sheet.ts';
import { documentOf, factLine } from './docxDocument.ts';
import { photoLines } from './docxPhotos.ts';
import { Lists, paragraphsOf } from './docxText.ts';
import type { OnShare } from '../../process/serveWork.ts';
import type { OfficePaper } from './paper.ts';

/** A document for Word: real styles, a field of contents with its page numbers, pictures that speak. */
export const makeDocx = (paper: OfficePaper, onShare: OnShare): Promise<Uint8Array> => {
  const lists = new Lists();
  const articles = paper.sheets.flatMap((sheet) => article(sheet, paper.photos, lists));
  onShare(0.3);
  return documentOf(paper, articles, lists, onShare);
};

const article = (
  { title, facts, sections, photos }: Sheet,
  bytes: PhotoBytes,
  lists: Lists,
): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
  ...facts.map(factLine),
  ...photoLines(photos, bytes),
  ...sections.flatMap(({ heading, markdown }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    ...paragraphsOf(markdown, lists),
  ]),
];
