import { readFile } from 'node:fs/promises';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const { kin, bridge, frame } = nl;

test('a family is told on a card, read from both ends, drawn over time and taken along', async ({
  openApp,
}, testInfo) => {
  const { page, electron } = await openApp();
  await settleIn(page);
  const [stee, groep] = [testId(), testId()];
  const begunOn = { value: '2016-01-01', precision: 'year' };
  await keep(page, [
    { op: 'create', kind: 'initiative', id: stee, values: { title: 'Verzoamelstee', begunOn } },
    { op: 'create', kind: 'initiative', id: groep, values: { title: 'Beweeggroep' } },
  ]);

  await page.evaluate((id) => {
    window.location.hash = `#/initiatief/${id}`;
  }, groep);
  await page.getByRole('button', { name: kin.add }).press('Enter');
  await page.getByRole('combobox', { name: kin.other }).fill('verz');
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: kin.keep, exact: true })
    .press('Enter');
  const part = page.getByRole('region', { name: kin.title });
  await expect(part.getByRole('link', { name: 'Verzoamelstee' })).toBeVisible();

  await part.getByRole('link', { name: 'Verzoamelstee' }).press('Enter');
  await expect(part).toContainText(kin.way.became);
  await page.getByRole('button', { name: kin.add }).click();
  await page.getByRole('combobox', { name: kin.other }).fill('bew');
  await page.keyboard.press('Enter');
  await expect(page.getByText(kin.objection.circle)).toBeVisible();
  await expect(
    page.getByRole('dialog').getByRole('button', { name: kin.keep, exact: true }),
  ).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: kin.toTree }).click();
  const picture = page.getByRole('group', { name: /^Stamboom van 2 kaarten/ });
  await expect(picture).toContainText('2016');
  expect(await violationsOf(electron)).toEqual([]);
  await picture.getByRole('link', { name: 'Beweeggroep' }).focus();
  await page.keyboard.press('Enter');
  await expect(part).toContainText(kin.way.grew_from);
  await page.getByRole('link', { name: kin.toTree }).click();

  const path = testInfo.outputPath('stamboom.svg');
  await saveAs(electron, path);
  await page.getByRole('button', { name: bridge.draw }).click();
  await page.getByRole('button', { name: 'SVG' }).click();
  await expect(page.getByText(/stamboom\.svg/).first()).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain('Beweeggroep');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Haal deze band weg: Beweeggroep/ }).click();
  await expect(page.getByText(kin.empty)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(picture).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: frame.familyTree })).toBeVisible();
});
