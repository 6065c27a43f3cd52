import { nl } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';

const { activity, year } = nl;

test('two initiatives share an activity, the village shows it, and the year counts it', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const [one, other] = [testId(), testId()];
  const villageIds = [bedum.zuidwolde.id];
  await keep(page, [
    { op: 'create', kind: 'initiative', id: one, values: { title: 'Verzoamelstee', villageIds } },
    { op: 'create', kind: 'initiative', id: other, values: { title: 'Naaicafé' } },
  ]);
  await goTo(page, `#/initiatief/${one}`);

  // By keyboard: thinking along with colleagues, and something together.
  const part = page.getByRole('region', { name: activity.title });
  await part.getByRole('button', { name: activity.add }).press('Enter');
  const form = page.getByRole('dialog', { name: activity.newTitle });
  await expect(form.getByRole('textbox', { name: activity.name })).toBeFocused();
  await page.keyboard.type('Samen zingen');
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);
  await form.getByRole('button', { name: activity.keep }).press('Enter');
  await expect(part.getByText('Samen zingen', { exact: true })).toBeVisible();
  await part.getByRole('button', { name: activity.add }).click();
  await form.getByRole('textbox', { name: activity.name }).fill('Hoe betrek je mensen?');
  await form.getByText(activity.kinds.think_along, { exact: true }).click();
  await expect(form.getByRole('button', { name: activity.withDepartment })).toBeVisible();
  await form.getByRole('button', { name: activity.keep }).click();
  await expect(part.getByText('Hoe betrek je mensen?', { exact: true })).toBeVisible();
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);

  // The other initiative joins what is there already.
  await goTo(page, `#/initiatief/${other}`);
  await part.getByRole('button', { name: activity.join }).press('Enter');
  await page.getByRole('menuitem', { name: 'Samen zingen' }).press('Enter');
  await expect(part.getByRole('link', { name: 'Verzoamelstee' })).toBeVisible();

  // Taken off by its own button, which goes along: the keys stay where it stood.
  const named = (words: string, name: string) =>
    part.getByRole('button', { name: words.replace('{{name}}', name) });
  await named(activity.unlink, 'Samen zingen').press('Enter');
  await expect(part.locator(':focus')).toHaveText(activity.noneHere);
  await page.keyboard.press('Control+z');
  await expect(part.getByRole('link', { name: 'Verzoamelstee' })).toBeVisible();

  await goTo(page, `#/dorpen/${bedum.zuidwolde.id}`);
  await expect(part.getByText('Samen zingen', { exact: true })).toBeVisible();
  await expect(part.getByRole('link', { name: 'Naaicafé' })).toBeVisible();
  await named(activity.remove, 'Samen zingen').press('Enter');
  await expect(part.getByText('Samen zingen', { exact: true })).toBeHidden();
  await expect(named(activity.edit, 'Hoe betrek je mensen?')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(part.getByText('Samen zingen', { exact: true })).toBeVisible();
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);

  await goTo(page, '#/jaarbeeld');
  const figure = (name: string) =>
    page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  await expect(figure(year.figure.activities)).toContainText('2');
  await expect(figure(year.figure.thoughtAlong)).toContainText('1');
});
