import { describe, expect, it } from 'vitest';
import { printedSeed } from '../../printedSeed.ts';
import { noSins, products } from '../remote/sins.ts';
import { shuffle } from './shuffle.ts';

describe('scenario 07: shuffled', () => {
  it.each(Object.entries(products))(
    'ends the same for everybody, and drops nothing: %s',
    async (name, sins) => {
      const life = { steps: 250, records: 12, looks: 0.3 };

      const office = await shuffle(printedSeed(`scenario 07, ${name}`), 3, sins, life);

      expect(office.computers[0]?.state).toMatchObject({ outgoing: 0, waiting: [], holes: 0 });
    },
  );
});

describe('scenario 24: every call fails at times', () => {
  it('comes together, and puts nothing under one name twice', async () => {
    const sins = { ...noSins, failure: 0.3, doneThough: 0.5 };

    const office = await shuffle(printedSeed('scenario 24'), 3, sins, {
      steps: 300,
      records: 12,
      looks: 0.5,
    });

    expect(office.computers[0]?.state.refused).toEqual([]);
  });
});
