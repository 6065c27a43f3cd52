import { basename, join } from 'node:path';
import { paperColours } from '../../shared/ipc/export.ts';
import type { DeckFormat } from '../../shared/ipc/deck.ts';
import type { ExportError, ExportOrder } from '../../shared/ipc/export.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { bookletHtml } from './bookletHtml.ts';
import { collectSheets } from './collectSheets.ts';
import type { RecordSource } from './collectSheets.ts';
import { exportWords } from './exportWords.ts';
import { uniqueNames } from './fileName.ts';
import { markdownBook, markdownFile } from './markdown.ts';
import type { MakeOffice } from './office/officeThread.ts';
import type { Sheet } from './sheet.ts';
import { exportFailed, takenNames, writeWhole } from './writeFiles.ts';

/** What the dialog of the system needs to know. */
export interface PlaceOrder extends Pick<ExportOrder, 'title' | 'language'> {
  readonly format: ExportOrder['format'] | DeckFormat;
}

export interface ExportPlace {
  /** The folder of a Markdown folder, the file of the other formats. Null: the person turned back. */
  readonly choose: (order: PlaceOrder) => Promise<string | null>;
  /** A folder holds files of these names; the save dialog of the system asks for single files. */
  readonly mayReplace: (names: readonly string[]) => Promise<boolean>;
}

export interface ExportTools {
  readonly source: RecordSource;
  readonly place: ExportPlace;
  /** HTML to a tagged PDF with bookmarks; a sheet has no page numbers. */
  readonly print: (
    html: string,
    signal: AbortSignal,
    as?: 'booklet' | 'sheet',
  ) => Promise<Uint8Array>;
  /** Sheets to a file of Word, Excel or another office program. */
  readonly makeOffice: MakeOffice;
  readonly now: () => Date;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Exported {
  readonly path: string;
  readonly fileName: string;
  readonly files: number;
  readonly missing: number;
}

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
      const paper = { format, title, language, colour, madeOn: madeOn(order, tools), sheets };
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

const madeOn = ({ language }: ExportOrder, { now }: ExportTools): string =>
  new Intl.DateTimeFormat(exportWords(language).locale, { dateStyle: 'long' }).format(now());

/** Prints twice: the first printing tells on which page each sheet begins. */
const makePdf = async (
  order: ExportOrder,
  sheets: readonly Sheet[],
  tools: ExportTools,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const words = exportWords(order.language);
  const pageless = sheets.map(() => undefined);
  const colour = paperColours[order.colour];
  const booklet = { title: order.title, madeOn: madeOn(order, tools), colour, sheets };
  const first = bookletHtml({ ...booklet, pages: pageless }, order.language, words);
  const printed = await tools.print(first, signal);
  report(order.ids.length * 2);
  // The library for it is large: the app starts without.
  const { outlinePages } = await import('./outlinePages.ts');
  // The first bookmark below the title is the contents page itself.
  const [, ...pages] = await outlinePages(printed);
  signal.throwIfAborted();
  return tools.print(bookletHtml({ ...booklet, pages }, order.language, words), signal);
};
