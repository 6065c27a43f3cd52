import { join } from 'node:path';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';
import { wroteAtOnce } from './twoComputers.ts';
import { goTo } from './openScreen.ts';
import { picture } from './picture.ts';

test('shares a lesson after a choice for each name, and takes it back', async ({ openApp }) => {
  test.setTimeout(120_000);
  const { page, electron } = await openApp();
  await settleIn(page);
  const id = testId();
  const happened = 'Mevrouw De Vries belde op 06-12345678. Het hek bleef open.';
  const values = { title: 'Een hek helpt', happened, shelved: true };
  await keep(page, [{ op: 'create', kind: 'lesson', id, values }]);
  await goTo(page, `#/magazijn/${id}`);

  await page.getByRole('button', { name: 'Meer' }).last().click();
  await page.getByRole('menuitem', { name: 'Deel met collega’s…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deel met collega’s' });
  await expect(dialog.getByText('06-12345678').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Deel nu' }).click();
  await expect(dialog.getByText('Kies eerst wat er met elk stukje moet.')).toBeVisible();
  await picture(page, 'share-names');
  expect(await violationsOf(electron)).toEqual([]);

  const name = dialog.getByRole('radiogroup', { name: 'Mevrouw De Vries' });
  await name.getByText('Maak er “een inwoner” van').click();
  await dialog.getByRole('radiogroup', { name: '06-12345678' }).getByText('Haal weg').click();
  await expect(dialog.getByText('Een inwoner belde op. Het hek bleef open.')).toBeVisible();
  await picture(page, 'share-chosen');
  await dialog.getByRole('button', { name: 'Deel nu' }).click();
  await expect(
    page.getByRole('region', { name: 'Berichten' }).getByText('Een hek helpt staat klaar.'),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText('Klaar om te delen')).toBeVisible();

  await page.getByRole('button', { name: 'Meer' }).last().click();
  await page.getByRole('menuitem', { name: 'Niet meer delen' }).click();
  await picture(page, 'share-withdraw');
  await page.getByRole('button', { name: 'Deel niet meer' }).click();
  await expect(page.getByRole('main').getByText('Klaar om te delen')).toHaveCount(0);
});

test('shows what was written at once, lets a person choose, and takes the choice back', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(120_000);
  const profileDir = join(scratchDir, 'at-once');
  const made = await wroteAtOnce(profileDir, scratchDir);
  const { page, electron } = await openApp({ profileDir });
  await settleIn(page);
  await page.reload();
  await goTo(page, `#/initiatief/${made.initiative}`);

  await page.getByRole('button', { name: 'Titel: 2 versies' }).click();
  const dialog = page.getByRole('dialog', { name: /Kies of voeg samen/ });
  await expect(dialog.getByText(/Anneke/)).toBeVisible();
  await picture(page, 'versions-title');
  expect(await violationsOf(electron)).toEqual([]);
  await dialog.getByRole('button', { name: 'Kies deze: van Anneke' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Tuin van de buurt');
  await expect(page.getByRole('button', { name: 'Titel: 2 versies' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByRole('button', { name: 'Titel: 2 versies' })).toBeVisible();

  await goTo(page, `#/magazijn/${made.lesson}`);
  await page.getByRole('button', { name: /Samengevoegd/ }).click();
  const texts = page.getByRole('dialog', { name: /Kies of voeg samen/ });
  await expect(texts.getByText('Het hek stond open. De buren kwamen kijken.')).toBeVisible();
  await picture(page, 'versions-text');
  expect(await violationsOf(electron)).toEqual([]);
  await page.evaluate(() => window.api['settings:change']({ theme: 'dark' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await picture(page, 'versions-dark');
  // The colours change over a moment.
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);
  await texts.getByRole('button', { name: 'Klopt zo' }).click();
  await expect(page.getByRole('button', { name: /Samengevoegd/ })).toHaveCount(0);
  await picture(page, 'versions-lesson');
});
