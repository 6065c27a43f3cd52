import { describe, expect, it } from 'vitest';
import { fits, noFilter, shelfOf } from '../../../../../renderer/features/stories/shelf.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';

const bedum = '019400aa-0000-7000-8000-000000000001';
const villages = new Map([[bedum, { name: 'Bedum' }]]);

const anInitiative = (id: string, values: Readonly<Record<string, Json>> = {}) =>
  readRecord(initiative, {
    id,
    kind: 'initiative',
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: `2018-01-01T00:00:0${id}Z`,
    authorId: 'me',
    values: { title: `Kaart ${id}`, outcome: 'own_feet', ...values },
  });

describe('the shelf', () => {
  it('holds what has an outcome, and nothing of the board', () => {
    const all = [anInitiative('1'), anInitiative('2', { outcome: null, stage: 'let_go' })];

    expect(shelfOf(all, villages, []).map(({ initiative: { id } }) => id)).toEqual(['1']);
  });

  it('begins with what still asks for a lesson, then with what changed last', () => {
    const all = [
      anInitiative('1', { lessonLater: true }),
      anInitiative('2'),
      anInitiative('3', { lessonLater: true }),
      anInitiative('4'),
    ];

    const shelf = shelfOf(all, villages, [{ sourceInitiativeId: '3' }]);

    expect(shelf.map((item) => [item.initiative.id, item.owesLesson, item.lessons])).toEqual([
      ['1', true, 0],
      ['4', false, 0],
      ['3', false, 1],
      ['2', false, 0],
    ]);
  });

  it('finds what went differently or stopped by a word that the app never says', () => {
    const endings = ['own_feet', 'different', 'stopped_learned', 'resting'];
    const all = endings.map((outcome, at) =>
      anInitiative(String(at + 1), { title: 'Speeltuin', outcome }),
    );
    const found = (text: string) =>
      shelfOf(all, villages, [])
        .filter((item) => fits(item, { ...noFilter, text }))
        .map(({ outcome }) => outcome)
        .toSorted();

    expect(found('speeltuin mislukt')).toEqual(['different', 'stopped_learned']);
    expect(found('Mislukking')).toEqual(['different', 'stopped_learned']);
    expect(found('zwembad mislukt')).toEqual([]);
  });

  it('finds by each typed word in title, village or tags, accents or not', () => {
    const [item] = shelfOf(
      [anInitiative('1', { title: 'Naaicafé', villageIds: [bedum], tags: ['ontmoeten'] })],
      villages,
      [],
    );
    const finds = (text: string) => item !== undefined && fits(item, { ...noFilter, text });

    expect(finds('naaicafe bedum')).toBe(true);
    expect(finds('ontmoet')).toBe(true);
    expect(finds('naaicafé winsum')).toBe(false);
  });
});
