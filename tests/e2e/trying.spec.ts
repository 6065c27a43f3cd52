import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';

const { trying } = nl;
const title = 'Dorpshuiskamer';
const bench = 'Een bankje bij de deur haalt mensen naar binnen.';
const key = 'De sleutel hangt bij de buren.';

test('something is tried, looked back on and learned from; what was agreed is found again', async ({
  openApp,
}) => {
  const { page, electron } = await openApp();
  await settleIn(page);
  const initiativeId = testId();
  const values = { initiativeId, hypothesis: bench, lookBackOn: '2026-01-05' };
  await keep(page, [
    { op: 'create', kind: 'initiative', id: initiativeId, values: { title, newToUs: true } },
    { op: 'create', kind: 'experiment', id: testId(), values },
  ]);
  await page.evaluate((id) => {
    window.location.hash = `#/initiatief/${id}`;
  }, initiativeId);
  const part = page.getByRole('region', { name: nl.frame.trying });
  await expect(part).toContainText(bench);
  await part.getByRole('button', { name: trying.addHere }).press('Enter');
  await page.getByRole('menuitem', { name: trying.add.onTheSpotAgreement }).press('Enter');
  await page.keyboard.type(key);
  await page.getByRole('button', { name: trying.keep }).press('Enter');
  await expect(part).toContainText(key);

  await page.keyboard.press('Control+5');
  const due = page.getByRole('region', { name: nl.today.lookBacks });
  await due.getByRole('button', { name: `${trying.next.result}: ${bench}` }).click();
  await expect(page.getByRole('textbox', { name: trying.fields.result })).toBeFocused();
  await page.keyboard.type('De buren bleven zitten.');
  await page.getByRole('button', { name: trying.keep }).click();
  await expect(due).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('sleutel');
  await page.getByRole('option', { name: key }).click();
  await expect(page.getByRole('article', { name: key })).toBeFocused();
  expect(await violationsOf(electron)).toEqual([]);

  await page.getByRole('searchbox', { name: trying.find }).fill('bankje');
  await expect(page.getByRole('article', { name: key })).toBeHidden();
  await page.getByRole('button', { name: `${trying.makeLesson}: ${bench}` }).press('Enter');
  await expect(page.getByText('De buren bleven zitten.')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});
