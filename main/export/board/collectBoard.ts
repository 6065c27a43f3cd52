import { panels } from '../../../shared/domain/enums.ts';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import type { PosterOrder } from '../../../shared/ipc/poster.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import { readNames } from '../names.ts';
import { readMany } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import { known } from '../sheet.ts';
import type { Names } from '../sheet.ts';
import type { BoardCard, BoardColumn } from './boardPaper.ts';

/** The chosen columns with their cards, in their order. Gone cards are skipped. */
export const collectBoard = async (
  source: RecordSource,
  { columns, language }: Pick<PosterOrder, 'columns' | 'language'>,
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly BoardColumn[]> => {
  const names = await readNames(source, signal);
  const words = exportWords(language);
  const read: BoardColumn[] = [];
  let before = 0;
  for (const { name, ids } of columns) {
    const already = before;
    const found = await readMany(
      source,
      initiative.kind,
      ids,
      (done) => {
        onRead(already + done);
      },
      signal,
    );
    before += ids.length;
    read.push({ name, cards: found.map((raw) => cardOf(raw, names, words)) });
  }
  return read;
};

const cardOf = (raw: RawRecord, names: Names, words: ExportWords): BoardCard => {
  const of = sharePart(initiative, raw);
  const seated = new Set(of.partyIds.flatMap((id) => known(names.panel(id))));
  return {
    title: of.title.trim() || words.untitled,
    villages: of.villageIds.flatMap((id) => known(names.village(id))),
    themes: of.themes.map((theme) => words.themes[theme]),
    seated: panels.filter((panel) => seated.has(panel)),
  };
};
