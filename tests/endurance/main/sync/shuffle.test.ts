import { describe, it } from 'vitest';
import { printedSeed } from '../../../unit/main/printedSeed.ts';
import { noSins, products } from '../../../unit/main/sync/remote/sins.ts';
import { shuffle } from '../../../unit/main/sync/scenario/shuffle.ts';

const life = { steps: 10_400, records: 200, looks: 0.04 };

describe('scenario 07: shuffled', () => {
  it.each(Object.entries(products))(
    'ends the same for five computers and 10,000 operations: %s',
    async (name, sins) => {
      const seed = printedSeed(`scenario 07, ${name}`);

      await shuffle(seed, 5, sins, life);
    },
  );

  it.each([
    ['Nextcloud', 240465097],
    ['OneDrive', 739580577],
  ])('gets past a torn conflict copy of what only a base still holds: %s', async (name, seed) => {
    await shuffle(seed, 5, products[name] ?? noSins, life);
  });
});
