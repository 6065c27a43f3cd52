import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

test('each message takes back and does again what it tells, whatever came after it', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  const lessons = ['Koffie helpt', 'Een hek helpt'] as const;
  await keep(
    page,
    lessons.map((title) => ({ op: 'create', kind: 'lesson', id: testId(), values: { title } })),
  );
  await page.keyboard.press('Control+3');
  const row = (title: string) => page.getByRole('row', { name: title });
  const buttons = (name: string) => page.getByRole('button', { name, exact: true });
  const remove = async (title: string): Promise<void> => {
    await row(title).click();
    await buttons('Meer').click();
    await page.getByRole('menuitem', { name: 'Verwijder' }).click();
    await expect(row(title)).toHaveCount(0);
  };
  for (const title of lessons) await remove(title);
  await expect(buttons('Maak ongedaan')).toHaveCount(2);

  await buttons('Maak ongedaan').first().click();
  await expect(row('Koffie helpt')).toBeVisible();
  await expect(row('Een hek helpt')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(row('Een hek helpt')).toBeVisible();
  await expect(buttons('Maak ongedaan')).toHaveCount(0);

  await buttons('Doe het toch').first().click();
  await expect(row('Koffie helpt')).toHaveCount(0);
  await expect(row('Een hek helpt')).toBeVisible();
});
