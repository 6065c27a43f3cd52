import { describe, expect, it } from 'vitest';
import {
  villagesByArea,
  whatRuns,
  whoIsActive,
} from '../../../../../renderer/features/villages/villageModel.ts';
import { area } from '../../../../../shared/domain/area.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Entity, Json } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { party } from '../../../../../shared/domain/party.ts';
import { village } from '../../../../../shared/domain/village.ts';

const read = <E extends Entity>(entity: E, id: string, values: Readonly<Record<string, Json>>) =>
  readRecord(entity, {
    id,
    kind: entity.kind,
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: '2018-01-01T00:00:00Z',
    authorId: 'me',
    values,
  });
const idAt = (at: number) => `019400aa-0000-7000-8000-00000000000${String(at)}`;
const [winsum, bedum, andel, zuidwolde, wolf] = [1, 2, 3, 4, 5].map(idAt) as [
  string,
  string,
  string,
  string,
  string,
];
const areas = new Map([
  [winsum, read(area, winsum, { name: 'Winsum' })],
  [bedum, read(area, bedum, { name: 'Bedum' })],
]);
const inArea = (areaId: string, to: string | null = null) => [{ areaId, from: null, to }];

describe('the list of villages', () => {
  it('begins with the own area, also what left it, and forgets no village without an area', () => {
    const villages = [
      read(village, wolf, { name: 'Wolf', areaPeriods: inArea(bedum, '2017-01-01') }),
      read(village, andel, { name: 'Den Andel', areaPeriods: inArea(winsum) }),
      read(village, zuidwolde, { name: 'Zuidwolde', areaPeriods: inArea(bedum) }),
    ];
    const groups = villagesByArea({ villages, areas, initiatives: [] }, winsum, '2018-01-01');

    expect(groups.map((group) => group.area?.name)).toEqual(['Winsum', 'Bedum', undefined]);
    expect(groups.at(-1)?.villages.map((entry) => entry.village.name)).toEqual(['Wolf']);

    const own = villagesByArea({ villages, areas, initiatives: [] }, bedum, '2018-01-01')[0];
    expect(own?.villages.map((entry) => entry.village.name)).toEqual(['Wolf', 'Zuidwolde']);
  });

  it('stands areas where something was begun before those where nothing was', () => {
    const villages = [
      read(village, zuidwolde, { name: 'Zuidwolde', areaPeriods: inArea(bedum) }),
      read(village, andel, { name: 'Den Andel', areaPeriods: inArea(winsum) }),
    ];
    const begun = [read(initiative, idAt(7), { villageIds: [andel] })];
    const namesWith = (initiatives: typeof begun) =>
      villagesByArea({ villages, areas, initiatives }, null, '2018-01-01').map(
        (group) => group.area?.name,
      );

    expect(namesWith([])).toEqual(['Bedum', 'Winsum']);
    expect(namesWith(begun)).toEqual(['Winsum', 'Bedum']);
  });

  it('counts what is open apart from what is on the shelf of stories', () => {
    const villages = [read(village, zuidwolde, { name: 'Zuidwolde', areaPeriods: inArea(bedum) })];
    const initiatives = [null, null, 'own_feet'].map((outcome, at) =>
      read(initiative, idAt(at), { outcome, villageIds: [zuidwolde] }),
    );
    const [group] = villagesByArea({ villages, areas, initiatives }, bedum, '2018-01-01');

    expect(group?.villages[0]).toMatchObject({ open: 2, ended: 1 });
  });
});

describe('the page of a village', () => {
  const club = read(party, idAt(6), { name: 'Club', panel: 'residents' });
  const initiatives = [
    read(initiative, idAt(7), { title: 'B', stage: 'running', villageIds: [zuidwolde] }),
    read(initiative, idAt(8), {
      title: 'A',
      stage: 'running',
      villageIds: [zuidwolde],
      partyIds: [club.id, idAt(9)],
    }),
    read(initiative, idAt(5), { title: 'C', stage: 'heard', villageIds: [zuidwolde, andel] }),
    read(initiative, idAt(4), { title: 'D', outcome: 'merged', villageIds: [zuidwolde] }),
    read(initiative, idAt(3), { title: 'E', stage: 'running', villageIds: [andel] }),
  ];
  const runs = whatRuns(zuidwolde, initiatives);

  it('shows what runs in the order of the board, and what ended apart', () => {
    expect(runs.byStage.map(({ stage, of }) => [stage, of.map(({ title }) => title)])).toEqual([
      ['heard', ['C']],
      ['running', ['A', 'B']],
    ]);
    expect(runs.ended.map(({ title }) => title)).toEqual(['D']);
  });

  it('gives every corner a place, also an empty one, and skips a party that is gone', () => {
    const active = whoIsActive(runs, new Map([[club.id, club]]));

    expect(active.map(({ panel, parties }) => [panel, parties.length])).toEqual([
      ['residents', 1],
      ['municipality', 0],
      ['organisations', 0],
    ]);
    expect(active[0]?.parties[0]?.of.map(({ title }) => title)).toEqual(['A']);
  });
});
