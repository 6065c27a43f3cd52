import { nl } from '../../renderer/words/nl.ts';
import { areaIds } from '../../shared/domain/seed/areas.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';

test('narrows what Ctrl+K finds to a village and a theme, by keyboard, and follows an edit', async ({
  openApp,
}) => {
  const { page, electron } = await openApp();
  await settleIn(page);
  const card = testId();
  const inOnderdendam = { villageIds: [bedum.onderdendam.id], themes: ['care'] };
  await keep(page, [
    { op: 'create', kind: 'initiative', id: card, values: { title: 'Bankje', ...inOnderdendam } },
    { op: 'create', kind: 'initiative', id: testId(), values: { title: 'Bankje elders' } },
    { op: 'create', kind: 'story', id: testId(), values: { text: 'Moi', initiativeId: card } },
  ]);
  const panel = page.getByRole('dialog', { name: nl.search.title });
  const note = panel.getByRole('option', { name: /^Moi/ });
  const option = (name: string) => panel.getByRole('option', { name, exact: true });

  await page.keyboard.press('Control+K');
  await page.keyboard.type('bankje');
  await expect(option('Bankje elders')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('onnern');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Zoek: Dorp' })).toHaveValue('onnern');
  await page.keyboard.press('Escape');
  await expect(option('Bankje elders')).toHaveCount(0);
  await expect(option('Bankje')).toBeVisible();
  await expect(panel.getByRole('searchbox')).toHaveValue('bankje');
  expect(await violationsOf(electron)).toEqual([]);

  await panel.getByRole('searchbox').fill('');
  await expect(note).toBeVisible();
  await expect(option('Bankje')).toBeVisible();
  await keep(
    page,
    [
      {
        op: 'remove',
        kind: 'initiative',
        id: card,
        field: 'villageIds',
        value: bedum.onderdendam.id,
      },
    ],
    'edit',
  );
  await expect(option('Bankje')).toHaveCount(0);
  await expect(note).toHaveCount(0);
  await expect(option('Onderdendam')).toBeVisible();

  await page.getByRole('button', { name: nl.board.clearFilter }).click();
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await expect(panel.getByRole('option', { name: 'Nieuw gehoord' })).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 440 });
  for (let at = 0; at < 9; at++) await page.keyboard.press('ArrowDown');
  await expect(panel.locator('[role=option][data-focused]')).toBeInViewport({ ratio: 0.9 });
  await expect(panel.getByRole('option', { name: 'Nieuw gehoord' })).not.toBeInViewport();
});

test('finds by area what lies in a village that moves there', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, [
    {
      op: 'create',
      kind: 'initiative',
      id,
      values: { title: 'Bankje', villageIds: [bedum.bedum.id] },
    },
  ]);
  const found = (areaId: string) =>
    page.evaluate(
      (area) =>
        window.api['search:find']({
          text: 'bankje',
          limit: 5,
          filter: { areaIds: [area], villageIds: [], themes: [] },
        }),
      areaId,
    );
  await expect.poll(() => found(areaIds.hetHogeland)).toMatchObject({ value: { total: 1 } });

  await keep(
    page,
    [
      {
        op: 'set',
        kind: 'village',
        id: bedum.bedum.id,
        field: 'areaPeriods',
        value: [{ areaId: areaIds.eemsdelta, from: null, to: null }],
      },
    ],
    'edit',
  );

  expect(await found(areaIds.hetHogeland)).toMatchObject({ value: { total: 0 } });
  expect(await found(areaIds.eemsdelta)).toMatchObject({ value: { total: 1 } });
});
