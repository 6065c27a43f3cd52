import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { expect as quick, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const expect = quick.configure({ timeout: 30_000 });
const { export: exporting } = nl;

test('a choice from the library gets a name, comes back, and goes on paper as it is', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const lesson = (values: Record<string, string | boolean | readonly string[]>) => ({
    ...{ op: 'create' as const, kind: 'lesson', id: testId() },
    values: { ...values, shelved: true },
  });
  await keep(page, [
    lesson({ title: 'Korte lijnen', topics: ['samenwerken'] }),
    lesson({ title: 'Eerst luisteren', topics: ['gesprek'] }),
  ]);
  await goTo(page, '#/magazijn');
  await page.getByRole('button', { name: nl.library.topic }).click();
  await page.getByRole('checkbox', { name: 'samenwerken' }).press('Space');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Weergaven' }).press('Enter');
  await page.getByRole('textbox', { name: nl.board.views.save }).fill('Samen');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: nl.library.clear }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Weergaven' }).press('Enter');
  await expect(page.getByText(nl.library.viewHow)).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  await page.getByRole('button', { name: 'Samen', exact: true }).press('Enter');
  await expect(page.getByRole('row')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Samen', exact: true })).toHaveCount(1);

  await goTo(page, '#/exporteren');
  await page.getByText(exporting.lessons, { exact: true }).first().click();
  await page.getByRole('button', { name: exporting.lessonView }).click();
  await page.getByRole('option', { name: 'Samen' }).click();
  await expect(page.getByText('1 gekozen', { exact: true })).toBeVisible();
  await page.getByText(exporting.csv).click();
  const path = join(scratchDir, 'samen.csv');
  await saveAs(electron, path);
  await page.getByRole('button', { name: exporting.make }).click();
  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText(/^Klaar: 1 bestand/)).toBeVisible();
  const table = await readFile(path, 'utf8');
  expect(table).toContain('Korte lijnen');
  expect(table).not.toContain('Eerst luisteren');
});
