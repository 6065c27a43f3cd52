import { isAmongChosen, isSameChoice } from '../../shared/domain/chosen.ts';
import type { Outcome } from '../../shared/domain/enums.ts';
import type { Initiative } from '../../shared/domain/initiative.ts';
import type { Lesson } from '../../shared/domain/lesson.ts';
import type { LessonFilter } from '../../shared/ipc/settings.ts';

export const noFilter: LessonFilter = {
  kinds: [],
  themes: [],
  topics: [],
  villageIds: [],
  draftsOnly: false,
};

export const isFiltered = (filter: LessonFilter): boolean =>
  filter.draftsOnly ||
  [filter.kinds, filter.themes, filter.topics, filter.villageIds].some((part) => part.length > 0);

export const isSameLessonFilter = (a: LessonFilter, b: LessonFilter): boolean =>
  a.draftsOnly === b.draftsOnly &&
  isSameChoice(a.kinds, b.kinds) &&
  isSameChoice(a.themes, b.themes) &&
  isSameChoice(a.topics, b.topics) &&
  isSameChoice(a.villageIds, b.villageIds);

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
export const fits = (lesson: Lesson, filter: LessonFilter, sources: Sources): boolean => {
  const { kinds, themes, topics, villageIds, draftsOnly } = filter;
  return (
    !(draftsOnly && lesson.shelved) &&
    isAmongChosen(kinds, lesson.lessonKind === null ? [] : [lesson.lessonKind]) &&
    isAmongChosen(themes, lesson.themes) &&
    isAmongChosen(topics, lesson.topics) &&
    isAmongChosen(villageIds, villagesOf(lesson, sources))
  );
};
