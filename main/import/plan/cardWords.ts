import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { ImportPlan, ImportRole } from '../../../shared/ipc/import.ts';
import type { Column } from '../source.ts';
import type { CardTexts } from './cardTexts.ts';
import { dayIn } from './day.ts';
import { lessonKindOf, originOf, valuesIn } from './values.ts';
import { importWords } from './words.ts';

interface Telling {
  readonly plan: ImportPlan;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly isLesson: boolean;
  /** Ticked off in its own program. */
  readonly isFinished: boolean;
}

/** A day that is over, or of what asks for no look any more, is only told. */
export const touchIn = (
  { today, isLesson, isFinished }: Omit<Telling, 'plan'>,
  cell: string,
): FuzzyDate | null => {
  const day = isLesson || isFinished ? null : dayIn(cell);
  return day !== null && day.value >= today ? day : null;
};

/** A task that is done says nothing of how the initiative went: it is told, and is no outcome. */
export const finishedWords = (moment: string, language: 'nl' | 'en'): string => {
  const { finished } = importWords(language);
  return moment === '' ? finished : `${finished}: ${dayInWords(moment, language)}`;
};

/** Puts a cell among the words of its card, unless a field of the card takes it. */
export const addWords = (
  telling: Telling,
  texts: CardTexts,
  role: ImportRole,
  column: Column,
  cell: string,
): void => {
  const { plan, isLesson } = telling;
  if (cell.trim() === '') return;
  switch (role) {
    case 'title':
    case 'village':
    case 'list':
    case 'theme':
    case 'tags':
    case 'forWhom':
    case 'sourceId':
    case 'skip':
      return;
    case 'people':
      if (plan.withPeople) texts.addLine(column, valuesIn(cell).join(', '));
      return;
    case 'comments':
      if (plan.withComments) texts.add(role, column, cell);
      return;
    case 'begunOn':
      if (isLesson || dayIn(cell) === null) texts.addLine(column, dayInWords(cell, plan.language));
      return;
    case 'touchOn':
      if (touchIn(telling, cell) === null && !isNull(cell))
        texts.addLine(column, dayInWords(cell, plan.language));
      return;
    case 'origin':
      if (isLesson || originOf(cell) === null) texts.addLine(column, cell);
      return;
    case 'lessonKind':
      if (!isLesson || lessonKindOf(cell) === null) texts.addLine(column, cell);
      return;
    default:
      texts.add(role, column, cell);
  }
};

/** What a board of Deck writes as CSV where there is no day. */
const isNull = (cell: string): boolean => cell.trim() === 'null';

const spoken = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }),
};

/** A day as people say it; a month, a year and what is no day stay as they were written. */
const dayInWords = (cell: string, language: 'nl' | 'en'): string => {
  const day = dayIn(cell);
  return day?.precision === 'day'
    ? spoken[language].format(new Date(`${day.value}T00:00:00Z`))
    : cell;
};
