import { join } from 'node:path';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { Store } from '../../main/store/store.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { settleIn, testId } from './settled.ts';
import { carry, open } from './twoComputers.ts';
import { goTo } from './openScreen.ts';
import { picture } from './picture.ts';

const keep = async (store: Store, edits: readonly Edit[]): Promise<void> => {
  const kept = await store.write({ edits: [...edits], action: 'edit' });
  if (!kept.ok) throw new Error(kept.error.kind);
};

const idIn = async (store: Store, kind: string): Promise<string> =>
  (await store.list(kind))[0]?.id ?? '';

/** Two wrote at once in a plank, a translation and a village; one deleted what the other wrote in. */
const wroteInParts = async (profileDir: string, scratch: string): Promise<string> => {
  const own = await open(join(profileDir, 'profile'));
  const colleague = await open(join(scratch, 'colleague'));
  const [initiative, plank, village] = [testId(), testId(), testId()];
  const create = { op: 'create' } as const;
  await keep(own, [
    { ...create, kind: 'initiative', id: initiative, values: { title: 'Buurttuin' } },
    {
      ...create,
      kind: 'contribution',
      id: plank,
      values: { initiativeId: initiative, text: 'Een hek', status: 'asked' },
    },
    {
      ...create,
      kind: 'experiment',
      id: testId(),
      values: { initiativeId: initiative, hypothesis: 'een hek helpt' },
    },
    { ...create, kind: 'village', id: village, values: { name: 'Bedum' } },
  ]);
  await own.publish('initiative', initiative, []);
  await carry(own, colleague);
  await colleague.computers.introduce({ name: 'Anneke', areaId: null, app: '0' });
  const set = { op: 'set' } as const;
  for (const [store, text, status, name] of [
    [own, 'Een houten hek', 'offered', 'Beem'],
    [colleague, 'Een hek van wilgentenen', 'missing', 'Bedum (Boukema)'],
  ] as const) {
    const id = await idIn(store, 'contribution');
    await keep(store, [
      { ...set, kind: 'contribution', id, field: 'text', value: text },
      { ...set, kind: 'contribution', id, field: 'status', value: status },
      { ...set, kind: 'village', id: village, field: 'name', value: name },
    ]);
  }
  const tried = { kind: 'experiment', id: await idIn(own, 'experiment') };
  await keep(own, [{ ...set, ...tried, field: 'result', value: 'Het hielp.' }]);
  const theirs = { kind: 'experiment', id: await idIn(colleague, 'experiment') };
  await keep(colleague, [{ op: 'delete', ...theirs }]);
  await carry(colleague, own);
  await own.close();
  await colleague.close();
  return initiative;
};

test('shows what two wrote at once in any part, and lists all of it on Vandaag', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const profileDir = join(scratchDir, 'at-once');
  const initiative = await wroteInParts(profileDir, scratchDir);
  const { page, electron } = await openApp({ profileDir });
  await settleIn(page);
  await page.reload();

  await goTo(page, '#/vandaag');
  const waiting = page.getByRole('region', { name: '3 dingen met twee versies' });
  await expect(waiting.getByRole('button', { name: 'Plank: 2 versies' })).toBeVisible();
  await expect(waiting.getByText(/Anneke verwijderde dit/)).toBeVisible();
  await picture(page, 'versions-today');
  expect(await violationsOf(electron)).toEqual([]);

  await goTo(page, `#/initiatief/${initiative}`);
  const bridge = page.getByRole('region', { name: 'Brugbeeld' });
  await expect(bridge.getByRole('button', { name: 'Plank: 2 versies' })).toBeVisible();
  await picture(page, 'versions-bridge');
  await bridge.getByText('Lijst', { exact: true }).click();
  const planks = page.getByRole('region', { name: 'Planken' });
  await planks.getByRole('button', { name: 'Ligt de plank er al? 2 versies' }).click();
  const dialog = page.getByRole('dialog', { name: /Kies of voeg samen/ });
  await expect(dialog.getByText('Mist nog')).toBeVisible();
  await picture(page, 'versions-plank');
  expect(await violationsOf(electron)).toEqual([]);
  await dialog.getByRole('button', { name: 'Kies deze: van Anneke' }).click();
  await expect(planks.getByRole('button', { name: 'Ligt de plank er al? 2 versies' })).toHaveCount(
    0,
  );
  await planks.getByRole('button', { name: 'Plank: 2 versies' }).click();
  await dialog.getByRole('textbox', { name: 'Samen' }).fill('Een hek van hout en wilgentenen');
  await dialog.getByRole('button', { name: 'Bewaar samen' }).click();
  await expect(planks.getByText('Een hek van hout en wilgentenen')).toBeVisible();
  await expect(page.getByText(/Anneke verwijderde dit/)).toBeVisible();
  await picture(page, 'versions-parts');

  await goTo(page, '#/vandaag');
  await expect(
    page.getByRole('region', { name: '2 dingen met twee versies' }).getByRole('link').first(),
  ).toBeVisible();
  await page.evaluate(() => window.api['settings:change']({ theme: 'dark' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await picture(page, 'versions-today-dark');
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);
  await page.getByRole('button', { name: 'Houden' }).click();
  await page.getByRole('button', { name: 'Naam van het dorp: 2 versies' }).click();
  await dialog.getByRole('button', { name: 'Kies deze: van Test' }).click();
  await expect(page.getByRole('region', { name: /met twee versies/ })).toHaveCount(0);
});
