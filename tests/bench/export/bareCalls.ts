import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { Document, HeadingLevel, Packer, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { Marked } from 'marked';
import writeXlsxFile from 'write-excel-file/node';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { round } from '../app/numbers.ts';
import { manyRecords } from '../app/manyRecords.ts';

const timed = async (work: () => unknown): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return round(performance.now() - startedAt);
};

/** What each library takes for the same words, with nothing around them. */
export const bareCalls = async (
  app: ElectronApplication,
  lessons: number,
  folder: string,
): Promise<Readonly<Record<string, number>>> => {
  const records = [...manyRecords({ initiatives: 0, lessons, moments: 0 })];
  const rows = records.map(({ values }) =>
    ['title', ...lessonTexts].map((name) => String(values[name] ?? '')),
  );
  const html = rows.map((row) => row.map((words) => `<p>${words}</p>`).join('')).join('\n');
  const path = join(folder, 'bare.html');
  await writeFile(path, `<!doctype html><meta charset="utf-8">${html}`);
  const marked = new Marked();
  return {
    pdf: await barePrint(app, path),
    docx: await timed(() =>
      Packer.toBuffer(
        new Document({ sections: [{ children: rows.flat().map((text) => new Paragraph(text)) }] }),
      ),
    ),
    // What the library itself takes to know the page numbers of a contents.
    'docx-with-page-numbers': await timed(() =>
      Packer.toBuffer(
        new Document({
          pageNumbers: estimatePageNumbers,
          styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
          sections: [
            {
              children: [
                new TableOfContents('Inhoud', { headingStyleRange: '1-1' }),
                ...rows.flatMap(numbered),
              ],
            },
          ],
        }),
      ),
    ),
    xlsx: await timed(() =>
      writeXlsxFile(
        rows.map((row) => row.map((value) => ({ value, type: String }))),
        {},
      ).toBuffer(),
    ),
    csv: await timed(() => rows.map((row) => JSON.stringify(row)).join('\n')),
    'markdown-file': await timed(() => rows.flat().map((words) => marked.lexer(words).length)),
  };
};

const numbered = ([title = '', ...rest]: readonly string[]): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
  ...rest.map((text) => new Paragraph(text)),
];

const barePrint = async (app: ElectronApplication, path: string): Promise<number> =>
  round(
    await app.evaluate(async ({ BrowserWindow }, file) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'bare' } });
      const startedAt = performance.now();
      await window.loadFile(file);
      await window.webContents.printToPDF({ generateTaggedPDF: true });
      const took = performance.now() - startedAt;
      window.destroy();
      return took;
    }, path),
  );
