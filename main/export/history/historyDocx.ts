import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ITableCellBorders } from 'docx';
import { documentOf, factLine, mm, strong } from '../office/docxDocument.ts';
import { Lists, paragraphsOf } from '../office/docxText.ts';
import type { OnShare } from '../../process/serveWork.ts';
import type { HistoryChapter, HistoryPaper, HistoryRow, Remark, Told } from './historyPaper.ts';
import { historyWords } from './historyWords.ts';
import type { HistoryWords } from './historyWords.ts';

/** A document with a real table an initiative, whose head comes back on every page. */
export const makeHistoryDocx = (paper: HistoryPaper, onShare: OnShare): Promise<Uint8Array> => {
  const words = historyWords(paper.language);
  const lists = new Lists();
  const chapters = paper.chapters.flatMap((chapter) => chapterOf(chapter, words, lists));
  onShare(0.3);
  return documentOf(paper, chapters, lists, onShare);
};

const leftWidth = mm(95);
const rightWidth = mm(71);

const chapterOf = ({ title, facts, rows }: HistoryChapter, words: HistoryWords, lists: Lists) => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
  ...facts.map(factLine),
  new Paragraph({ text: '' }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: leftWidth + rightWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    rows: [head(words), ...rows.map((row) => rowOf(row, words, lists))],
  }),
];

const head = (words: HistoryWords): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [words.happened, words.remarks].map(
      (text, at) =>
        new TableCell({
          ...cell(at === 0 ? leftWidth : rightWidth),
          borders: { ...noSides, bottom: { style: BorderStyle.SINGLE, size: 12, color: '47585d' } },
          children: [new Paragraph({ children: [new TextRun({ text, ...strong })] })],
        }),
    ),
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: 'ddd6c8' } as const;
const noSides: ITableCellBorders = { top: none, left: none, right: none };

const cell = (width: number) => ({
  width: { size: width, type: WidthType.DXA },
  margins: { top: mm(2), bottom: mm(2), left: mm(2.5), right: mm(2.5) },
});

const rowOf = ({ told, remarks }: HistoryRow, words: HistoryWords, lists: Lists): TableRow =>
  new TableRow({
    children: [
      new TableCell({
        ...cell(leftWidth),
        borders: { ...noSides, bottom: line },
        children: [...toldOf(told, lists)],
      }),
      new TableCell({
        ...cell(rightWidth),
        borders: {
          ...noSides,
          bottom: line,
          left: { style: BorderStyle.SINGLE, size: 16, color: 'd79c36' },
        },
        shading: { type: ShadingType.CLEAR, fill: 'f6f2e9', color: 'auto' },
        children:
          remarks.length > 0
            ? remarks.flatMap((remark) => remarkOf(remark, lists))
            : [
                new Paragraph({
                  children: [new TextRun({ text: words.yours, style: 'FactLabel' })],
                }),
              ],
      }),
    ],
  });

const toldOf = ({ heading, when, markdown, isQuote }: Told, lists: Lists): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 0 }, text: heading }),
  ...(when === ''
    ? []
    : [new Paragraph({ children: [new TextRun({ text: when, style: 'FactLabel' })] })]),
  ...paragraphsOf(markdown, lists, { style: isQuote ? 'Quote' : undefined }),
];

/** The shape of a corner stands before its name, so that it reads without colour. */
const signs = { residents: '● ', municipality: '■ ', organisations: '▲ ' } as const;

const remarkOf = ({ panel, heading, markdown }: Remark, lists: Lists): readonly Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    spacing: { before: 0 },
    text: `${panel === null ? '' : signs[panel]}${heading}`,
  }),
  ...paragraphsOf(markdown, lists, { under: 3 }),
];
