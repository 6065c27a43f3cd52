import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { IRunOptions } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { paperColours } from '../../../shared/ipc/export.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import type { Sheet, SheetFact } from '../sheet.ts';
import { bridgePicture, bridgeShape } from './bridgePicture.ts';
import { Lists, paragraphsOf } from './docxText.ts';
import { docxNumbering, docxStyles } from './docxStyle.ts';
import type { OfficePaper, OnShare } from './paper.ts';

const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A document for Word: real styles, a field of contents with its page numbers, pictures that speak. */
export const makeDocx = async (paper: OfficePaper, onShare: OnShare): Promise<Uint8Array> => {
  const words = exportWords(paper.language);
  const colour = paperColours[paper.colour].slice(1);
  const lists = new Lists();
  const articles = paper.sheets.flatMap((sheet) => article(sheet, lists));
  onShare(0.3);
  const document = new Document({
    title: paper.title,
    creator: 'Bruggenbouwer',
    description: words.made.replace('{date}', paper.madeOn),
    styles: docxStyles(paper.language, colour),
    numbering: docxNumbering(lists.starts),
    // With the numbers in it Word need not ask whether it may fill them in.
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(22), bottom: mm(24), left: mm(22), right: mm(22) },
          },
        },
        footers: { default: pageNumber() },
        children: [...cover(paper, words), ...contents(words), ...articles],
      },
    ],
  });
  const packed = await Packer.toBuffer(document);
  onShare(1);
  return packed;
};

const cover = ({ title, madeOn }: OfficePaper, words: ExportWords): readonly Paragraph[] => [
  new Paragraph({
    spacing: { before: mm(40), after: 0 },
    children: [
      new ImageRun({
        type: 'png',
        data: bridgePicture(),
        transformation: { width: bridgeShape.width / 2.6, height: bridgeShape.height / 2.6 },
        altText: { name: words.bridge, title: words.bridge, description: words.bridgeAlt },
      }),
    ],
  }),
  new Paragraph({ style: 'Motto', text: words.motto }),
  new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
  new Paragraph({
    children: [new TextRun({ text: words.made.replace('{date}', madeOn), style: 'FactLabel' })],
  }),
];

const contents = (words: ExportWords) => [
  new Paragraph({ style: 'ContentsTitle', text: words.contents, pageBreakBefore: true }),
  new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
];

const article = ({ title, facts, sections }: Sheet, lists: Lists): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
  ...facts.map(factLine),
  ...sections.flatMap(({ heading, markdown }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    ...paragraphsOf(markdown, lists),
  ]),
];

const strong: IRunOptions = { bold: true };

const factLine = ({ label, values, spoken }: SheetFact): Paragraph =>
  new Paragraph({
    style: 'Fact',
    tabStops: [{ type: TabStopType.LEFT, position: 2270 }],
    children: [
      new TextRun({ text: label, style: 'FactLabel' }),
      new TextRun({ ...strong, children: [new Tab(), spoken ?? values.join(', ')] }),
    ],
  });

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], style: 'FactLabel' })],
      }),
    ],
  });
