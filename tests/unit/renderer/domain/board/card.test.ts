import { describe, expect, it } from 'vitest';
import { cardOf, createCardReader } from '../../../../../renderer/domain/board/card.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import type { Initiative } from '../../../../../shared/domain/initiative.ts';

const [onderdendam, garnwerd] = [
  '018f3c2a-0000-7000-8000-000000000001',
  '018f3c2a-0000-7000-8000-000000000002',
];
const [politie, werkgroep] = [
  '018f3c2a-0000-7000-8000-000000000003',
  '018f3c2a-0000-7000-8000-000000000004',
];
const period = (areaId: string, from: string | null, to: string | null) => ({ areaId, from, to });
const villages = new Map([
  [onderdendam, { name: 'Onderdendam', areaPeriods: [period('bedum', null, null)] }],
  [
    garnwerd,
    {
      name: 'Garnwerd',
      areaPeriods: [
        period('winsum', null, '2019-01-01'),
        period('westerkwartier', '2019-01-01', null),
      ],
    },
  ],
]);
const parties = new Map([
  [politie, { panel: 'organisations' as const }],
  [werkgroep, { panel: 'residents' as const }],
]);
const anInitiative = (values: Record<string, Json>, createdAt = '2026-01-01T00:00:00.000Z') =>
  readRecord(initiative, {
    id: '018f3c2a-0000-7000-8000-00000000000a',
    kind: 'initiative',
    createdAt,
    updatedAt: createdAt,
    authorId: 'me',
    values,
  }) satisfies Initiative;

describe('a card of the board', () => {
  it('shows which corners of the drieluik are taken', () => {
    const card = cardOf(
      anInitiative({ partyIds: [politie, werkgroep, politie] }),
      villages,
      parties,
    );

    expect(card.panels).toEqual(['residents', 'organisations']);
  });

  it('lies in the area that its village had on the day of the card', () => {
    const of = (createdAt: string) =>
      cardOf(anInitiative({ villageIds: [garnwerd] }, createdAt), villages, parties).areaIds;

    expect(of('2018-01-11T10:00:00.000Z')).toEqual(['winsum']);
    expect(of('2026-01-11T10:00:00.000Z')).toEqual(['westerkwartier']);
  });

  it('is found by its title, its villages and its tags', () => {
    const card = cardOf(
      anInitiative({ title: 'Naaicafé', villageIds: [onderdendam], tags: ['Ontmoeten'] }),
      villages,
      parties,
    );

    expect(card.folded).toBe('naaicafe\nonderdendam\nontmoeten');
  });

  it('is made once for a record, and again when a village got another name', () => {
    const read = createCardReader();
    const record = anInitiative({ villageIds: [onderdendam] });
    const [first] = read([record], villages, parties);

    const [second] = read([record], villages, parties);
    const renamed = new Map(villages).set(onderdendam, { name: 'Onnerndaam', areaPeriods: [] });
    const [third] = read([record], renamed, parties);

    expect(second).toBe(first);
    expect(third?.villageNames).toEqual(['Onnerndaam']);
  });

  it('leaves the board for the shelf when its initiative has an outcome', () => {
    const records = [anInitiative({}), anInitiative({ outcome: 'own_feet' })];

    expect(createCardReader()(records, villages, parties)).toHaveLength(1);
  });
});
