import { generateNKeysBetween } from 'fractional-indexing';
import type { Json } from '../entity.ts';
import { usualPanel } from '../party.ts';
import type { Edit } from '../../ipc/edit.ts';
import { areaIds } from './areas.ts';
import { sampleEdit as create } from './sampleEdit.ts';
import { sampleCoffeeParties, sampleSignals } from './sampleHeard.ts';
import {
  noaberschapProgramme,
  sampleFunding,
  sampleInitiatives,
  talkTitle,
} from './sampleInitiatives.ts';
import type { SampleInitiative } from './sampleInitiatives.ts';
import { sampleLessons } from './sampleLessons.ts';
import type { SampleLesson } from './sampleLessons.ts';
import { sampleParties } from './sampleParties.ts';
import { sampleRelations } from './sampleRelations.ts';
import type { SampleParty } from './sampleParties.ts';
import { sampleWork } from './sampleWork.ts';
import { bedum } from './villages.ts';

type Ids = ReadonlyMap<string, string>;
type Values = Readonly<Record<string, Json>>;

/** The sample workspace of Bedum, from what the seed says. Every record is marked `sample`. */
export const sampleSeed = (newId: () => string): readonly Edit[] => {
  const partyIds: Ids = new Map(Object.keys(sampleParties).map((key) => [key, newId()]));
  const initiativeIds: Ids = new Map(sampleInitiatives.map(({ title }) => [title, newId()]));
  const backingIds: Ids = new Map(
    [noaberschapProgramme, ...sampleFunding].map(({ name }) => [name, newId()]),
  );
  const activities = sampleInitiatives.flatMap((one) =>
    (one.activities ?? []).map((does) => ({ ...does, id: newId(), title: one.title })),
  );
  const areaId = areaIds.bedum;
  // One row of keys for all columns: within each column they still ascend.
  const places = generateNKeysBetween(null, null, sampleInitiatives.length);
  return [
    ...Object.entries<SampleParty>(sampleParties).map(
      ([key, { name, kind, departmentId, layer }]) =>
        create('party', idIn(partyIds, key), {
          name,
          partyKind: kind,
          panel: usualPanel(kind),
          departmentId: departmentId ?? null,
          layer: layer ?? null,
        }),
    ),
    create('programme', idIn(backingIds, noaberschapProgramme.name), {
      ...noaberschapProgramme,
      areaId,
    }),
    ...sampleFunding.map((one) =>
      create('fundingSource', idIn(backingIds, one.name), { ...one, areaId }),
    ),
    ...activities.map(({ id, name, kind, on = null }) =>
      create('activity', id, { name, activityKind: kind, on }),
    ),
    ...sampleInitiatives.map((one, at) =>
      create('initiative', idIn(initiativeIds, one.title), {
        ...initiativeValues(one, partyIds),
        activityIds: activities.flatMap(({ id, title }) => (title === one.title ? [id] : [])),
        programmeIds: one.programme === undefined ? [] : [idIn(backingIds, one.programme)],
        fundingSourceIds: one.funding === undefined ? [] : [idIn(backingIds, one.funding)],
        position: places[at] ?? '',
      }),
    ),
    ...sampleInitiatives.flatMap((one) => tableOf(one, initiativeIds, partyIds, newId)),
    ...heardAtTable(partyIds, newId),
    ...sampleInitiatives.flatMap((one) => planksOf(one, initiativeIds, partyIds, newId)),
    ...sampleRelations.map(({ from, is, to }) =>
      create('relation', newId(), {
        relationKind: is,
        fromId: idIn(initiativeIds, from),
        toId: idIn(initiativeIds, to),
      }),
    ),
    ...sampleLessons.map((one) => create('lesson', newId(), lessonValues(one, initiativeIds))),
    ...sampleWork({ newId, initiative: (title) => idIn(initiativeIds, title) }),
  ];
};

const initiativeValues = (one: SampleInitiative, partyIds: Ids): Values => ({
  title: one.title,
  villageIds: one.village === undefined ? [] : [bedum[one.village].id],
  themes: one.themes ?? [],
  tags: one.tags ?? [],
  stage: one.stage,
  outcome: one.outcome ?? null,
  begunOn: one.begunOn ?? null,
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

/** Who the talk says sit together. Whose turn it is it does not say, but for the talk itself. */
const tableOf = (
  { title, parties = [] }: SampleInitiative,
  initiativeIds: Ids,
  partyIds: Ids,
  newId: () => string,
): readonly Edit[] => {
  if (parties.length < 2) return [];
  const gameId = newId();
  const ownSeatId = newId();
  const turnSeatId = title === talkTitle ? ownSeatId : null;
  return [
    create('game', gameId, { initiativeId: idIn(initiativeIds, title), turnSeatId }),
    create('gameSeat', ownSeatId, { gameId }),
    ...parties.map((party) =>
      create('gameSeat', newId(), { gameId, partyId: idIn(partyIds, party) }),
    ),
  ];
};

const heardAtTable = (partyIds: Ids, newId: () => string): readonly Edit[] => {
  const coffeeTableId = newId();
  const atTable = sampleCoffeeParties.map((party) => idIn(partyIds, party));
  return [
    create('coffeeTable', coffeeTableId, {
      placeKind: 'coffee_table',
      partyIds: atTable,
      phase: 'sorting',
    }),
    ...sampleSignals.map(({ text, triage, isLoose }) =>
      create('signal', newId(), {
        text,
        triage: triage ?? null,
        coffeeTableId: isLoose ? null : coffeeTableId,
      }),
    ),
  ];
};

const planksOf = (
  { title, planks = [] }: SampleInitiative,
  initiativeIds: Ids,
  partyIds: Ids,
  newId: () => string,
): readonly Edit[] => {
  const places = generateNKeysBetween(null, null, planks.length);
  return planks.map(({ kind, text, who, status = 'offered' }, at) =>
    create('contribution', newId(), {
      initiativeId: idIn(initiativeIds, title),
      partyId: who === undefined ? null : idIn(partyIds, who),
      contributionKind: kind,
      text,
      status,
      position: places[at] ?? '',
    }),
  );
};

const idIn = (ids: Ids, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample does not hold ${key}`);
  return id;
};
