import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { newTalk } from './newTalk.ts';
import { hasLibreOffice, wordsByPage } from './officeFile.ts';
import { saveAs } from './systemDialogs.ts';

test('makes a deck of cards, stops at a private one, and keeps a question for Vandaag', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  const dialog = await newTalk(page);
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Commissie ABZ');
  await dialog.getByText('Naaicafé', { exact: true }).click();
  await dialog.getByText('Dorpshuiskamer Zuidwolde', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Maak de dia’s' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Commissie ABZ' })).toBeVisible();
  const slides = page.getByRole('region', { name: 'Dia’s' }).getByRole('listitem');
  await expect(slides).toHaveCount(7);
  await expect(slides.nth(3)).toContainText('Naaicafé');

  const checks = page.getByRole('region', { name: 'Voor je begint' });
  await expect(checks.getByText('Deze kaart ziet nu alleen jij.')).toHaveCount(2);
  await checks.getByRole('button', { name: 'Haal de dia weg: Dia 4: Naaicafé' }).click();
  await expect(slides).toHaveCount(6);
  await checks.getByRole('button', { name: /^Mag op het scherm/ }).click();
  await expect(checks.getByText('Alles mag op het scherm.')).toBeVisible();

  const told = page.getByRole('region', { name: 'Berichten' });
  await saveAs(electron, join(scratchDir, 'praat.pptx'));
  await page.getByRole('button', { name: 'Bewaar voor PowerPoint' }).click();
  await expect(told.getByText('Klaar: praat.pptx.')).toBeVisible({ timeout: 30_000 });
  await saveAs(electron, join(scratchDir, 'praat.pdf'));
  await page.getByRole('button', { name: 'Bewaar als A3' }).click();
  await expect(told.getByText('Klaar: praat.pdf.')).toBeVisible({ timeout: 30_000 });
  const info = execFileSync('pdfinfo', [join(scratchDir, 'praat.pdf')], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/Page size:\s+119\d(\.\d+)? x 84\d(\.\d+)? pts \(A3\)/);

  await page.getByRole('button', { name: 'Vertel', exact: true }).click();
  const telling = page.getByRole('dialog', { name: 'Aan het vertellen' });
  await expect(telling.getByRole('timer')).toHaveText(/^(30:00|29:5\d)$/);
  await page.keyboard.press('ArrowRight');
  await expect(telling.getByText('Dia 2 van 6')).toBeVisible();
  await telling.getByText('Naar een dia').click();
  await telling.getByRole('button', { name: 'Dorpshuiskamer Zuidwolde' }).click();
  await expect(telling.getByText('Dia 4 van 6')).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  await telling.getByRole('button', { name: 'Klaar met vertellen' }).click();
  await page.getByRole('button', { name: 'Nu even niet' }).click();

  await expect(page.getByRole('dialog')).toBeHidden();
  // By keyboard: the second slide first, and its words changed.
  await page.getByRole('button', { name: 'Eerder: Wie, wat, hoe' }).press('Enter');
  await expect(slides.nth(0)).toContainText('Wie, wat, hoe');
  await expect(page.getByRole('button', { name: 'Later: Wie, wat, hoe' })).toBeFocused();
  await slides.nth(0).getByRole('button').first().press('Enter');
  await page.getByRole('textbox', { name: 'Kop' }).fill('Wie ben ik?');
  await page.keyboard.press('Tab');
  await expect(slides.nth(0)).toContainText('Wie ben ik?');

  await page.getByRole('textbox', { name: 'Wat werd er gevraagd?' }).fill('Komt er geld?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Beantwoord: Komt er geld?' })).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  await page.evaluate(() => {
    window.location.hash = '#/vandaag';
  });
  const yours = page.getByRole('region', { name: 'Jij bent aan zet' });
  await expect(yours.getByText('Komt er geld?')).toBeVisible();
  await yours.getByRole('button', { name: 'Beantwoord: Komt er geld?' }).click();
  await expect(page.getByText('Komt er geld?')).toBeHidden();

  if (!hasLibreOffice) return;
  const [first, ...rest] = wordsByPage(join(scratchDir, 'praat.pptx'), scratchDir);
  expect(first).toContain('Bruggen bouw je samen');
  expect(rest.join('')).toContain('Dorpshuiskamer Zuidwolde');
});
