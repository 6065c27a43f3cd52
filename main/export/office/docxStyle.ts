import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';
import { bulleted, orderedFrom } from './docxText.ts';

const ink = '1c2b2f';
const soft = '47585d';
const gold = 'd79c36';
/** On the reader's own computer; where it is missing another of the same widths stands in. */
const font = 'Calibri';

const wordLanguages = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Names and sizes of the styles; whoever changes a style in Word changes the whole document. */
export const docxStyles = (language: 'nl' | 'en', colour: string): IStylesOptions => {
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: colour },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, color: ink, language: { value: wordLanguages[language] } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 64, bold: true, color: colour },
        paragraph: { spacing: { before: 240, after: 160, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font, size: 40, bold: true, color: ink },
        paragraph: {
          spacing: { after: 200, line: 240, lineRule: LineRuleType.AUTO },
          keepNext: true,
          keepLines: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: gold } },
        },
      },
      heading2: heading(26, 280, 80),
      heading3: heading(23, 200, 60),
      heading4: heading(22, 160, 60),
      heading5: heading(22, 160, 60),
      hyperlink: { run: { color: colour, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'Motto',
        name: 'Motto',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 26, color: soft },
        paragraph: { spacing: { before: 900, after: 0 } },
      },
      {
        id: 'ContentsTitle',
        name: 'Contents Title',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 40, bold: true, color: colour },
        paragraph: { spacing: { after: 240 }, keepNext: true },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true },
        paragraph: {
          indent: { left: 280 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '2b8b90' } },
        },
      },
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 40 }, indent: { left: 2270, hanging: 2270 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: { spacing: { after: 100 } },
      },
    ],
    characterStyles: [{ id: 'FactLabel', name: 'Fact Label', run: { size: 20, color: soft } }],
  };
};

/** Nine levels of bullets, and of numbers for each number that a list of the document begins with. */
export const docxNumbering = (starts: Iterable<number>): INumberingOptions => ({
  config: [
    { reference: bulleted, levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
    ...[...starts].map((start) => ({
      reference: orderedFrom(start),
      levels: levels((level) => ({
        format: LevelFormat.DECIMAL,
        text: `%${String(level + 1)}.`,
        start,
      })),
    })),
  ],
});

const levels = <L extends object>(look: (level: number) => L) =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    ...look(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400 + level * 400, hanging: 320 } } },
  }));
