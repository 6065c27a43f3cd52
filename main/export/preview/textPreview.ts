import type { ExportOrder } from '../../../shared/ipc/export.ts';
import type { Preview, PreviewFile } from '../../../shared/ipc/preview.ts';
import { exportWords } from '../exportWords.ts';
import { safeName, uniqueNames } from '../fileName.ts';
import { markdownBook, markdownFile } from '../markdown.ts';
import type { Sheet } from '../sheet.ts';

/** Of a file, in signs: some screens full. */
const longestText = 6_000;

/** The beginning of the text itself; in a book the list of contents names the others too. */
export const textPreview = (
  { format, title, language }: ExportOrder,
  titles: readonly string[],
  sheets: readonly Sheet[],
  count: number,
): Preview => {
  const whole: readonly PreviewFile[] =
    format === 'markdown-folder'
      ? inFolder(titles, sheets)
      : [
          {
            name: `${safeName(title)}.md`,
            text: markdownBook(title, exportWords(language).contents, sheets, titles),
          },
        ];
  const files = whole.map(({ name, text }) => ({ name, text: text.slice(0, longestText) }));
  const isCut = whole.some(({ text }) => text.length > longestText);
  return { kind: 'text', files, isAll: sheets.length === count && !isCut };
};

const inFolder = (titles: readonly string[], sheets: readonly Sheet[]): readonly PreviewFile[] => {
  const names = uniqueNames(titles);
  return sheets.map((sheet, at) => ({
    name: `${names[at] ?? sheet.title}.md`,
    text: markdownFile(sheet),
  }));
};
