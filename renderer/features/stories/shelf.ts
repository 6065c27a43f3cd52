import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Outcome } from '../../../shared/domain/enums.ts';
import { asksWhatWasLearned } from '../../../shared/search/synonyms.ts';
import { owesLesson } from '../../domain/lessonsOwed.ts';
import { foldWords } from '../../ui/option.ts';

/** An initiative as it stands on the shelf. */
export interface ShelfItem {
  readonly initiative: Initiative;
  readonly outcome: Outcome;
  readonly villageNames: readonly string[];
  readonly lessons: number;
  readonly owesLesson: boolean;
}

export interface ShelfFilter {
  readonly text: string;
  readonly villageId: string | null;
  readonly outcome: Outcome | null;
  readonly onlyOwing: boolean;
}

export const noFilter: ShelfFilter = {
  text: '',
  villageId: null,
  outcome: null,
  onlyOwing: false,
};

interface Lesson {
  readonly sourceInitiativeId: string | null;
}
type VillagesById = ReadonlyMap<string, { readonly name: string }>;

/** What has an outcome; what still asks for a lesson first, then what changed last. */
export const shelfOf = (
  initiatives: readonly Initiative[],
  villages: VillagesById,
  lessons: readonly Lesson[],
): readonly ShelfItem[] => {
  const counts = new Map<string, number>();
  for (const { sourceInitiativeId: id } of lessons) {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return initiatives
    .flatMap((initiative): readonly ShelfItem[] => {
      const { id, outcome } = initiative;
      if (outcome === null) return [];
      const count = counts.get(id) ?? 0;
      return [
        {
          initiative,
          outcome,
          villageNames: initiative.villageIds.flatMap((one) => villages.get(one)?.name ?? []),
          lessons: count,
          owesLesson: count === 0 && owesLesson(initiative, []),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.owesLesson) - Number(a.owesLesson) ||
        (a.initiative.updatedAt < b.initiative.updatedAt ? 1 : -1),
    );
};

/** Every typed word has to be found somewhere in the title, the villages or the tags. */
export const fits = (item: ShelfItem, filter: ShelfFilter): boolean => {
  const { initiative, outcome, villageNames } = item;
  if (filter.outcome !== null && filter.outcome !== outcome) return false;
  if (filter.onlyOwing && !item.owesLesson) return false;
  if (filter.villageId !== null && !initiative.villageIds.includes(filter.villageId)) return false;
  const searched = foldWords([initiative.title, ...villageNames, ...initiative.tags].join('\n'));
  const isLearned = outcome === 'different' || outcome === 'stopped_learned';
  return foldWords(filter.text)
    .split(/\s+/)
    .every((word) => searched.includes(word) || (isLearned && asksWhatWasLearned(word)));
};
