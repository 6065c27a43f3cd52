import { basename } from 'node:path';
import type { GlossaryError } from '../../shared/ipc/glossary.ts';
import type { LeafletOrder } from '../../shared/ipc/leaflet.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { dayInWords } from './exportWords.ts';
import { leafletHtml } from './leafletHtml.ts';
import { onOnePage } from './onOnePage.ts';
import type { Exported, ExportTools } from './exportTools.ts';
import { exportFailed, writeWhole } from './writeFiles.ts';

export interface LeafletTools extends Pick<ExportTools, 'place' | 'print' | 'now'> {
  /** How long things stay on this computer, and whether the stop is on. */
  readonly settings: () => Pick<Settings, 'retention' | 'retentionStop'>;
}

/** Larger letters only make it fill the page with less. */
const largestLetterPt = 10;

/** One A4 for the data protection officer. It takes no records: it says how the app works. */
export const runLeaflet = async (
  { title, language }: LeafletOrder,
  tools: LeafletTools,
  signal: AbortSignal,
): Promise<Result<Exported, GlossaryError>> => {
  const { retention, retentionStop } = tools.settings();
  const facts = {
    madeOn: dayInWords(tools.now(), language),
    rules: retention,
    stop: retentionStop,
  };
  try {
    const pdf = await onOnePage(
      (letterPt) => tools.print(leafletHtml(facts, language, letterPt), signal, 'sheet'),
      signal,
      largestLetterPt,
    );
    if (pdf === null) return err({ kind: 'too-much' });
    const path = await tools.place.choose({ format: 'pdf', title, language });
    if (path === null) return err({ kind: 'cancelled' });
    await writeWhole(path, pdf);
    return ok({ path, fileName: basename(path), files: 1, missing: 0 });
  } catch (error) {
    return exportFailed(error, signal);
  }
};
