import { basename } from 'node:path';
import { handover } from '../../shared/domain/handover.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { ExportError } from '../../shared/ipc/export.ts';
import type { BookOrder } from '../../shared/ipc/handover.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { exportWords } from '../export/exportWords.ts';
import type { Exported, ExportTools } from '../export/exportTools.ts';
import { exportFailed, writeWhole } from '../export/writeFiles.ts';
import { bookOf } from './book.ts';
import { bookHtml } from './bookHtml.ts';
import type { HandoverSource } from './collect.ts';
import { currentChoices, readyForPaper } from './plan.ts';

export interface BookTools extends Pick<ExportTools, 'place' | 'print' | 'now'> {
  readonly source: HandoverSource;
  readonly area: () => Promise<string>;
  readonly write: (edits: readonly Edit[]) => Promise<unknown>;
}

/** Prints what goes along, as far as it may be read by everybody. */
export const runBook = async (
  { title, language }: BookOrder,
  { source, place, print, now, area, write }: BookTools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError | { readonly kind: 'names-open' }>> => {
  const [chosen, records] = [await currentChoices(source), await readyForPaper(source)];
  if (records === null) return err({ kind: 'names-open' });
  const until = chosen?.until ?? now().getFullYear();
  const from = { area: await area(), since: chosen?.since ?? null, until };
  const madeOn = new Intl.DateTimeFormat(exportWords(language).locale, {
    dateStyle: 'long',
  }).format(now());
  const html = bookHtml(bookOf(records, from), { title, language, madeOn });
  const path = await place.choose({ format: 'pdf', title, language });
  if (path === null) return err({ kind: 'cancelled' });
  try {
    await writeWhole(path, await print(html, signal));
    const fileName = basename(path);
    if (chosen !== undefined) {
      const target = { kind: handover.kind, id: chosen.id } as const;
      await write([{ op: 'set', ...target, field: 'bookName', value: fileName }]);
    }
    return ok({ path, fileName, files: 1, missing: 0 });
  } catch (error) {
    return exportFailed(error, signal);
  }
};
