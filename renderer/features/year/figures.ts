import type { Activity } from '../../../shared/domain/activity.ts';
import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import type { Theme } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { LessonUse } from '../../../shared/domain/lessonUse.ts';
import type { Relation } from '../../../shared/domain/relation.ts';

/** What may be counted. No text, no note and no person is in here, so none can come out. */
export interface Counted {
  readonly initiatives: readonly Pick<
    Initiative,
    'createdAt' | 'updatedAt' | 'begunOn' | 'outcome' | 'closedOn' | 'villageIds' | 'themes'
  >[];
  readonly planks: readonly Pick<Contribution, 'createdAt' | 'contributionKind' | 'status'>[];
  readonly talks: readonly Pick<ContactMoment, 'when'>[];
  readonly lessons: readonly Pick<Lesson, 'createdAt' | 'shelved'>[];
  readonly relations: readonly Pick<Relation, 'createdAt' | 'relationKind' | 'lessonId'>[];
  /** Where colleagues used a lesson of one's own. */
  readonly uses: readonly { readonly createdAt: string }[];
  readonly activities: readonly Pick<Activity, 'createdAt' | 'on' | 'activityKind'>[];
  readonly stories: readonly { readonly createdAt: string }[];
}

export interface YearFigures {
  readonly initiatives: number;
  readonly begun: number;
  /** Thinking along among them. */
  readonly activities: number;
  readonly thoughtAlong: number;
  readonly planks: number;
  readonly talks: number;
  readonly lessons: number;
  readonly reuses: number;
  readonly stories: number;
  /** January first. */
  readonly talksByMonth: readonly number[];
  readonly planksByKind: Readonly<Record<Contribution['contributionKind'], number>>;
  readonly byTheme: Readonly<Record<Theme, number>>;
  readonly byVillage: ReadonlyMap<string, number>;
}

/** Counts one calendar year. An initiative takes part from when it began until it was closed. */
export const figuresOf = (year: number, all: Counted): YearFigures => {
  const inYear = ({ createdAt }: { readonly createdAt: string }): boolean =>
    yearOf(createdAt) === year;
  const taking = all.initiatives.filter((one) => begunIn(one) <= year && year <= endedIn(one));
  const planks = all.planks.filter((one) => one.status === 'offered' && inYear(one));
  const months = all.talks.flatMap(({ when }) =>
    when !== null && yearOf(when) === year ? [new Date(when).getMonth()] : [],
  );
  const villages = new Map<string, number>();
  for (const id of taking.flatMap(({ villageIds }) => villageIds)) {
    villages.set(id, (villages.get(id) ?? 0) + 1);
  }
  const done = all.activities.filter((one) => heldIn(one) === year);
  return {
    initiatives: taking.length,
    begun: taking.filter((one) => begunIn(one) === year).length,
    activities: done.length,
    thoughtAlong: done.filter(({ activityKind }) => activityKind === 'think_along').length,
    planks: planks.length,
    talks: months.length,
    lessons: all.lessons.filter((one) => one.shelved && inYear(one)).length,
    reuses: all.relations.filter(isTaken).filter(inYear).length + all.uses.filter(inYear).length,
    stories: all.stories.filter(inYear).length,
    talksByMonth: Array.from({ length: 12 }, (_, at) => months.filter((one) => one === at).length),
    planksByKind: planksOf(planks),
    byTheme: themesOf(taking),
    byVillage: villages,
  };
};

/** Only what colleagues did with lessons of this person: to use one of theirs is a relation. */
export const usesOfOwn = <T extends Pick<LessonUse, 'lessonId'>>(
  lessons: readonly Pick<Lesson, 'shared'>[],
  uses: readonly T[],
): readonly T[] => {
  const own = new Set(lessons.flatMap(({ shared }) => (shared?.isOwn === true ? shared.id : [])));
  return uses.filter(({ lessonId }) => lessonId !== null && own.has(lessonId));
};

/** From this year back to the first of which there is something. */
export const yearsOf = (
  { initiatives, talks, activities }: Counted,
  now: number,
): readonly number[] => {
  const known = [
    ...initiatives.map(begunIn),
    ...activities.map(heldIn),
    ...talks.flatMap(({ when }) => (when === null ? [] : [yearOf(when)])),
  ];
  const first = Math.max(now - 100, Math.min(now, ...known));
  return Array.from({ length: now - first + 1 }, (_, at) => now - at);
};

const isTaken = ({ relationKind, lessonId }: Counted['relations'][number]): boolean =>
  relationKind === 'inspired_by' && lessonId !== null;

/** In the zone of this computer, as the person lived it. */
const yearOf = (instant: string): number => new Date(instant).getFullYear();

/** Without a day of its own: when it was written down. */
const heldIn = ({ on, createdAt }: Counted['activities'][number]): number =>
  on === null ? yearOf(createdAt) : Number(on.value.slice(0, 4));

const begunIn = ({ begunOn, createdAt }: Pick<Initiative, 'begunOn' | 'createdAt'>): number =>
  Math.min(yearOf(createdAt), begunOn === null ? Infinity : Number(begunOn.value.slice(0, 4)));

/** Of what was closed before the app kept that day, the day it last changed is the nearest known. */
const endedIn = ({ outcome, closedOn, updatedAt }: Counted['initiatives'][number]): number => {
  if (outcome === null) return Infinity;
  return closedOn === null ? yearOf(updatedAt) : Number(closedOn.slice(0, 4));
};

const planksOf = (planks: Counted['planks']): YearFigures['planksByKind'] => {
  const of = (kind: Contribution['contributionKind']): number =>
    planks.filter((one) => one.contributionKind === kind).length;
  return {
    strength: of('strength'),
    talent: of('talent'),
    expertise: of('expertise'),
    position: of('position'),
  };
};

const themesOf = (initiatives: Counted['initiatives']): YearFigures['byTheme'] => {
  const of = (theme: Theme): number =>
    initiatives.filter((one) => one.themes.includes(theme)).length;
  return { care: of('care'), wellbeing: of('wellbeing'), liveability: of('liveability') };
};
