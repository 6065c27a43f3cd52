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
import type { FileChild, IRunOptions, PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Logo } from '../../../shared/ipc/logo.ts';
import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import type { SheetFact } from '../sheet.ts';
import { bridgePicture, bridgeShape } from './bridgePicture.ts';
import type { Lists } from './docxText.ts';
import { docxNumbering, docxStyles } from './docxStyle.ts';
import type { OnShare } from '../../process/serveWork.ts';
import type { OfficePaper } from './paper.ts';

export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

type Look = Pick<OfficePaper, 'title' | 'madeOn' | 'language' | 'colour' | 'logo'>;

/** A cover, a field of contents with its page numbers, and behind them what the document is about. */
export const documentOf = async (
  paper: Look,
  body: readonly FileChild[],
  lists: Lists,
  onShare: OnShare,
): Promise<Uint8Array> => {
  const words = exportWords(paper.language);
  const document = new Document({
    title: paper.title,
    creator: 'Bruggenbouwer',
    description: words.made.replace('{date}', paper.madeOn),
    styles: docxStyles(paper.language, paperColours[paper.colour].slice(1)),
    numbering: docxNumbering(lists.starts),
    pageNumbers: pagesOfHeadings,
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
        children: [...cover(paper, words), ...contents(words), ...body],
      },
    ],
  });
  const packed = await Packer.toBuffer(document);
  onShare(1);
  return packed;
};

/**
 * With the numbers in it Word need not ask whether it may fill them in. Without the library's second
 * reading of the whole document, which looks for headings that are numbered: here none is.
 */
const pagesOfHeadings: PageNumberEstimator = (document, context) =>
  estimatePageNumbers(document, context);

const cover = ({ title, madeOn, logo }: Look, words: ExportWords): readonly Paragraph[] => [
  ...(logo === null ? [] : [logoLine(logo)]),
  new Paragraph({
    spacing: { before: mm(logo === null ? 40 : 12), after: 0 },
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

/** Against the right margin, no larger than the bridge below it. */
const logoLine = ({ png, width, height, alt }: Logo): Paragraph => {
  const scale = Math.min(220 / width, 100 / height, 1);
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: 'logo', title: 'logo', description: alt },
      }),
    ],
  });
};

const contents = (words: ExportWords) => [
  new Paragraph({ style: 'ContentsTitle', text: words.contents, pageBreakBefore: true }),
  new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
];

export const strong: IRunOptions = { bold: true };

export const factLine = ({ label, values, spoken }: SheetFact): Paragraph =>
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
