import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const { backing, villages } = nl;
const title = 'Uitvoering dorpsvisie';
const wish = 'Een plek om elkaar te ontmoeten';

test('a village tells what runs, what is there already and what it wants, until tomorrow', async ({
  openApp,
}) => {
  const { page, profileDir, close } = await openApp();
  await settleIn(page);
  const villageIds = [bedum.zuidwolde.id];
  await keep(page, [
    { op: 'create', kind: 'initiative', id: testId(), values: { title, villageIds } },
  ]);

  await page.keyboard.press('Control+8');
  await page.getByRole('searchbox', { name: villages.find }).fill('zuidw');
  await page.getByRole('link', { name: /Zuidwolde.*1 initiatief/ }).click();
  await expect(page.getByRole('region', { name: villages.runs })).toContainText(title);

  await page.getByRole('combobox', { name: villages.strengthsLabel }).fill('een dorpshuis');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: villages.addVision }).press('Enter');
  await page.getByRole('textbox', { name: villages.newPoint }).fill(wish);
  await page.keyboard.press('Enter');
  const link = page.getByRole('button', { name: villages.linkTo.replace('{{point}}', wish) });
  await link.press('Enter');
  await page.getByRole('menuitem', { name: title }).press('Enter');
  const vision = page.getByRole('region', { name: villages.vision });
  await expect(vision.getByRole('link', { name: title })).toBeVisible();

  await page.getByRole('button', { name: villages.removePoint.replace('{{point}}', wish) }).click();
  await expect(vision.getByRole('link', { name: title })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(vision.getByRole('link', { name: title })).toBeVisible();

  await close();
  const again = await openApp({ profileDir });
  await again.page.evaluate((id) => {
    window.location.hash = `#/dorpen/${id}`;
  }, bedum.zuidwolde.id);
  await expect(again.page.getByRole('region', { name: villages.vision })).toContainText(title);
  await expect(again.page.getByRole('region', { name: villages.strengths })).toContainText(
    'een dorpshuis',
  );
});

test('a programme and its money stand on the village, on the initiative and on paper', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const id = testId();
  const villageIds = [bedum.zuidwolde.id];
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title, villageIds } }]);
  await goTo(page, `#/dorpen/${bedum.zuidwolde.id}`);

  // On the village, by keyboard: a programme with its years, and what it helps along.
  const part = page.getByRole('region', { name: backing.ofVillage });
  const fresh = part.getByRole('textbox', { name: backing.new.programme });
  await fresh.fill('Noaberschap');
  await page.keyboard.press('Enter');
  const item = part.getByRole('article', { name: 'Noaberschap' });
  await item.getByRole('textbox', { name: backing.period }).fill('vanaf 2014');
  await page.keyboard.press('Enter');
  await item
    .getByRole('button', { name: villages.linkTo.replace('{{point}}', 'Noaberschap') })
    .press('Enter');
  await page.getByRole('menuitem', { name: title }).press('Enter');
  await expect(item.getByRole('link', { name: title })).toBeVisible();
  await fresh.fill('noaberschap ');
  await expect(part.getByText(backing.known.replace('{{name}}', 'noaberschap'))).toBeVisible();
  await fresh.fill('');
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);

  // On the initiative: it is there, and money is put beside it.
  await item.getByRole('link', { name: title }).click();
  const own = page.getByRole('region', { name: backing.title });
  await expect(own.getByText('Noaberschap')).toBeVisible();
  const money = own.getByRole('combobox', { name: backing.ask.fundingSource });
  await money.fill('Niet-krimpmiddelen');
  await page.keyboard.press('Enter');
  await expect(own.getByText('Niet-krimpmiddelen', { exact: true })).toBeVisible();

  // On paper.
  const path = join(scratchDir, 'dorpsvisie.md');
  await saveAs(electron, path);
  const exported = await page.evaluate(
    (one) =>
      window.api['export:start']({
        job: crypto.randomUUID(),
        order: {
          kind: 'initiative',
          ids: [one],
          format: 'markdown-file',
          leaveOut: [],
          title: 'Dorpsvisie',
          colour: 'water',
          language: 'nl',
        },
      }),
    id,
  );
  expect(exported).toMatchObject({ ok: true, value: { ok: true } });
  const written = await readFile(path, 'utf8');
  expect(written).toContain('Noaberschap');
  expect(written).toContain('Niet-krimpmiddelen');

  // Taken away, and back again.
  await goTo(page, `#/dorpen/${bedum.zuidwolde.id}`);
  await page
    .getByRole('button', { name: backing.remove.replace('{{name}}', 'Noaberschap') })
    .click();
  await expect(item).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(item.getByRole('link', { name: title })).toBeVisible();
});
