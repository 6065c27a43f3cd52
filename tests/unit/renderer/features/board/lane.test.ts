import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../../../renderer/features/board/lane.ts';
import type { LaneNames } from '../../../../../renderer/features/board/lane.ts';
import { aCard } from '../../domain/board/aCard.ts';

const villages: Readonly<Record<string, string>> = {
  z: "'t Zandt",
  m: 'De Molenrij',
  b: 'Bedum',
};
const names: LaneNames = {
  nameOf: (id) => villages[id],
  none: 'Zonder dorp',
};

describe('lanes of the board', () => {
  it('stand by name without their article, and the cards without a village come last', () => {
    const cards = [
      aCard({ id: '1', villageIds: ['z'] }),
      aCard({ id: '2' }),
      aCard({ id: '3', villageIds: ['m'] }),
      aCard({ id: '4', villageIds: ['b'] }),
    ];

    const lanes = lanesOf(cards, 'village', names);

    expect(lanes.map(({ name }) => name)).toEqual([
      'Bedum',
      'De Molenrij',
      "'t Zandt",
      'Zonder dorp',
    ]);
  });

  it('show a card of several villages in the lane of each', () => {
    const card = aCard({ id: '1', villageIds: ['b', 'z'], stage: 'building' });

    const lanes = lanesOf([card], 'village', names);

    expect(lanes.map(({ columns }) => columns.building)).toEqual([[card], [card]]);
  });

  it('keep a card in sight whose village is not known here any more', () => {
    const card = aCard({ id: '1', villageIds: ['gone'] });

    expect(lanesOf([card], 'village', names).map(({ name }) => name)).toEqual(['Zonder dorp']);
  });

  it('stand in the order of the themes when they are themes', () => {
    const themeNames = { ...names, nameOf: (theme: string) => theme };
    const cards = [
      aCard({ id: '1', themes: ['liveability', 'care'] }),
      aCard({ id: '2', themes: ['wellbeing'] }),
    ];

    expect(lanesOf(cards, 'theme', themeNames).map(({ value }) => value)).toEqual([
      'care',
      'wellbeing',
      'liveability',
    ]);
  });

  it('are taken over when nothing in them changed, so that only the others are drawn again', () => {
    const stays = aCard({ id: '1', villageIds: ['b'] });
    const before = lanesOf([stays, aCard({ id: '2', villageIds: ['z'] })], 'village', names);

    const after = lanesOf(
      [stays, aCard({ id: '2', villageIds: ['z'], stage: 'running' })],
      'village',
      names,
      before,
    );

    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });
});
