import type { RawRecord } from '../../shared/domain/entity.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { lesson } from '../../shared/domain/lesson.ts';
import { sharePart } from '../../shared/domain/sharePart.ts';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import { exportWords } from './exportWords.ts';
import { initiativeSheet } from './initiativeSheet.ts';
import { lessonSheet } from './lessonSheet.ts';
import { readNames } from './names.ts';
import { readMany } from './readBy.ts';
import type { RecordSource } from './readBy.ts';
import type { Sheet } from './sheet.ts';

/** Reads the chosen records, in their order, as sheets of paper. Gone records are skipped. */
export const collectSheets = async (
  source: RecordSource,
  order: ExportOrder,
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly Sheet[]> => {
  const names = await readNames(source);
  const words = exportWords(order.language);
  const leaveOut = new Set(order.leaveOut);
  const sheetOf = (raw: RawRecord): Sheet =>
    order.kind === 'lesson'
      ? lessonSheet(sharePart(lesson, raw), names, words, leaveOut)
      : initiativeSheet(sharePart(initiative, raw), names, words, leaveOut);
  const found = await readMany(source, order.kind, order.ids, onRead, signal);
  return found.map(sheetOf);
};
