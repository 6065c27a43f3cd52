import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { newTalk } from './newTalk.ts';
import { partsOf } from '../unit/main/export/office/unzipped.ts';
import { givenPhoto } from './photos.ts';
import { keep } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

test('a talk that exists takes a card, a photo and a drawing along, and undoes each', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  const dialog = await newTalk(page);
  await dialog.getByText('Dorpshuiskamer Zuidwolde', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Maak de dia’s' }).click();
  const slides = page.getByRole('region', { name: 'Dia’s' }).getByRole('listitem');
  await expect(slides).toHaveCount(6);

  // By keyboard: a card more, before the dilemmas.
  await page.getByRole('button', { name: 'Voeg een kaart toe' }).press('Enter');
  await dialog.getByRole('checkbox', { name: 'Naaicafé', exact: true }).press('Space');
  await dialog.getByRole('button', { name: 'Zet erbij' }).press('Enter');
  await expect(slides).toHaveCount(7);
  await expect(slides.nth(4)).toContainText('Naaicafé');
  await page.keyboard.press('Control+z');
  await expect(slides).toHaveCount(6);
  await page.keyboard.press('Control+Shift+z');
  await expect(slides).toHaveCount(7);

  const initiatives = await page.evaluate(() => window.api['record:list']({ kind: 'initiative' }));
  const card = initiatives.ok
    ? initiatives.value.find(({ values }) => values['title'] === 'Naaicafé')
    : undefined;
  await keep(page, [
    await givenPhoto(page, 'Aan de naaimachine', { initiativeId: card?.id ?? '' }),
    await givenPhoto(page, 'Een lapje stof', {
      ...{ initiativeId: card?.id ?? '', permission: 'none' },
    }),
  ]);

  await slides.nth(4).getByRole('button').first().click();
  const editor = page.getByRole('region', { name: 'Dia 5 van 7' });
  await editor.getByRole('button', { name: 'Kies een foto of tekening' }).press('Enter');
  expect(await violationsOf(electron)).toEqual([]);
  await dialog.getByRole('button', { name: /^Een lapje stof/ }).press('Enter');
  const checks = page.getByRole('region', { name: 'Voor je begint' });
  await expect(checks.getByText('Voor deze foto is geen toestemming.')).toBeVisible();
  await editor.getByRole('button', { name: 'Andere foto of tekening' }).press('Enter');
  await dialog.getByRole('button', { name: 'Aan de naaimachine' }).press('Enter');
  await expect(checks.getByText('Voor deze foto is geen toestemming.')).toBeHidden();
  await expect(editor.getByRole('img', { name: 'Aan de naaimachine' })).toBeVisible();

  await slides.nth(3).getByRole('button').first().click();
  const other = page.getByRole('region', { name: 'Dia 4 van 7' });
  await other.getByRole('button', { name: 'Kies een foto of tekening' }).press('Enter');
  await dialog.getByRole('button', { name: 'De brug van Dorpshuiskamer Zuidwolde' }).press('Enter');
  await expect(other.getByRole('img', { name: /^Brugbeeld/ })).toBeVisible();
  // The words of both cards, and apart from them the bridge.
  const mayShow = checks.getByRole('button', { name: /mag op het scherm/i });
  for (let open = 3; open > 0; open -= 1) {
    await expect(mayShow).toHaveCount(open);
    await mayShow.first().click();
  }
  await expect(checks.getByText('Alles mag op het scherm.')).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  const told = page.getByRole('region', { name: 'Berichten' });
  await saveAs(electron, join(scratchDir, 'praat.pptx'));
  await page.getByRole('button', { name: 'Bewaar voor PowerPoint' }).click();
  await expect(told.getByText('Klaar: praat.pptx.')).toBeVisible({ timeout: 30_000 });
  const parts = partsOf(await readFile(join(scratchDir, 'praat.pptx')));
  expect(parts.get('ppt/slides/slide4.xml')).toContain('descr="Brugbeeld.');
  expect(parts.get('ppt/slides/slide5.xml')).toContain('descr="Aan de naaimachine"');
  await saveAs(electron, join(scratchDir, 'praat.pdf'));
  await page.getByRole('button', { name: 'Bewaar als A3' }).click();
  await expect(told.getByText('Klaar: praat.pdf.')).toBeVisible({ timeout: 30_000 });

  // Looked at before it is saved.
  await page.getByRole('button', { name: 'Meer' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Bekijk eerst het A3' }).press('Enter');
  await expect(dialog.getByRole('img', { name: 'Bladzijde 1' })).toBeVisible({ timeout: 30_000 });
  expect(await violationsOf(electron)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Meer' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Bekijk alle dia’s' }).press('Enter');
  await expect(dialog.getByRole('list').first().locator('> li')).toHaveCount(7);
  await saveAs(electron, join(scratchDir, 'gezien.pptx'));
  await dialog.getByRole('button', { name: 'Bewaar voor PowerPoint' }).press('Enter');
  await expect(told.getByText('Klaar: gezien.pptx.')).toBeVisible({ timeout: 30_000 });

  const opened = electron.waitForEvent('window');
  await page.getByRole('button', { name: 'Vertel', exact: true }).click();
  const room = await opened;
  for (let at = 1; at < 4; at += 1) await page.keyboard.press('ArrowRight');
  await expect(room.getByRole('img', { name: /^Brugbeeld/ })).toBeVisible();
});
