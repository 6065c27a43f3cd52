import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { storyProposal } from '../../../shared/domain/storyProposal.ts';
import type { StoryProposal, StorySubject } from '../../../shared/domain/storyProposal.ts';
import { yearChoice, yearChoiceId } from '../../../shared/domain/yearChoice.ts';
import type { StoryChoice, YearChoice } from '../../../shared/domain/yearChoice.ts';
import { useRecords } from '../../app/records.ts';

/** Something of the shared library, as it can be a story of a year. */
export interface Subject {
  readonly kind: StorySubject;
  /** As this computer knows it. */
  readonly id: string;
  /** As colleagues know it. */
  readonly sharedId: string;
  /** In words also where its title was emptied since. */
  readonly title: string;
}

/** One subject and everything that was said for it. */
export interface Proposed {
  readonly subject: Subject;
  readonly proposals: readonly StoryProposal[];
}

export interface Chosen {
  readonly year: number;
  readonly record: YearChoice;
  readonly reason: string;
  /** Undefined when colleagues took it away since. */
  readonly subject: Subject | undefined;
}

export interface YearStories {
  readonly loaded: boolean;
  /** What can be proposed: whatever colleagues have, and can be found by its title. */
  readonly subjects: readonly Subject[];
  /** That something was proposed for or chosen in, also when it was taken away since. */
  readonly years: readonly number[];
  readonly proposedFor: (year: number) => readonly Proposed[];
  readonly chosen: readonly Chosen[];
  /** A year whose choice was taken away has its record still. */
  readonly hasRecord: (year: number) => boolean;
  readonly subjectOf: (of: Pick<StoryChoice, 'subjectKind' | 'subjectId'>) => Subject | undefined;
}

/** Proposals and choices of every year. Nothing is put in an order but that of the alphabet. */
export const useYearStories = (): YearStories => {
  const { t } = useTranslation();
  const lessons = useRecords(lesson);
  const initiatives = useRecords(initiative);
  const proposals = useRecords(storyProposal);
  const choices = useRecords(yearChoice);
  return useMemo(() => {
    const live = [
      ...lessons.list.flatMap((one) => asSubject('lesson', one)),
      ...initiatives.list.flatMap((one) => asSubject('initiative', one)),
    ].toSorted((a, b) => a.title.localeCompare(b.title));
    const named = live.map((one) => ({ ...one, title: one.title || t('yearStory.untitled') }));
    const byKey = new Map(named.map((one) => [`${one.kind}/${one.sharedId}`, one]));
    const subjectOf: YearStories['subjectOf'] = ({ subjectKind, subjectId }) =>
      byKey.get(`${subjectKind}/${subjectId}`);
    return {
      loaded: [lessons, initiatives, proposals, choices].every(({ loaded }) => loaded),
      subjects: live.filter(({ title }) => title !== ''),
      years: [...choices.list, ...proposals.list].flatMap(({ year }) => year ?? []),
      subjectOf,
      hasRecord: (year) => choices.byId.has(yearChoiceId(year)),
      proposedFor: (year) => {
        const ofYear = proposals.list.filter((one) => one.year === year);
        return named.flatMap((subject): readonly Proposed[] => {
          const own = ofYear.filter(
            (one) => one.subjectKind === subject.kind && one.subjectId === subject.sharedId,
          );
          return own.length === 0 ? [] : [{ subject, proposals: own }];
        });
      },
      chosen: choices.list
        .flatMap((record): readonly Chosen[] => {
          const { year, choice } = record;
          if (year === null || choice === null) return [];
          return [{ year, record, reason: choice.reason, subject: subjectOf(choice) }];
        })
        .toSorted((a, b) => b.year - a.year),
    };
  }, [choices, initiatives, lessons, proposals, t]);
};

interface Shareable {
  readonly id: string;
  readonly title: string;
  readonly shared?: { readonly id: string; readonly isLive: boolean };
}

const asSubject = (kind: StorySubject, { id, title, shared }: Shareable): readonly Subject[] =>
  shared?.isLive === true ? [{ kind, id, sharedId: shared.id, title: title.trim() }] : [];
