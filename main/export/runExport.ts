import { basename, dirname, join } from 'node:path';
import type { ExportError, ExportOrder, OfficeFormat } from '../../shared/ipc/export.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { bookletOf } from './bookletOf.ts';
import { collectSheets } from './collectSheets.ts';
import { mayWriteBeside, writeDossier } from './dossier/writeDossier.ts';
import { dayInWords, exportWords } from './exportWords.ts';
import type { Exported, ExportTools } from './exportTools.ts';
import { uniqueNames } from './fileName.ts';
import { markdownFile } from './markdown.ts';
import type { OfficePaper } from './office/paper.ts';
import { photoBytes } from './photos.ts';
import type { PhotoBytes } from './photoSource.ts';
import { noShare, printBooklet } from './printBooklet.ts';
import type { Sheet } from './sheet.ts';
import { exportFailed, takenNames, writeTogether, writeWhole } from './writeFiles.ts';

/** Asks where, reads, makes and writes. Nothing is left behind when it is cancelled half-way. */
export const runExport = async (
  order: ExportOrder,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  const path = await tools.place.choose(order);
  if (path === null) return err({ kind: 'cancelled' });
  if (order.format === 'dossier' && !(await mayWriteBeside(path, tools.place))) {
    return err({ kind: 'cancelled' });
  }
  const steps = order.format === 'pdf' || order.format === 'dossier' ? 3 : 2;
  const total = order.ids.length * steps;
  const report = (done: number): void => {
    tools.onProgress(done, total);
  };
  try {
    report(0);
    const { sheets, photosHome } = await collectSheets(tools, order, report, signal);
    if (sheets.length === 0) return err({ kind: 'nothing-to-export' });
    report(order.ids.length);
    const photos = await photosFor(order, sheets, tools, signal);
    const making = { order, sheets, photos: photos.bytes, path, tools, report, signal };
    const files = await writeFormat(making);
    if (files === null) return err({ kind: 'cancelled' });
    report(total);
    const missing = order.ids.length - sheets.length;
    const fileName = basename(order.format === 'dossier' ? dirname(path) : path);
    return ok({ path, fileName, files, missing, photosHome: photosHome + photos.lost });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

/** Word takes the photos in; a printed page reads them itself. */
const photosFor = async (
  { format }: ExportOrder,
  sheets: readonly Sheet[],
  tools: ExportTools,
  signal: AbortSignal,
) => (format === 'docx' ? photoBytes(sheets, tools, signal) : { bytes: new Map(), lost: 0 });

interface Making {
  readonly order: ExportOrder;
  readonly sheets: readonly Sheet[];
  readonly photos: PhotoBytes;
  readonly path: string;
  readonly tools: ExportTools;
  readonly report: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Writes the files and returns how many; null when the person would not replace old ones. */
const writeFormat = async (making: Making): Promise<number | null> => {
  const { order, sheets, path, tools, signal } = making;
  switch (order.format) {
    case 'markdown-folder':
      return writeFolder(making);
    case 'markdown-file': {
      const { title, language } = order;
      const { contents } = exportWords(language);
      const book = { format: 'markdown-book', title, contents, sheets } as const;
      await writeWhole(path, await tools.officeWork(book, noShare, signal));
      return 1;
    }
    case 'pdf':
      await writeWhole(path, await makePdf(making));
      return 1;
    case 'dossier':
      return writeDossier(order, path, await makePdf(making), tools, signal);
    case 'docx':
    case 'xlsx':
    case 'csv':
      await writeWhole(path, await makeOfficeFile(making, order.format));
      return 1;
  }
};

const writeFolder = async (making: Making): Promise<number | null> => {
  const { order, sheets, path: folder, tools, report, signal } = making;
  const names = uniqueNames(sheets.map(({ title }) => title)).map((name) => `${name}.md`);
  const taken = await takenNames(folder, names);
  if (taken.length > 0 && !(await tools.place.mayReplace(taken))) return null;
  await writeTogether(
    filesOf(sheets, (at) => {
      signal.throwIfAborted();
      report(order.ids.length + at);
      return join(folder, names[at] ?? 'zonder-titel.md');
    }),
  );
  return sheets.length;
};

/** One at a time: all of them at once would fill the memory. */
function* filesOf(sheets: readonly Sheet[], pathOf: (at: number) => string) {
  for (const [at, sheet] of sheets.entries())
    yield { path: pathOf(at), bytes: markdownFile(sheet) };
}

const makeOfficeFile = async (
  { order, sheets, photos, tools, report, signal }: Making,
  format: OfficeFormat,
): Promise<Uint8Array> => {
  const { title, language, colour } = order;
  const paper: OfficePaper = {
    ...{ format, title, language, colour, sheets, photos },
    madeOn: dayInWords(tools.now(), language),
    logo: format === 'docx' ? await tools.logo() : null,
  };
  const onShare = (share: number): void => {
    report(order.ids.length * (1 + share));
  };
  return tools.officeWork(paper, onShare, signal);
};

const makePdf = async ({ order, sheets, tools, report, signal }: Making): Promise<Uint8Array> =>
  printBooklet(
    await bookletOf(order, { kind: 'sheets', sheets }, tools),
    tools,
    (share) => {
      report(order.ids.length * (1 + 2 * share));
    },
    signal,
  );
