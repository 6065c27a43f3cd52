import { basename } from 'node:path';
import { sharePart } from '../../shared/domain/sharePart.ts';
import type { SharePart } from '../../shared/domain/sharePart.ts';
import { translation, translationName } from '../../shared/domain/translation.ts';
import type { GlossaryError, GlossaryOrder } from '../../shared/ipc/glossary.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { RecordSource } from './readBy.ts';
import { dayInWords } from './exportWords.ts';
import { glossaryHtml } from './glossaryHtml.ts';
import { onOnePage } from './onOnePage.ts';
import type { Exported, ExportTools } from './exportTools.ts';
import { exportFailed, writeWhole } from './writeFiles.ts';

type Tools = Pick<ExportTools, 'source' | 'place' | 'print' | 'now'>;

/** The chosen translations on one A4 and never two: the letters get smaller until it fits. */
export const runGlossary = async (
  order: GlossaryOrder,
  tools: Tools,
  signal: AbortSignal,
): Promise<Result<Exported, GlossaryError>> => {
  const { title, language } = order;
  const rows = await wordsOf(order.ids, tools.source);
  if (rows.length === 0) return err({ kind: 'nothing-to-export' });
  const madeOn = dayInWords(tools.now(), language);
  try {
    const pdf = await onOnePage(
      (letterPt) =>
        tools.print(glossaryHtml({ title, madeOn, rows }, language, letterPt), signal, 'sheet'),
      signal,
    );
    if (pdf === null) return err({ kind: 'too-much' });
    const path = await tools.place.choose({ format: 'pdf', title, language });
    if (path === null) return err({ kind: 'cancelled' });
    await writeWhole(path, pdf);
    const missing = order.ids.length - rows.length;
    return ok({ path, fileName: basename(path), files: 1, missing });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

/** Only what may be seen by others; rows that are gone, or that say nothing, are left out. */
const wordsOf = async (ids: readonly string[], source: RecordSource) => {
  const rows: SharePart<typeof translation>[] = [];
  for (const id of ids) {
    const raw = await source.get(translation.kind, id);
    if (raw) rows.push(sharePart(translation, raw));
  }
  return rows.filter((one) => translationName(one) !== '');
};
