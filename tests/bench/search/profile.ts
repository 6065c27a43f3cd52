import type { RawRecord } from '../../../shared/domain/entity.ts';
import { manyLessons } from './lessons.ts';
import { writer } from './words.ts';

/** All that the app would index of many years in many villages, by kind. */
export type Profile = ReadonlyMap<string, readonly RawRecord[]>;

const counts = {
  ...{ village: 67, party: 400, programme: 20, fundingSource: 60, person: 2_000 },
  ...{ initiative: 10_000, signal: 60_000, story: 40_000 },
};
const lessons = 10_000;
/** 100,000 of them; an initiative has three private texts besides. Contact moments are not indexed. */
export const noteKinds = ['signal', 'story'];

type Kind = keyof typeof counts;
const kinds: readonly Kind[] = [
  ...(['village', 'party', 'programme', 'fundingSource'] as const),
  ...(['person', 'initiative', 'signal', 'story'] as const),
];

export const manyYears = (): Profile => {
  const { sentence, topic, below } = writer(2014);
  const idOf = (kind: Kind, at: number): string =>
    `${String(kinds.indexOf(kind) + 1).padStart(8, '0')}-0000-7000-8000-${String(at).padStart(12, '0')}`;
  const any = (kind: Kind): string => idOf(kind, below(counts[kind]));

  const valuesOf = (kind: Kind): RawRecord['values'] => {
    switch (kind) {
      case 'initiative':
        return {
          ...{ title: sentence(4), tags: [topic(), topic()] },
          ...{ villageIds: [any('village')], partyIds: [any('party'), any('party')] },
          ...{ programmeIds: [any('programme')], fundingSourceIds: [any('fundingSource')] },
          ...{ ownWords: sentence(15), whatResidentsDo: sentence(15), notes: sentence(25) },
        };
      case 'signal':
        return { text: sentence(12), villageId: any('village') };
      case 'story':
        return { text: sentence(20), initiativeId: any('initiative') };
      case 'person':
        return { displayName: sentence(2), howToReach: sentence(3) };
      default:
        return { name: sentence(2) };
    }
  };
  const many = (kind: Kind): readonly RawRecord[] =>
    Array.from({ length: counts[kind] }, (_, at) => ({
      ...{ id: idOf(kind, at), kind, authorId: 'bench' },
      ...{ createdAt: '2014-03-01T19:30:00.000Z', updatedAt: '2014-03-01T19:30:00.000Z' },
      values: valuesOf(kind),
    }));
  const learned = manyLessons(lessons).map((lesson) => ({
    ...lesson,
    values: { ...lesson.values, sourceInitiativeId: any('initiative') },
  }));
  return new Map([
    ...kinds.map((kind) => [kind, many(kind)] as const),
    ['lesson', learned] as const,
  ]);
};
