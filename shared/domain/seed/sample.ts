import { generateNKeysBetween } from 'fractional-indexing';
import type { Json } from '../entity.ts';
import { usualPanel } from '../party.ts';
import type { Edit } from '../../ipc/edit.ts';
import { areaIds } from './areas.ts';
import { sampleInitiatives } from './sampleInitiatives.ts';
import type { SampleInitiative } from './sampleInitiatives.ts';
import { sampleLessons } from './sampleLessons.ts';
import type { SampleLesson } from './sampleLessons.ts';
import { sampleParties } from './sampleParties.ts';
import { bedum } from './villages.ts';

type Ids = ReadonlyMap<string, string>;
type Values = Readonly<Record<string, Json>>;

/** The sample workspace of Bedum, from what the seed says. Every record is marked `sample`. */
export const sampleSeed = (newId: () => string): readonly Edit[] => {
  const partyIds: Ids = new Map(Object.keys(sampleParties).map((key) => [key, newId()]));
  const initiativeIds: Ids = new Map(sampleInitiatives.map(({ title }) => [title, newId()]));
  // One row of keys for all columns: within each column they still ascend.
  const places = generateNKeysBetween(null, null, sampleInitiatives.length);
  return [
    ...Object.entries(sampleParties).map(([key, { name, kind }]) =>
      create('party', idIn(partyIds, key), { name, partyKind: kind, panel: usualPanel(kind) }),
    ),
    ...sampleInitiatives.map((one, at) =>
      create('initiative', idIn(initiativeIds, one.title), {
        ...initiativeValues(one, partyIds),
        position: places[at] ?? '',
      }),
    ),
    ...sampleLessons.map((one) => create('lesson', newId(), lessonValues(one, initiativeIds))),
  ];
};

const create = (kind: string, id: string, values: Values): Edit => ({
  op: 'create',
  kind,
  id,
  values: { ...values, sample: true },
});

const initiativeValues = (one: SampleInitiative, partyIds: Ids): Values => ({
  title: one.title,
  villageIds: one.village === undefined ? [] : [bedum[one.village].id],
  themes: one.themes ?? [],
  tags: one.tags ?? [],
  stage: one.stage,
  outcome: one.outcome ?? null,
  partyIds: (one.parties ?? []).map((party) => idIn(partyIds, party)),
  notes: one.notes,
});

const lessonValues = (one: SampleLesson, initiativeIds: Ids): Values => ({
  title: one.title,
  lessonKind: one.kind,
  themes: one.themes ?? [],
  topics: one.topics,
  areaId: areaIds.bedum,
  sourceInitiativeId: one.source === undefined ? null : idIn(initiativeIds, one.source),
  shelved: true,
  ...one.texts,
});

const idIn = (ids: Ids, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample does not hold ${key}`);
  return id;
};
