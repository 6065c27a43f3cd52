import { department } from '../../../shared/domain/department.ts';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import { story, toldWords } from '../../../shared/domain/story.ts';
import type { HistoryOrder } from '../../../shared/ipc/history.ts';
import type { ExportTools } from '../exportTools.ts';
import { exportWords } from '../exportWords.ts';
import { initiativeFacts, seatsOf } from '../initiativeSheet.ts';
import { readNames, readNaming } from '../names.ts';
import { withOwnColumns } from '../ownColumns.ts';
import { eachOf, readFields, readMany } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import { leavingFinder } from '../leaving/findLeaving.ts';
import type { HistoryChapter } from './historyPaper.ts';
import { partsOf } from './historyParts.ts';
import {
  agreementRow,
  experimentRow,
  lessonRow,
  questionRow,
  roleRow,
  storyRow,
  tableRow,
} from './historyRows.ts';
import type { DatedRow, Telling } from './historyRows.ts';
import { historyWords } from './historyWords.ts';

interface Collected {
  readonly chapters: readonly HistoryChapter[];
  /** Stories that may not be told, or not yet. */
  readonly storiesHome: number;
  /** Other things in which a name seems to stand. */
  readonly rowsHome: number;
}

/** Reads the chosen initiatives with what hangs on them. Gone ones are skipped. */
export const collectHistory = async (
  { source, columnNames }: Pick<ExportTools, 'source' | 'columnNames'>,
  { ids, kept, language }: HistoryOrder,
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<Collected> => {
  const departments = await readFields(source, department, ['name'], signal);
  const names = await readNames(source, signal);
  const words = withOwnColumns(exportWords(language), columnNames?.());
  const telling: Telling = {
    language,
    words,
    own: historyWords(language),
    names,
    department: (id) => departments.get(id)?.name,
  };
  const wanted = new Set(ids);
  const stories = await told(source, wanted, kept, telling, signal);
  const find = await leavingFinder(source, signal);
  let rowsHome = 0;
  const namesNobody = (raw: RawRecord): boolean => {
    const isOpen = find(raw).some(({ text }) => !kept.includes(text));
    if (isOpen) rowsHome += 1;
    return !isOpen;
  };
  const parts = await partsOf(source, wanted, signal, namesNobody);
  const found = await readMany(source, initiative.kind, ids, onRead, signal);
  const chapters = found.map((raw): HistoryChapter => {
    const card = sharePart(initiative, raw);
    const happened = [
      ...(stories.rows.get(raw.id) ?? []),
      ...parts.roles.of(raw.id).map((one) => roleRow(one, telling)),
      ...parts.questions.of(raw.id).map((one) => questionRow(one, telling)),
      ...parts.agreements.of(raw.id).map((one) => agreementRow(one, telling)),
      ...parts.experiments.of(raw.id).map((one) => experimentRow(one, telling)),
      ...parts.lessons.of(raw.id).map((one) => lessonRow(one, telling)),
    ];
    const seats = seatsOf(card.partyIds, names, words);
    return {
      title: card.title.trim() || words.untitled,
      facts: initiativeFacts(card, names, words),
      rows: [tableRow(seats, parts.planks.of(raw.id), telling), ...inOrder(happened)],
    };
  });
  return { chapters, storiesHome: stories.home, rowsHome };
};

const inOrder = (rows: readonly DatedRow[]) =>
  rows.toSorted((a, b) => (a.day.slice(0, 10) < b.day.slice(0, 10) ? -1 : 1)).map(({ row }) => row);

/** Only what its teller agreed to and that names nobody; the rest is counted. */
const told = async (
  source: RecordSource,
  wanted: ReadonlySet<string>,
  kept: readonly string[],
  telling: Telling,
  signal: AbortSignal,
) => {
  const naming = await readNaming(source, signal);
  const rows = new Map<string, DatedRow[]>();
  let home = 0;
  for await (const listed of eachOf(source, story.kind, signal, ['initiativeId'])) {
    const { initiativeId } = readRecord(story, listed);
    if (initiativeId === null || !wanted.has(initiativeId)) continue;
    const whole = await source.get(story.kind, listed.id);
    const words = whole ? toldWords(readRecord(story, whole), naming, kept) : null;
    if (words === null) home += 1;
    else push(rows, initiativeId, storyRow(words, listed.createdAt, telling));
  }
  return { rows, home };
};

const push = <T>(into: Map<string, T[]>, key: string, one: T): void => {
  const list = into.get(key);
  if (list === undefined) into.set(key, [one]);
  else list.push(one);
};
