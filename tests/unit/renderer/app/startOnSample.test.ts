import { expect, it } from 'vitest';
import { areaIds } from '../../../../shared/domain/seed/areas.ts';
import { openWindow } from '../openWindow.ts';

const start = async (): Promise<void> => {
  const { startOnSample } = await import('../../../../renderer/app/startOnSample.ts');
  await startOnSample();
};

it('fills a new profile with areas and sample when the app was started for it', async () => {
  const main = await openWindow({ answers: { 'app:launch': () => ({ sample: true }) } });

  await start();

  expect(main.settings()).toMatchObject({ welcomed: true, areaId: areaIds.bedum });
  const samples = main.records().filter(({ values }) => values['sample'] === true);
  expect(samples.length).toBeGreaterThan(20);
});

it('leaves a profile alone that somebody already works in', async () => {
  const main = await openWindow({
    settings: { welcomed: true },
    answers: { 'app:launch': () => ({ sample: true }) },
  });

  await start();

  expect(main.writes).toEqual([]);
});
