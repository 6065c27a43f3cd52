import type { ImportMark } from '../../../shared/domain/importMark.ts';
import type { ImportRole } from '../../../shared/ipc/import.ts';
import type { LeftOutList } from '../formats/leftOutList.ts';
import type { Row, Source } from '../source.ts';
import type { Around, Card } from './card.ts';
import { labelsOf, placesOf } from './cardLabels.ts';
import type { PlaceParts } from './cardLabels.ts';
import { CardTexts, headingOf } from './cardTexts.ts';
import { addWords, finishedWords, touchIn } from './cardWords.ts';
import { dayIn } from './day.ts';
import { Review } from './review.ts';
import { lessonKindOf, originOf, valuesIn } from './values.ts';

export interface CardParts extends PlaceParts {
  readonly source: Source;
  readonly around: Around;
  readonly leftOut: LeftOutList;
}

const longestTitle = 300;
/** Of a title that was only the beginning of the words. */
const longestLead = 80;

/** Makes one card of one row; null when there is nothing to call it by. */
export const cardOf = (
  parts: CardParts,
  row: Row,
  target: Card['target'],
  mark: ImportMark,
): Card | null => {
  const { plan, source, around } = parts;
  const isFinished = row.finishedOn !== undefined;
  // A lesson has no village of its own: what it is about says where it was learned.
  const isLesson = target === 'lesson';
  const texts = new CardTexts(plan, isLesson);
  const telling = { plan, today: around.today, isLesson, isFinished };
  const cellsOf = (role: ImportRole): readonly string[] =>
    plan.roles.flatMap((one, at) => (one === role ? [row.cells[at] ?? ''] : []));
  const title = titleOf(cellsOf('title')[0] ?? '', cellsOf('text'));
  if (title === null) return null;
  const review = new Review(parts, title.words);
  const { words, rest } = inSize(title, review.words(title.words));
  if (rest !== '') texts.add('text', null, rest);
  for (const [at, role] of plan.roles.entries()) {
    const column = source.columns[at];
    if (column === undefined) continue;
    addWords(telling, texts, role, column, row.cells[at] ?? '');
  }
  if (isFinished) texts.addFact(finishedWords(row.finishedOn ?? '', plan.language));
  const places = placesOf(parts, title.words, cellsOf, review);
  const labels = labelsOf(cellsOf, places.taken);
  const learnedIn = [...places.ids.map(parts.villages.nameOf), ...places.fresh];
  const reviewed = {
    title: words,
    tags: review.labels(isLesson ? [...labels.tags, ...learnedIn] : labels.tags),
    forWhom: review.labels(cellsOf('forWhom').flatMap(valuesIn)),
    texts: new Map([...texts.texts()].map(([field, text]) => [field, review.text(text)])),
  };
  return {
    mark,
    target,
    ...reviewed,
    villageIds: isLesson ? [] : places.ids,
    newVillages: isLesson ? [] : places.fresh,
    themes: labels.themes,
    origin: cellsOf('origin').flatMap((cell) => originOf(cell) ?? [])[0] ?? null,
    lessonKind: cellsOf('lessonKind').flatMap((cell) => lessonKindOf(cell) ?? [])[0] ?? null,
    begunOn: cellsOf('begunOn').flatMap((cell) => dayIn(cell) ?? [])[0] ?? null,
    touchOn: touchIn(telling, cellsOf('touchOn')[0] ?? ''),
    isFinished,
    mayName: review.mayName,
  };
};

interface Title {
  readonly words: string;
  /** What else stands in its cell. */
  readonly rest: string;
  /** The cell itself; nothing where the title is the beginning of other words. */
  readonly whole: string;
  readonly longest: number;
}

/** The first line is the title; without one, the beginning of the words. */
const titleOf = (cell: string, texts: readonly string[]): Title | null => {
  const whole = cell.trim();
  const [line = '', ...more] = whole.split('\n');
  const words = line.replace(/\s+/g, ' ').trim();
  if (words !== '') {
    return { words, rest: more.join('\n').trim(), whole, longest: longestTitle };
  }
  const first = texts
    .join('\n')
    .split('\n')
    .map((one) =>
      one
        .replace(/^[#>*\-\s]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find((one) => one !== '');
  return first === undefined ? null : { words: first, rest: '', whole: '', longest: longestLead };
};

/** A title that is cut keeps all of it in the words below. */
const inSize = (
  { rest, whole, longest }: Title,
  words: string,
): { readonly words: string; readonly rest: string } =>
  words.length > longest
    ? { words: `${words.slice(0, longest - 1)}…`, rest: whole }
    : { words, rest };

/** What is left out for the whole file: columns that become nothing, and people. */
export const leaveOutColumns = (
  { source, plan, leftOut }: Pick<CardParts, 'source' | 'plan' | 'leftOut'>,
  rows: readonly Row[],
): void => {
  for (const [at, column] of source.columns.entries()) {
    const filled = rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '').length;
    const heading = headingOf(column, plan.language);
    if (filled === 0) continue;
    const role = plan.roles[at] ?? 'skip';
    if (role === 'skip') leftOut.add('column', heading);
    if (role === 'people' && !plan.withPeople) leftOut.add('people', heading, filled);
    if (role === 'comments' && !plan.withComments) leftOut.add('comments', heading, filled);
  }
};
