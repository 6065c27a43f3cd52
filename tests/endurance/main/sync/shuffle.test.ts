import { describe, it } from 'vitest';
import { printedSeed } from '../../../unit/main/printedSeed.ts';
import { noSins, products } from '../../../unit/main/sync/remote/sins.ts';
import { shuffle } from '../../../unit/main/sync/scenario/shuffle.ts';

const life = { steps: 10_400, records: 200, looks: 0.04 };
const short = { ...life, steps: 2_600 };

// All 10,000 operations take twenty seconds for each product: two have their turn, by luck.
const names = Object.keys(products);
const turn = printedSeed('scenario 07, whose turn') % names.length;
const whole = new Set([names[turn], names[(turn + 3) % names.length]]);

describe('scenario 07: shuffled', () => {
  it.each(
    Object.entries(products).map(([name, sins]) => {
      const isWhole = whole.has(name);
      return { name, sins, count: isWhole ? 10_000 : 2_500, lives: isWhole ? life : short };
    }),
  )(
    'ends the same for five computers and $count operations: $name',
    async ({ name, sins, lives }) => {
      const seed = printedSeed(`scenario 07, ${name}`);

      await shuffle(seed, 5, sins, lives);
    },
  );

  it.each([
    ['Nextcloud', 240465097],
    ['OneDrive', 739580577],
  ])('gets past a torn conflict copy of what only a base still holds: %s', async (name, seed) => {
    await shuffle(seed, 5, products[name] ?? noSins, life);
  });
});
