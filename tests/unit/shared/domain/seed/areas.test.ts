import { describe, expect, test } from 'vitest';
import { area } from '../../../../../shared/domain/area.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { areaChoices, areaIds, areaSeed } from '../../../../../shared/domain/seed/areas.ts';
import { areaOnDay, village } from '../../../../../shared/domain/village.ts';
import { creates, objections } from './editChecks.ts';
import type { CreateEdit } from './editChecks.ts';

const meta = { createdAt: '', updatedAt: '', authorId: '' };
const asArea = (edit: CreateEdit) => readRecord(area, { ...edit, ...meta });
const asVillage = (edit: CreateEdit) => readRecord(village, { ...edit, ...meta });

const areas = creates(areaSeed(), 'area').map(asArea);
const villages = creates(areaSeed(), 'village').map(asVillage);
const villageNamed = (name: string) => {
  const found = villages.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no village ${name}`);
  return found;
};
const villageCount = (areaId: string): number =>
  villages.filter(({ areaPeriods }) => areaPeriods.some((period) => period.areaId === areaId))
    .length;

describe('the areas that are shipped', () => {
  test('every edit is one that its entity takes', () => {
    expect(areaSeed().flatMap(objections)).toEqual([]);
  });

  test('the five to choose from come in the order of the domain model', () => {
    const names = areaChoices.map((id) => areas.find((one) => one.id === id)?.name);

    expect(names).toEqual(['Bedum', 'De Marne', 'Winsum', 'Eemsmond', 'Middelstum']);
  });

  test('no two records share an id, and the ids are the same in every run', () => {
    const ids = areaSeed().map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(areaSeed()).toEqual(areaSeed());
    expect(areaIds.bedum).toBe('b5a6e000-0000-8000-8000-000000000001');
    expect(villageNamed('Zuidwolde').id).toBe('b5a6e000-0000-8000-8000-000000000104');
  });

  test('an area that ended names areas that exist as its successors', () => {
    const known = new Set(areas.map(({ id }) => id));
    const endedAreas = areas.filter(({ validTo }) => validTo !== null);

    expect(endedAreas).toHaveLength(5);
    for (const { successorIds } of endedAreas) {
      expect(successorIds.length).toBeGreaterThan(0);
      expect(successorIds.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('the villages that are shipped', () => {
  test.each([
    ['bedum', 4],
    ['deMarne', 21],
    ['winsum', 12],
    ['eemsmond', 16],
    ['middelstum', 16],
    ['westerkwartier', 3],
  ] as const)('%s has its %i villages', (name, count) => {
    expect(villageCount(areaIds[name])).toBe(count);
  });

  test('no two villages have the same name', () => {
    expect(new Set(villages.map(({ name }) => name)).size).toBe(69);
  });

  test('a village belongs to the area of its day', () => {
    expect(areaOnDay(villageNamed('Onderdendam'), '2018-12-31')).toBe(areaIds.bedum);
    expect(areaOnDay(villageNamed('Onderdendam'), '2019-01-01')).toBe(areaIds.hetHogeland);
    expect(areaOnDay(villageNamed('Ezinge'), '2018-01-11')).toBe(areaIds.winsum);
    expect(areaOnDay(villageNamed('Ezinge'), '2019-01-01')).toBe(areaIds.westerkwartier);
    expect(areaOnDay(villageNamed('Middelstum'), '2020-12-31')).toBe(areaIds.middelstum);
    expect(areaOnDay(villageNamed('Middelstum'), '2021-01-01')).toBe(areaIds.eemsdelta);
  });

  test('a village can be found by its name in Gronings', () => {
    const withAlias = villages.filter(({ aliases }) => aliases.length > 0);

    expect(Object.fromEntries(withAlias.map(({ name, aliases }) => [name, aliases[0]]))).toEqual({
      Bedum: 'Beem',
      Onderdendam: 'Onnerndaam',
      Eenrum: 'Ainrom',
      Leens: 'Lains',
      Winsum: 'Winzum',
      Uithuizen: 'Oethoezen',
      Warffum: 'Waarvum',
      Middelstum: 'Milnsom',
    });
  });
});
