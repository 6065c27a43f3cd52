import { lessonKinds, origins, stages, themes } from '../../../shared/domain/enums.ts';
import type { LessonKind, Origin, Stage, Theme } from '../../../shared/domain/enums.ts';
import type { ImportTarget } from '../../../shared/ipc/import.ts';
import { exportWords } from '../../export/exportWords.ts';
import { between } from '../source.ts';
import { fold } from './fold.ts';

const languages = (['nl', 'en'] as const).map(exportWords);

const named = <V extends string>(
  all: readonly V[],
  wordsOf: (value: V) => readonly string[],
): ReadonlyMap<string, V> =>
  new Map(all.flatMap((value) => [value, ...wordsOf(value)].map((name) => [fold(name), value])));

/** How other boards call their columns. */
const otherStages: Readonly<Record<Stage, string>> = {
  heard: 'inbox|ideeën|ideas|nieuw|new|binnengekomen|idee|brainstorm|wensen|signalen|gehoord',
  exploring:
    'onderzoek|onderzoeken|verkennen|verkenning|in overleg|to do|te doen|todo|next|oriëntatie|uitzoeken|gesprek|in gesprek',
  building:
    'doing|bezig|mee bezig|in uitvoering|in progress|wip|in behandeling|voorbereiding|opbouw',
  running: 'running|actief|active|lopend|loopt|in gebruik|live|gestart',
  let_go: 'done|klaar|gereed|afgerond|gedaan|voltooid|completed|losgelaten|overgedragen|afgesloten',
  not_yet: 'later|someday|wacht|wachten|on hold|geparkeerd|parkeren|backlog|ijskast|ooit|nog niet',
};

const otherThemes: Readonly<Record<Theme, string>> = {
  care: 'care|zorg en welzijn|gezondheid|health',
  wellbeing: 'wellbeing|sociaal|ontmoeten',
  liveability: 'liveability|groen|leefomgeving|wonen',
};

const origin: Readonly<Record<Origin, readonly string[]>> = {
  question: ['vraag', 'question'],
  dream: ['droom', 'dream', 'wens'],
  story: ['verhaal', 'story'],
  idea: ['idee', 'idea'],
  bottleneck: ['knelpunt', 'bottleneck', 'probleem', 'klacht'],
};

const byStage = named(stages, (one) => [
  ...languages.map((words) => words.stages[one]),
  ...otherStages[one].split('|'),
]);
const byTheme = named(themes, (one) => [
  ...languages.map((words) => words.themes[one]),
  ...otherThemes[one].split('|'),
]);
const byOrigin = named(origins, (one) => origin[one]);
const byLessonKind = named(lessonKinds, (one) => languages.map((words) => words.lessonKinds[one]));
const lessonLists = new Set(
  [
    'lessen',
    'les',
    'lessons',
    'lesson',
    'geleerd',
    'learned',
    'wat leerden we',
    'leerpunten',
    'magazijn',
  ].map(fold),
);

/** Where the cards of a list go, if its name says so. */
export const targetOf = (list: string): ImportTarget | null =>
  lessonLists.has(fold(list)) ? 'lesson' : (byStage.get(fold(list)) ?? null);

export const themeOf = (words: string): Theme | null => byTheme.get(fold(words)) ?? null;
export const originOf = (words: string): Origin | null => byOrigin.get(fold(words)) ?? null;
export const lessonKindOf = (words: string): LessonKind | null =>
  byLessonKind.get(fold(words)) ?? null;

/** The values of a cell: our own sign between them, or what people write there. */
export const valuesIn = (cell: string): readonly string[] => {
  const parts = cell.includes(between) ? cell.split(between) : cell.split(/[,;\n]|\s\/\s/);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
};

/** Of a lone value that holds a comma: itself first, then its parts. */
export const singlesIn = (cell: string): readonly string[] =>
  cell.includes(between) ? valuesIn(cell) : [cell.trim(), ...valuesIn(cell)];
