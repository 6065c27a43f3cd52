import { dayIn } from '../../shared/domain/calendarDay.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { lesson } from '../../shared/domain/lesson.ts';
import { sharePart } from '../../shared/domain/sharePart.ts';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import type { ExportTools } from './exportTools.ts';
import { exportWords } from './exportWords.ts';
import { initiativeSheet } from './initiativeSheet.ts';
import { lessonSheet } from './lessonSheet.ts';
import { ownZone } from './longDay.ts';
import { readNames } from './names.ts';
import { withOwnColumns } from './ownColumns.ts';
import { readPhotos } from './photos.ts';
import { mapInTurns, readMany } from './readBy.ts';
import type { Sheet } from './sheet.ts';

/** Reads the chosen records, in their order, as sheets of paper. Gone records are skipped. */
export const collectSheets = async (
  tools: Pick<ExportTools, 'source' | 'hasPhoto' | 'now' | 'columnNames'>,
  order: ExportOrder,
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<{ readonly sheets: readonly Sheet[]; readonly photosHome: number }> => {
  const { source, hasPhoto, now } = tools;
  const names = await readNames(source, signal);
  const today = dayIn(now().toISOString(), ownZone);
  const words = withOwnColumns(exportWords(order.language), tools.columnNames?.());
  const leaveOut = new Set(order.leaveOut);
  const photos = await readPhotos({ source, hasPhoto }, order, today, signal);
  const sheetOf = (raw: RawRecord): Sheet =>
    order.kind === 'lesson'
      ? lessonSheet(sharePart(lesson, raw), names, words, leaveOut, photos.of(raw.id))
      : initiativeSheet(sharePart(initiative, raw), names, words, leaveOut, photos.of(raw.id));
  const found = await readMany(source, order.kind, order.ids, onRead, signal);
  return { sheets: await mapInTurns(found, sheetOf, signal), photosHome: photos.home };
};
