import { lessonSorts } from '../../../shared/ipc/settings.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';

export type Sort = (typeof lessonSorts)[number];

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Lessons without a title come last, as they have nothing to be found by. */
const byTitle = (a: Lesson, b: Lesson): number =>
  Number(a.title === '') - Number(b.title === '') || collator.compare(a.title, b.title);

const byNewest = (a: Lesson, b: Lesson): number => b.updatedAt.localeCompare(a.updatedAt);

/** `fit` is the order of what was found; without a search it is the newest first. */
export const inOrder = (
  lessons: readonly Lesson[],
  sort: Sort,
  foundAt: ReadonlyMap<string, number> | null,
): readonly Lesson[] => {
  if (sort === 'title') return lessons.toSorted(byTitle);
  if (sort === 'newest' || foundAt === null) return lessons.toSorted(byNewest);
  const placeOf = ({ id }: Lesson): number => foundAt.get(id) ?? foundAt.size;
  return lessons.toSorted((a, b) => placeOf(a) - placeOf(b));
};
