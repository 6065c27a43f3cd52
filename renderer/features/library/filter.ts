import type { LessonKind, Outcome, Theme } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';

export interface LibraryFilter {
  readonly kinds: readonly LessonKind[];
  readonly themes: readonly Theme[];
  readonly topics: readonly string[];
  readonly villageIds: readonly string[];
  readonly draftsOnly: boolean;
}

export const noFilter: LibraryFilter = {
  kinds: [],
  themes: [],
  topics: [],
  villageIds: [],
  draftsOnly: false,
};

export const isFiltered = (filter: LibraryFilter): boolean =>
  filter.draftsOnly ||
  [filter.kinds, filter.themes, filter.topics, filter.villageIds].some((part) => part.length > 0);

type Sources = ReadonlyMap<string, Pick<Initiative, 'villageIds'>>;

/** Where a lesson comes from: the villages of its initiative. */
export const villagesOf = (
  { sourceInitiativeId }: Pick<Lesson, 'sourceInitiativeId'>,
  sources: Sources,
): readonly string[] =>
  sourceInitiativeId === null ? [] : (sources.get(sourceInitiativeId)?.villageIds ?? []);

/** How what it was learned from ended: kept on the lesson, or known of the initiative here. */
export const outcomeOf = (
  { outcome, sourceInitiativeId }: Pick<Lesson, 'outcome' | 'sourceInitiativeId'>,
  sources: ReadonlyMap<string, Pick<Initiative, 'outcome'>>,
): Outcome | null => outcome ?? sources.get(sourceInitiativeId ?? '')?.outcome ?? null;

/** Within one part of the filter any may fit; all parts must. */
export const fits = (lesson: Lesson, filter: LibraryFilter, sources: Sources): boolean => {
  const { kinds, themes, topics, villageIds, draftsOnly } = filter;
  const anyOf = <T>(chosen: readonly T[], held: readonly T[]): boolean =>
    chosen.length === 0 || held.some((one) => chosen.includes(one));
  return (
    !(draftsOnly && lesson.shelved) &&
    anyOf(kinds, lesson.lessonKind === null ? [] : [lesson.lessonKind]) &&
    anyOf(themes, lesson.themes) &&
    anyOf(topics, lesson.topics) &&
    anyOf(villageIds, villagesOf(lesson, sources))
  );
};
