import { basename, join } from 'node:path';
import { paperColours } from '../../shared/ipc/paperColour.ts';
import type { ExportError, ExportOrder } from '../../shared/ipc/export.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { sheetArticle } from './articleHtml.ts';
import { collectSheets } from './collectSheets.ts';
import { dayInWords, exportWords } from './exportWords.ts';
import { uniqueNames } from './fileName.ts';
import { markdownBook, markdownFile } from './markdown.ts';
import { printBooklet } from './printBooklet.ts';
import type { Sheet } from './sheet.ts';
import type { Exported, ExportTools } from './exportTools.ts';
import { exportFailed, takenNames, writeWhole } from './writeFiles.ts';

/** Asks where, reads, makes and writes. Nothing is left behind when it is cancelled half-way. */
export const runExport = async (
  order: ExportOrder,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  const path = await tools.place.choose(order);
  if (path === null) return err({ kind: 'cancelled' });
  const steps = order.format === 'pdf' ? 3 : 2;
  const total = order.ids.length * steps;
  const report = (done: number): void => {
    tools.onProgress(done, total);
  };
  try {
    report(0);
    const sheets = await collectSheets(tools.source, order, report, signal);
    if (sheets.length === 0) return err({ kind: 'nothing-to-export' });
    report(order.ids.length);
    const files = await writeFormat(order, sheets, path, tools, report, signal);
    if (files === null) return err({ kind: 'cancelled' });
    report(total);
    const missing = order.ids.length - sheets.length;
    return ok({ path, fileName: basename(path), files, missing });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

/** Writes the files and returns how many; null when the person would not replace old ones. */
const writeFormat = async (
  order: ExportOrder,
  sheets: readonly Sheet[],
  path: string,
  tools: ExportTools,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<number | null> => {
  switch (order.format) {
    case 'markdown-folder':
      return writeFolder(order, sheets, path, tools, report, signal);
    case 'markdown-file': {
      const { contents } = exportWords(order.language);
      await writeWhole(path, markdownBook(order.title, contents, sheets));
      return 1;
    }
    case 'pdf':
      await writeWhole(path, await makePdf(order, sheets, tools, report, signal));
      return 1;
    case 'docx':
    case 'xlsx':
    case 'csv': {
      const { format, title, language, colour } = order;
      const paper = {
        format,
        title,
        language,
        colour,
        madeOn: dayInWords(tools.now(), language),
        sheets,
      };
      const onShare = (share: number): void => {
        report(order.ids.length * (1 + share));
      };
      await writeWhole(path, await tools.makeOffice(paper, onShare, signal));
      return 1;
    }
  }
};

const writeFolder = async (
  order: ExportOrder,
  sheets: readonly Sheet[],
  folder: string,
  tools: ExportTools,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<number | null> => {
  const names = uniqueNames(sheets.map(({ title }) => title)).map((name) => `${name}.md`);
  const taken = await takenNames(folder, names);
  if (taken.length > 0 && !(await tools.place.mayReplace(taken))) return null;
  for (const [at, sheet] of sheets.entries()) {
    signal.throwIfAborted();
    await writeWhole(join(folder, names[at] ?? 'zonder-titel.md'), markdownFile(sheet));
    report(order.ids.length + at);
  }
  return sheets.length;
};

const makePdf = async (
  order: ExportOrder,
  sheets: readonly Sheet[],
  tools: ExportTools,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const { title, language, colour } = order;
  const booklet = {
    title,
    madeOn: dayInWords(tools.now(), language),
    colour: paperColours[colour],
    articles: sheets.map(sheetArticle),
  };
  const onFirst = (): void => {
    report(order.ids.length * 2);
  };
  return printBooklet({ booklet, language }, tools.print, onFirst, signal);
};
