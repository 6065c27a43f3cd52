import { activity } from '../../shared/domain/activity.ts';
import { area } from '../../shared/domain/area.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { Entity, RawRecord, RecordOf } from '../../shared/domain/entity.ts';
import { fundingSource } from '../../shared/domain/fundingSource.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { lesson } from '../../shared/domain/lesson.ts';
import { party } from '../../shared/domain/party.ts';
import { programme } from '../../shared/domain/programme.ts';
import { sharePart } from '../../shared/domain/sharePart.ts';
import { village } from '../../shared/domain/village.ts';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import { exportWords } from './exportWords.ts';
import { initiativeSheet } from './initiativeSheet.ts';
import { lessonSheet } from './lessonSheet.ts';
import type { Names, Sheet } from './sheet.ts';

/** What an export reads: whatever store holds the records. */
export interface RecordSource {
  readonly list: (kind: string) => readonly RawRecord[] | Promise<readonly RawRecord[]>;
  readonly get: (
    kind: string,
    id: string,
  ) => RawRecord | null | undefined | Promise<RawRecord | null | undefined>;
}

/** How many records are read before other work in this process gets its turn. */
const readAtOnce = 25;

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

  const sheets: Sheet[] = [];
  for (const [at, id] of order.ids.entries()) {
    signal.throwIfAborted();
    const raw = await source.get(order.kind, id);
    if (raw) sheets.push(sheetOf(raw));
    if (at % readAtOnce === 0) {
      onRead(at);
      await new Promise(setImmediate);
    }
  }
  return sheets;
};

const readNames = async (source: RecordSource): Promise<Names> => {
  const villages = await byId(source, village);
  const areas = await byId(source, area);
  const initiatives = await byId(source, initiative);
  const parties = await byId(source, party);
  const activities = await byId(source, activity);
  const programmes = await byId(source, programme);
  const sources = await byId(source, fundingSource);
  return {
    village: (id) => villages.get(id)?.name,
    area: (id) => areas.get(id)?.name,
    initiative: (id) => initiatives.get(id)?.title,
    activity: (id) => activities.get(id)?.name,
    programme: (id) => programmes.get(id)?.name,
    fundingSource: (id) => sources.get(id)?.name,
    organisation: (id) => {
      const found = parties.get(id);
      return found === undefined ||
        found.panel === 'residents' ||
        found.partyKind === 'residents_group'
        ? undefined
        : found;
    },
  };
};

const byId = async <E extends Entity>(
  source: RecordSource,
  entity: E,
): Promise<ReadonlyMap<string, RecordOf<E>>> =>
  new Map((await source.list(entity.kind)).map((raw) => [raw.id, readRecord(entity, raw)]));
