import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import type { SearchFilter, SearchQuery } from '../../../../shared/ipc/search.ts';
import { noSearchFilter } from '../../../../shared/ipc/search.ts';
import { find, indexOf, initiative, lesson } from './anIndex.ts';
import { aRecord, idOf } from './records.ts';

const [bedum, winsum] = [idOf(1), idOf(2)];
const [oldArea, newArea, otherArea] = [idOf(3), idOf(4), idOf(5)];
const period = (areaId: string, from: string | null, to: string | null) => ({ areaId, from, to });

const villages = [
  aRecord('village', bedum, {
    name: 'Bedum',
    areaPeriods: [period(oldArea, null, '2019-01-01'), period(newArea, '2019-01-01', null)],
  }),
  aRecord('village', winsum, { name: 'Winsum', areaPeriods: [period(otherArea, null, null)] }),
];
const later = (record: RawRecord, day: string): RawRecord => ({
  ...record,
  createdAt: `${day}T10:00:00.000Z`,
  updatedAt: `${day}T10:00:00.000Z`,
});

const filtered = (
  index: ReturnType<typeof indexOf>,
  filter: Partial<SearchFilter>,
  text = '',
  options: Partial<SearchQuery> = {},
): string[] =>
  find(index, text, { ...options, filter: { ...noSearchFilter, ...filter } }).found.map(
    ({ kind, id }) => `${kind} ${String(Number(id.slice(-3)))}`,
  );

describe('filters in the search index', () => {
  it('lets through what is in one of the villages and of one of the themes', () => {
    const index = indexOf(
      ...villages,
      initiative(11, 'Bankje een', { villageIds: [bedum], themes: ['care'] }),
      initiative(12, 'Bankje twee', { villageIds: [bedum], themes: ['wellbeing'] }),
      initiative(13, 'Bankje drie', { villageIds: [winsum], themes: ['care'] }),
      initiative(14, 'Bankje vier'),
    );

    expect(filtered(index, { villageIds: [bedum], themes: ['care'] }, 'bankje')).toEqual([
      'initiative 11',
    ]);
    expect(filtered(index, { villageIds: [bedum, winsum] }, 'bankje').toSorted()).toEqual([
      'initiative 11',
      'initiative 12',
      'initiative 13',
    ]);
    expect(filtered(index, { themes: ['care'] }, 'bankje', { kinds: ['lesson'] })).toEqual([]);
  });

  it('looks in the area that the village had on the day of the card, as the board does', () => {
    const index = indexOf(
      ...villages,
      initiative(11, 'Bankje', { villageIds: [bedum] }),
      later(initiative(12, 'Bankje', { villageIds: [bedum] }), '2026-01-01'),
    );

    expect(filtered(index, { areaIds: [oldArea] }, 'bankje')).toEqual(['initiative 11']);
    expect(filtered(index, { areaIds: [newArea] }, 'bankje')).toEqual(['initiative 12']);
    expect(filtered(index, { areaIds: [newArea] }, 'bedum', { kinds: ['village'] })).toEqual([
      'village 1',
    ]);
  });

  it('follows a village to another area, and a card to another village', () => {
    const card = initiative(11, 'Bankje', { villageIds: [bedum] });
    const index = indexOf(
      ...villages,
      card,
      aRecord('signal', idOf(12), { text: 'Het bankje is nat', initiativeId: idOf(11) }),
      aRecord('signal', idOf(13), { text: 'Een bankje graag', villageId: bedum }),
    );
    const areaPeriods = [period(otherArea, null, null)];

    index.put([aRecord('village', bedum, { name: 'Bedum', areaPeriods })]);

    expect(filtered(index, { areaIds: [oldArea] }, 'bankje')).toEqual([]);
    expect(filtered(index, { areaIds: [otherArea] }, 'bankje').toSorted()).toEqual([
      'initiative 11',
      'signal 12',
      'signal 13',
    ]);

    index.put([initiative(11, 'Bankje', { villageIds: [winsum] })]);

    expect(filtered(index, { villageIds: [winsum] }, 'bankje').toSorted()).toEqual([
      'initiative 11',
      'signal 12',
    ]);

    index.drop('initiative', [idOf(11)]);

    expect(filtered(index, { villageIds: [winsum] }, 'bankje')).toEqual([]);
  });

  it('finds what belongs to a card where the card is, unless it says so itself', () => {
    const initiativeId = idOf(11);
    const index = indexOf(
      ...villages,
      initiative(11, 'Bankje', { villageIds: [bedum], themes: ['care'] }),
      aRecord('experiment', idOf(12), { hypothesis: 'Een hek', initiativeId }),
      aRecord('onTheSpotAgreement', idOf(13), { what: 'Een hek', initiativeId }),
      aRecord('knowledgeQuestion', idOf(14), { question: 'Een hek?', initiativeId }),
      aRecord('dilemma', idOf(15), { oneSide: 'Een hek', initiativeId }),
      aRecord('story', idOf(16), { text: 'Een hek', initiativeId }),
      aRecord('signal', idOf(17), { text: 'Een hek', initiativeId, villageId: winsum }),
      lesson(18, 'Een hek', { sourceInitiativeId: initiativeId, themes: ['wellbeing'] }),
      lesson(19, 'Een hek', { areaId: otherArea, themes: ['care'] }),
      lesson(20, 'Een hek', { sourceInitiativeId: initiativeId }),
      aRecord('person', idOf(21), { displayName: 'Hek' }),
      aRecord('party', idOf(22), { name: 'Hek' }),
      aRecord('programme', idOf(23), { name: 'Hek', areaId: otherArea }),
    );
    const numbers = (filter: Partial<SearchFilter>): number[] =>
      filtered(index, filter, 'hek')
        .map((one) => Number(one.split(' ')[1]))
        .toSorted();

    expect(numbers({ villageIds: [bedum] })).toEqual([12, 13, 14, 15, 16, 18, 20]);
    expect(numbers({ themes: ['care'] })).toEqual([12, 13, 14, 15, 16, 17, 19, 20]);
    expect(numbers({ areaIds: [otherArea] })).toEqual([17, 19, 23]);
  });

  it('gives the best of those that fit, not those that fit of the best', () => {
    const many = Array.from({ length: 30 }, (_, at) => initiative(100 + at, 'Bankje'));
    const index = indexOf(
      ...villages,
      ...many,
      initiative(11, 'Samen zitten', { villageIds: [bedum], notes: 'Een bankje misschien' }),
    );
    const filter = { ...noSearchFilter, villageIds: [bedum] };

    const reply = find(index, 'bankje', { filter, limit: 5, ofAKind: 2 });

    expect(reply.total).toBe(1);
    expect(reply.hits.map(({ title }) => title)).toEqual(['Samen zitten']);
  });

  it('shows all that fits when nothing is sought yet, what was changed last first', () => {
    const index = indexOf(
      ...villages,
      later(initiative(11, 'Bankje', { villageIds: [bedum], notes: 'Nat' }), '2026-01-01'),
      later(initiative(12, 'Hek', { villageIds: [bedum] }), '2026-03-01'),
      later(aRecord('signal', idOf(13), { text: 'Moi', villageId: bedum }), '2026-02-01'),
      initiative(14, 'Elders', { villageIds: [winsum] }),
    );
    const all = ['initiative 12', 'signal 13', 'initiative 11', 'village 1'];

    expect(filtered(index, { villageIds: [bedum] })).toEqual(all);
    expect(filtered(index, { villageIds: [bedum] }, 'b')).toEqual(all);
    expect(filtered(index, { villageIds: [bedum] }, '', { kinds: ['signal'] })).toEqual([
      'signal 13',
    ]);
    expect(filtered(index, {})).toEqual([]);
    const [, hit] = find(index, '', { filter: { ...noSearchFilter, villageIds: [bedum] } }).hits;
    expect(hit).toMatchObject({ title: 'Moi', titleRanges: [], isTitlePrivate: true });
  });
});
