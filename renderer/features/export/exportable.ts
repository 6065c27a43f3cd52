import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { ExportKind } from '../../../shared/ipc/export.ts';

/** One card that can go on paper. */
export interface Exportable {
  readonly id: string;
  readonly title: string;
  readonly isDraft: boolean;
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

const byTitle = (a: Exportable, b: Exportable): number => collator.compare(a.title, b.title);

export const lessonsToExport = (lessons: readonly Lesson[]): readonly Exportable[] =>
  lessons.map(({ id, title, shelved }) => ({ id, title, isDraft: !shelved })).sort(byTitle);

export const initiativesToExport = (initiatives: readonly Initiative[]): readonly Exportable[] =>
  initiatives.map(({ id, title }) => ({ id, title, isDraft: false })).sort(byTitle);

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const withTitleLike = (
  cards: readonly Exportable[],
  sought: string,
): readonly Exportable[] => {
  const wanted = fold(sought.trim());
  return wanted === '' ? cards : cards.filter(({ title }) => fold(title).includes(wanted));
};

/** The chosen cards in the order of the list, without the drafts unless they may come along. */
export const toPrint = (
  cards: readonly Exportable[],
  chosen: ReadonlySet<string>,
  takeDrafts: boolean,
): readonly Exportable[] =>
  cards.filter(({ id, isDraft }) => chosen.has(id) && (takeDrafts || !isDraft));

/** Fields that may be left out of the paper; the title always stands on it. */
export const choosableFields = {
  lesson: [
    'lessonKind',
    'themes',
    'topics',
    'forWhom',
    'areaId',
    'sourceInitiativeId',
    'placeDiffers',
    'intended',
    'happened',
    'why',
    'nextTime',
    'bijvangst',
    'photos',
  ],
  initiative: [
    'villageIds',
    'themes',
    'tags',
    'stage',
    'activityIds',
    'programmeIds',
    'fundingSourceIds',
    'partyIds',
    'photos',
  ],
} as const satisfies Readonly<Record<ExportKind, readonly string[]>>;

export type ChoosableField = (typeof choosableFields)[ExportKind][number];

const allChoosable: ReadonlySet<string> = new Set(Object.values(choosableFields).flat());

export const isChoosable = (name: string): name is ChoosableField => allChoosable.has(name);
