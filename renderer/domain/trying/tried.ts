import type { Json, RecordMeta } from '../../../shared/domain/entity.ts';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import type { Dilemma } from '../../../shared/domain/dilemma.ts';
import { experiment } from '../../../shared/domain/experiment.ts';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { knowledgeQuestion } from '../../../shared/domain/knowledgeQuestion.ts';
import type { KnowledgeQuestion } from '../../../shared/domain/knowledgeQuestion.ts';
import { onTheSpotAgreement } from '../../../shared/domain/onTheSpotAgreement.ts';
import type { OnTheSpotAgreement } from '../../../shared/domain/onTheSpotAgreement.ts';

export const triedKinds = [
  experiment.kind,
  onTheSpotAgreement.kind,
  knowledgeQuestion.kind,
  dilemma.kind,
] as const;
export type TriedKind = (typeof triedKinds)[number];

/** One of the four, with its kind beside it. */
export type Tried =
  | { readonly of: 'experiment'; readonly record: Experiment }
  | { readonly of: 'onTheSpotAgreement'; readonly record: OnTheSpotAgreement }
  | { readonly of: 'knowledgeQuestion'; readonly record: KnowledgeQuestion }
  | { readonly of: 'dilemma'; readonly record: Dilemma };

/** What it is called: the words it began with. */
export const nameOf = (tried: Tried): string => {
  switch (tried.of) {
    case 'experiment':
      return tried.record.hypothesis;
    case 'onTheSpotAgreement':
      return tried.record.what;
    case 'knowledgeQuestion':
      return tried.record.question;
    case 'dilemma':
      return [tried.record.oneSide, tried.record.otherSide]
        .filter((side) => side !== '')
        .join(' · ');
  }
};

/** Looked back on, no longer in force, answered, chosen. */
export const isSettled = (tried: Tried, today: string): boolean => {
  switch (tried.of) {
    case 'experiment':
      return tried.record.result !== '';
    case 'onTheSpotAgreement':
      return tried.record.validUntil !== null && tried.record.validUntil < today;
    case 'knowledgeQuestion':
      return tried.record.answer !== '';
    case 'dilemma':
      return tried.record.choice !== '';
  }
};

const never = '9999-12-31';

/** The day by which it is ordered: what comes first stands first, what has no day last. */
const dayOf = (tried: Tried): string => {
  switch (tried.of) {
    case 'experiment':
      return tried.record.lookBackOn ?? never;
    case 'onTheSpotAgreement':
      return tried.record.validUntil ?? never;
    case 'knowledgeQuestion':
      return tried.record.askedOn ?? never;
    case 'dilemma':
      return never;
  }
};

const byDay = (a: Tried, b: Tried): number =>
  dayOf(a).localeCompare(dayOf(b)) || b.record.createdAt.localeCompare(a.record.createdAt);

export interface TriedGroups {
  readonly open: readonly Tried[];
  /** The latest first. */
  readonly settled: readonly Tried[];
}

export const groupsOf = (all: readonly Tried[], today: string): TriedGroups => ({
  open: all.filter((one) => !isSettled(one, today)).toSorted(byDay),
  settled: all.filter((one) => isSettled(one, today)).toSorted((a, b) => byDay(b, a)),
});

/** Experiments whose moment to look back has come, the longest awaited first. */
export const toLookBackOn = (
  experiments: readonly Experiment[],
  today: string,
): readonly Experiment[] =>
  experiments
    .filter(({ result, lookBackOn }) => result === '' && lookBackOn !== null && lookBackOn <= today)
    .toSorted((a, b) => (a.lookBackOn ?? '').localeCompare(b.lookBackOn ?? ''));

/** Whose it is to change: one's own, or what nobody else has. */
export const isTheirs = ({ shared }: Pick<RecordMeta, 'shared'>): boolean =>
  shared !== undefined && !shared.isOwn;

const longestTitle = 300;
const shortened = (words: string): string => words.slice(0, longestTitle);

/** What a lesson that begins here holds already; null where there is nothing to learn from yet. */
export const lessonValues = (tried: Tried): Readonly<Record<string, Json>> | null => {
  switch (tried.of) {
    case 'experiment': {
      const { hypothesis, result } = tried.record;
      return result === '' ? null : { intended: hypothesis, happened: result };
    }
    case 'onTheSpotAgreement': {
      const { what } = tried.record;
      return what === ''
        ? null
        : { lessonKind: 'agreement', title: shortened(what), happened: what };
    }
    case 'knowledgeQuestion':
      return null;
    case 'dilemma': {
      const { choice, price } = tried.record;
      if (choice === '') return null;
      return { lessonKind: 'dilemma', intended: nameOf(tried), happened: choice, why: price };
    }
  }
};
