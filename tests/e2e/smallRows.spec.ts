import { nl } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { areaIds } from '../../shared/domain/seed/areas.ts';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

const { initiative, network } = nl;
const title = 'Speeltuin De Eiken';

test('the municipality is one of the parties, and says which departments it touches', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  const initiativeId = testId();
  const inHall = ['Beleid', 'Wijkbeheer', 'Bestuur'].map((name) => ({ id: testId(), name }));
  const partyIds = inHall.map(({ id }) => id);
  const villageIds = [bedum.zuidwolde.id];
  await keep(page, [
    ...inHall.map(({ id, name }) => {
      const values = { name, panel: 'municipality' };
      return { op: 'create', kind: 'party', id, values } as const;
    }),
    {
      op: 'create',
      kind: 'initiative',
      id: initiativeId,
      values: { title, partyIds, villageIds, stage: 'running' },
    },
    { op: 'set', kind: 'area', id: areaIds.hetHogeland, field: 'shrinkArea', value: true },
    {
      op: 'create',
      kind: 'contactMoment',
      id: testId(),
      values: { when: '2026-02-01T19:30:00.000Z', initiativeIds: [initiativeId] },
    },
  ]);
  await page.evaluate((id) => {
    window.location.hash = `#/initiatief/${id}`;
  }, initiativeId);

  // R21: three corners of one width, however many chairs one of them has.
  const widths = await Promise.all(
    (['residents', 'municipality', 'organisations'] as const).map(async (panel) => {
      const corner = page.getByRole('region', { name: initiative.panel[panel], exact: true });
      return Math.round((await corner.boundingBox())?.width ?? 0);
    }),
  );
  expect(new Set(widths).size).toBe(1);

  // R20: in a shrinking area it asks whether a service is gone, and offers the word.
  await expect(page.getByText(initiative.shrinkHint)).toBeVisible();
  const offered = page.getByRole('option', { name: initiative.contextTags.serviceGone });
  // Which labels are offered is known when the areas are read.
  await expect(async () => {
    const tags = page.getByRole('combobox', { name: initiative.fields.tags });
    await tags.fill('');
    await tags.fill('voorz');
    await page.keyboard.press('ArrowDown');
    await expect(offered).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await offered.click();
  const labels = page.getByRole('list', { name: initiative.fields.tags });
  await expect(labels.getByText(initiative.contextTags.serviceGone)).toBeVisible();
  await page.keyboard.press('Escape');

  // R8, R17, R29: what residents do, for whom, and which departments, for one's own eyes.
  const own = page.getByRole('region', { name: nl.privacy.onlyYou });
  await expect(own.getByText(initiative.fields.whatResidentsDo)).toBeVisible();
  await own.getByRole('combobox', { name: initiative.fields.targetGroups }).fill('ouderen');
  await page.keyboard.press('Enter');
  await own.getByRole('button', { name: 'VROM', exact: true }).press('Enter');
  await page.evaluate(() => {
    window.location.hash = '#/netwerk/gemeentehuis';
  });
  await expect(page.getByRole('rowheader', { name: /VROM/ })).toContainText(title);

  // R26: no layers on the side of the residents.
  await page.getByRole('button', { name: network.add }).click();
  await page.getByText(initiative.panel.municipality, { exact: true }).click();
  await expect(page.getByRole('button', { name: new RegExp(network.layer) })).toBeVisible();
  await page.getByText(initiative.panel.residents, { exact: true }).click();
  await expect(page.getByRole('button', { name: new RegExp(network.layer) })).toBeHidden();
  await page.keyboard.press('Escape');

  // A talk stays when what it was about goes, and no longer names it; undo brings both back.
  const named = () =>
    page.evaluate(async () => {
      const talks = await window.api['record:list']({ kind: 'contactMoment' });
      return talks.ok ? talks.value.map(({ values }) => values['initiativeIds'] ?? []) : [];
    });
  await page.evaluate((id) => {
    window.location.hash = `#/initiatief/${id}`;
  }, initiativeId);
  await page.getByRole('button', { name: initiative.more, exact: true }).click();
  await page.getByRole('menuitem', { name: initiative.delete }).click();
  await expect.poll(named).toEqual([[]]);
  await page.keyboard.press('Control+z');
  await expect.poll(named).toEqual([[initiativeId]]);
});
