import { nl } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

const { villages } = nl;
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
