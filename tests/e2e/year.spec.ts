import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, testId, withSample } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const { year } = nl;
const secret = 'kanarie aan de keukentafel';

test('a year is counted, chosen and put on A4, without a word of what was said', async ({
  openApp,
}, testInfo) => {
  const { page, electron } = await openApp();
  await withSample(page);
  const when = new Date().toISOString();
  const values = { when, note: secret, placeKind: 'kitchen_table' };
  await keep(page, [{ op: 'create', kind: 'contactMoment', id: testId(), values }]);

  await goTo(page, '#/jaarbeeld');
  const talks = page.getByRole('table', { name: year.talks });
  await expect(talks.getByRole('cell', { name: '1', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(secret);
  expect(await violationsOf(electron)).toEqual([]);

  const path = testInfo.outputPath('jaarbeeld.pdf');
  await saveAs(electron, path);
  await page.getByRole('button', { name: year.save }).press('Enter');
  await expect(page.getByText(/jaarbeeld\.pdf/).first()).toBeVisible({ timeout: 20_000 });
  const pdf = await readFile(path, 'latin1');
  expect(pdf).toContain('/StructTreeRoot');
  // "Maak een A4": it is one.
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  expect(pdf).not.toContain('keukentafel');

  await page.getByRole('button', { name: new RegExp(year.which) }).press('Enter');
  await page.getByRole('option', { name: '2014' }).click();
  await expect(page.getByRole('table', { name: year.themes })).toContainText('1');
});
