import type { Outcome } from '../../shared/domain/enums.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import { dilemma } from '../../shared/domain/dilemma.ts';
import { experiment } from '../../shared/domain/experiment.ts';
import { fundingSource } from '../../shared/domain/fundingSource.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { knowledgeQuestion } from '../../shared/domain/knowledgeQuestion.ts';
import { lesson, lessonTexts } from '../../shared/domain/lesson.ts';
import { onTheSpotAgreement } from '../../shared/domain/onTheSpotAgreement.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { programme } from '../../shared/domain/programme.ts';
import { signal } from '../../shared/domain/signal.ts';
import { story } from '../../shared/domain/story.ts';
import { village } from '../../shared/domain/village.ts';
import { isOnlyHere } from '../../shared/ipc/search.ts';
import type { SearchKind } from '../../shared/ipc/search.ts';
import { learnedSign } from '../../shared/search/synonyms.ts';
import type { Facets } from './facets.ts';
import { fundName, named, partyName, programmeName, villageNames } from './names.ts';
import type { Lookup, Name } from './names.ts';

export interface SearchText {
  readonly text: string;
  readonly isPrivate: boolean;
}

/** A record as the index sees it. */
export interface SearchDocument {
  readonly key: string;
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly isTitlePrivate: boolean;
  /** Villages, programmes, tags, topics: short names beside the title. */
  readonly names: readonly Name[];
  readonly texts: readonly SearchText[];
  readonly signs: readonly string[];
  /** Records whose names stand in this one: when they change, so does this. */
  readonly dependsOn: readonly string[];
  readonly facets: Facets;
  /** An instant: what was changed last comes first where nothing else tells. */
  readonly updatedAt: string;
}

export const keyOf = (kind: string, id: string): string => `${kind}:${id}`;

/** How much of a note stands for its title. */
const titleLength = 60;

export const documentOf = (raw: RawRecord, lookup: Lookup): SearchDocument | null => {
  const parts = partsOf(raw, lookup);
  if (parts === null) return null;
  return {
    key: keyOf(raw.kind, raw.id),
    id: raw.id,
    isTitlePrivate: isOnlyHere(parts.kind),
    names: [],
    texts: [],
    signs: [],
    dependsOn: [],
    ...parts,
    facets: { ...noFacets, day: raw.createdAt.slice(0, 10), ...parts.facets },
    updatedAt: raw.updatedAt,
  };
};

const noFacets = { villageIds: [], areaIds: [], themes: [], cardId: null };

interface Parts
  extends
    Pick<SearchDocument, 'kind' | 'title'>,
    Partial<Omit<SearchDocument, 'kind' | 'title' | 'facets'>> {
  readonly facets?: Partial<Facets>;
}

const partsOf = (raw: RawRecord, lookup: Lookup): Parts | null => {
  switch (raw.kind) {
    case 'initiative':
      return initiativeParts(raw, lookup);
    case 'lesson':
      return lessonParts(raw, lookup);
    case 'experiment': {
      const { hypothesis, initiativeId, ...read } = readRecord(experiment, raw);
      const texts = [read.roomGivenBy, read.stopIf, read.result];
      return triedParts('experiment', [hypothesis, ...texts], initiativeId, lookup);
    }
    case 'onTheSpotAgreement': {
      const { what, withParties, initiativeId } = readRecord(onTheSpotAgreement, raw);
      const parts = triedParts('onTheSpotAgreement', [what], initiativeId, lookup);
      const parties = withParties.flatMap((id) => partyName(lookup, id));
      const dependsOn = withParties.map((id) => keyOf('party', id));
      return {
        ...parts,
        names: [...parts.names, ...parties],
        dependsOn: [...parts.dependsOn, ...dependsOn],
      };
    }
    case 'knowledgeQuestion': {
      const { question, specialist, answer, initiativeId } = readRecord(knowledgeQuestion, raw);
      const words = [question, answer, specialist];
      return triedParts('knowledgeQuestion', words, initiativeId, lookup);
    }
    case 'dilemma': {
      const { oneSide, otherSide, choice, price, initiativeId } = readRecord(dilemma, raw);
      const words = [oneSide, otherSide, choice, price];
      return triedParts('dilemma', words, initiativeId, lookup, raw.shared === undefined);
    }
    case 'village': {
      const { id, name, aliases, strengths, areaPeriods } = readRecord(village, raw);
      // It has lain in each of them, and is found in each.
      const facets = { villageIds: [id], areaIds: areaPeriods.map(({ areaId }) => areaId) };
      return {
        kind: 'village',
        title: name,
        names: [...named('alias', aliases), ...named('strength', strengths)],
        facets,
      };
    }
    case 'party':
      return { kind: 'party', title: readRecord(party, raw).name };
    case 'programme': {
      const { name, period, areaId } = readRecord(programme, raw);
      return {
        kind: 'programme',
        title: name,
        names: named('period', [period]),
        facets: inArea(areaId),
      };
    }
    case 'fundingSource': {
      const { name, period, areaId } = readRecord(fundingSource, raw);
      return {
        kind: 'fundingSource',
        title: name,
        names: named('period', [period]),
        facets: inArea(areaId),
      };
    }
    case 'story': {
      const { text, initiativeId } = readRecord(story, raw);
      return noteParts('story', text, { cardId: initiativeId });
    }
    case 'signal': {
      const { text, villageId, initiativeId } = readRecord(signal, raw);
      const villageIds = villageId === null ? [] : [villageId];
      return noteParts('signal', text, { villageIds, cardId: initiativeId });
    }
    case 'person': {
      const { displayName, howToReach } = readRecord(person, raw);
      return { kind: 'person', title: displayName, texts: onlyHere(howToReach) };
    }
    default:
      return null;
  }
};

/** Only by its own words: who seeks a card or a village is not after every talk about it. */
const noteParts = (kind: SearchKind, text: string, facets: Partial<Facets>): Parts | null =>
  text.trim() === '' ? null : { kind, title: beginning(text), texts: onlyHere(text), facets };

const inArea = (areaId: string | null): Partial<Facets> =>
  areaId === null ? {} : { areaIds: [areaId] };

const onlyHere = (text: string): readonly SearchText[] =>
  text === '' ? [] : [{ text, isPrivate: true }];

const initiativeParts = (raw: RawRecord, lookup: Lookup): Parts => {
  const read = readRecord(initiative, raw);
  return {
    kind: 'initiative',
    title: read.title,
    names: [
      ...read.villageIds.flatMap((id) => villageNames(lookup, id)),
      ...read.partyIds.flatMap((id) => partyName(lookup, id)),
      ...read.programmeIds.flatMap((id) => programmeName(lookup, id)),
      ...read.fundingSourceIds.flatMap((id) => fundName(lookup, id)),
      ...named('tag', read.tags),
    ],
    texts: [read.ownWords, read.whatResidentsDo, read.notes]
      .filter((text) => text !== '')
      .map((text) => ({ text, isPrivate: true })),
    signs: signsOf(read.outcome),
    dependsOn: [
      ...read.villageIds.map((id) => keyOf('village', id)),
      ...read.partyIds.map((id) => keyOf('party', id)),
      ...read.programmeIds.map((id) => keyOf('programme', id)),
      ...read.fundingSourceIds.map((id) => keyOf('fundingSource', id)),
    ],
    facets: { villageIds: read.villageIds, themes: read.themes },
  };
};

const signsOf = (outcome: Outcome | null): readonly string[] =>
  outcome === 'different' || outcome === 'stopped_learned' ? [learnedSign] : [];

const lessonParts = (raw: RawRecord, lookup: Lookup): Parts => {
  const read = readRecord(lesson, raw);
  const source = read.sourceInitiativeId;
  const from = source === null ? undefined : lookup('initiative', source);
  const origin = from === undefined ? undefined : initiativeParts(from, lookup);
  return {
    kind: 'lesson',
    title: read.title,
    names: [
      ...named('topic', read.topics),
      ...named('forWhom', read.forWhom),
      ...namesFrom(origin),
    ],
    texts: lessonTexts
      .map((field) => ({ text: read[field], isPrivate: false }))
      .filter(({ text }) => text !== ''),
    signs:
      read.lessonKind === 'next_time'
        ? [learnedSign]
        : [...new Set([...signsOf(read.outcome), ...(origin?.signs ?? [])])],
    dependsOn: source === null ? [] : [keyOf('initiative', source), ...(origin?.dependsOn ?? [])],
    facets: { ...inArea(read.areaId), themes: read.themes, cardId: source },
  };
};

/** Found by where it was tried, too: what it began with stands for its title. */
const triedParts = (
  kind: SearchKind,
  [title = '', ...texts]: readonly string[],
  initiativeId: string | null,
  lookup: Lookup,
  isPrivate = false,
) => {
  const of = initiativeId === null ? undefined : lookup('initiative', initiativeId);
  const origin = of === undefined ? undefined : initiativeParts(of, lookup);
  return {
    kind,
    title: beginning(title),
    isTitlePrivate: isPrivate,
    names: namesFrom(origin),
    // A long beginning is cut in the title, and still to be found by its end.
    texts: [...(beginning(title) === title ? [] : [title]), ...texts]
      .filter((text) => text !== '')
      .map((text) => ({ text, isPrivate })),
    dependsOn:
      initiativeId === null
        ? []
        : [keyOf('initiative', initiativeId), ...(origin?.dependsOn ?? [])],
    facets: { cardId: initiativeId },
  };
};

const namesFrom = (origin: Parts | undefined): readonly Name[] =>
  origin === undefined ? [] : [...named('initiative', [origin.title]), ...(origin.names ?? [])];

const beginning = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= titleLength ? line : `${line.slice(0, titleLength).trimEnd()}…`;
};
