import { contribution } from '../../../shared/domain/contribution.ts';
import { department } from '../../../shared/domain/department.ts';
import type { Entity, RawRecord } from '../../../shared/domain/entity.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import { experiment } from '../../../shared/domain/experiment.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { knowledgeQuestion } from '../../../shared/domain/knowledgeQuestion.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { onTheSpotAgreement } from '../../../shared/domain/onTheSpotAgreement.ts';
import { rolePeriod } from '../../../shared/domain/rolePeriod.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import type { SharePart } from '../../../shared/domain/sharePart.ts';
import { story, toldWords } from '../../../shared/domain/story.ts';
import type { HistoryOrder } from '../../../shared/ipc/history.ts';
import { exportWords } from '../exportWords.ts';
import { initiativeFacts, seatsOf } from '../initiativeSheet.ts';
import { readNames, readNaming } from '../names.ts';
import { eachOf, readFields, readMany } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import type { HistoryChapter } from './historyPaper.ts';
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
}

/** Reads the chosen initiatives with what hangs on them. Gone ones are skipped. */
export const collectHistory = async (
  source: RecordSource,
  { ids, kept, language }: HistoryOrder,
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<Collected> => {
  const departments = await readFields(source, department, ['name'], signal);
  const names = await readNames(source, signal);
  const words = exportWords(language);
  const telling: Telling = {
    language,
    words,
    own: historyWords(language),
    names,
    department: (id) => departments.get(id)?.name,
  };
  const wanted = new Set(ids);
  const stories = await told(source, wanted, kept, telling, signal);
  const parts = await partsOf(source, wanted, signal);
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
  return { chapters, storiesHome: stories.home };
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

const partsOf = async (source: RecordSource, wanted: ReadonlySet<string>, signal: AbortSignal) => {
  const from = { source, wanted, signal };
  return {
    planks: await shareParts(from, contribution, ({ initiativeId }) => initiativeId),
    roles: await shareParts(from, rolePeriod, ({ initiativeId }) => initiativeId),
    questions: await shareParts(from, knowledgeQuestion, ({ initiativeId }) => initiativeId),
    agreements: await shareParts(from, onTheSpotAgreement, ({ initiativeId }) => initiativeId),
    experiments: await shareParts(from, experiment, ({ initiativeId }) => initiativeId),
    lessons: await shareParts(from, lesson, (one) => one.sourceInitiativeId, isNoDraft),
  };
};

const isNoDraft = (raw: RawRecord): boolean =>
  readRecord(lesson, raw).shelved || raw.shared?.isLive === true;

interface From {
  readonly source: RecordSource;
  readonly wanted: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** The share fields of a kind of records, by the initiative that each belongs to. */
const shareParts = async <E extends Entity>(
  { source, wanted, signal }: From,
  entity: E,
  ownerOf: (one: SharePart<E>) => string | null,
  counts: (raw: RawRecord) => boolean = () => true,
) => {
  const byOwner = new Map<string, SharePart<E>[]>();
  const hasTexts = Object.values(entity.fields).some(({ merge }) => merge === 'text');
  for await (const listed of eachOf(source, entity.kind, signal)) {
    const owner = ownerOf(sharePart(entity, listed));
    if (owner === null || !wanted.has(owner) || !counts(listed)) continue;
    // A list comes without its long texts.
    const raw = hasTexts ? await source.get(entity.kind, listed.id) : listed;
    if (raw) push(byOwner, owner, sharePart(entity, raw));
  }
  return { of: (id: string): readonly SharePart<E>[] => byOwner.get(id) ?? [] };
};

const push = <T>(into: Map<string, T[]>, key: string, one: T): void => {
  const list = into.get(key);
  if (list === undefined) into.set(key, [one]);
  else list.push(one);
};
