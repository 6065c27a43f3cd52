import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';

const openLibrary = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Spellenmagazijn' })).toBeVisible();
};

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de lessen' });

const message = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Berichten' }).getByText(words);

/** How many places in the open lesson are marked; the marks are painted, not in the page. */
const markedPlaces = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

test('writes a lesson by keyboard, finds it by another form, shelves it, and keeps it', async ({
  openApp,
}) => {
  // Two starts of the app, each of which may take long on a busy machine.
  test.setTimeout(180_000);
  const { page, profileDir, close } = await openApp();
  await settleIn(page);
  await openLibrary(page);
  await page.getByRole('button', { name: 'Wat leerde je?' }).first().focus();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Hoe ging het?' }).focus();
  await page.keyboard.type('De bruggenbouwers kwamen bij de speeltuinen kijken.');
  await page.getByRole('button', { name: 'Zet in het magazijn' }).focus();
  await page.keyboard.press('Enter');
  await expect(message(page, 'De les staat in het magazijn.')).toBeVisible();

  await searchField(page).focus();
  await page.keyboard.type('speeltuintje');
  await expect(page.getByRole('main').getByText('1 gevonden', { exact: true })).toBeVisible();
  await expect(page.locator('mark', { hasText: 'speeltuinen' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => markedPlaces(page)).toBeGreaterThan(0);
  await close();

  const again = await openApp({ profileDir });
  await openLibrary(again.page);
  await searchField(again.page).fill('brug');
  await expect(again.page.getByRole('main').getByText('1 gevonden', { exact: true })).toBeVisible();
  await expect(again.page.getByRole('row', { name: /bruggenbouwers/i })).toBeVisible();
  await expect(again.page.getByText('Concept', { exact: true })).toHaveCount(0);
});

test('says what to do when there is nothing, and when nothing is found', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  await openLibrary(page);
  await expect(page.getByText('Nog geen lessen. De eerste mag klein zijn.')).toBeVisible();

  await keep(page, [
    { op: 'create', kind: 'lesson', id: testId(), values: { title: 'De videokamera hielp' } },
  ]);
  await searchField(page).fill('kamera');
  await expect(page.getByRole('row', { name: /videokamera/ })).toBeVisible();

  await searchField(page).fill('zwembad');
  await expect(page.getByText('Niets gevonden. Probeer een korter woord.')).toBeVisible();
});

test('stands the lessons on shelves as game boxes, and opens one by keyboard', async ({
  openApp,
}) => {
  const { page, electron } = await openApp();
  await settleIn(page);
  const values = { title: 'Koffie helpt altijd', topics: ['ontmoeten'], forWhom: ['ouderen'] };
  await keep(page, [{ op: 'create', kind: 'lesson', id: testId(), values }]);
  await openLibrary(page);

  await page.getByText('Schappen', { exact: true }).click();
  const shelf = page.getByRole('region', { name: 'ontmoeten' });
  const box = shelf.getByRole('link', { name: /Koffie helpt altijd.*ouderen/ });
  await expect(box).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  await box.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Koffie helpt altijd');
});

test('takes a lesson away and brings it back', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  await keep(page, [
    { op: 'create', kind: 'lesson', id: testId(), values: { title: 'Koffie helpt altijd' } },
  ]);
  await openLibrary(page);

  await page.getByRole('row', { name: /Koffie helpt altijd/ }).click();
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Verwijder' }).click();
  await expect(message(page, '“Koffie helpt altijd” is verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();

  await expect(page.getByRole('row', { name: /Koffie helpt altijd/ })).toBeVisible();
});

test('finds records and commands with Ctrl+K', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  await keep(page, [
    { op: 'create', kind: 'lesson', id: testId(), values: { title: 'Noaberschap groeit' } },
    { op: 'create', kind: 'party', id: testId(), values: { name: 'De Schakel' } },
  ]);

  await page.keyboard.press('Control+K');
  const panel = page.getByRole('dialog', { name: 'Zoeken' });
  await page.keyboard.type('burenhulp');
  await expect(panel.getByRole('option', { name: /Noaberschap groeit/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Noaberschap groeit');

  await page.keyboard.press('Control+K');
  await page.keyboard.type('donkere');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-theme="dark"]')).toHaveCount(1);

  await page.keyboard.press('Control+K');
  await page.keyboard.type('onnerndaam');
  await panel.getByRole('option', { name: /^Onderdendam/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Onderdendam' })).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('schakel');
  await panel.getByRole('option', { name: 'De Schakel', exact: true }).click();
  await expect(page.getByRole('region', { name: 'In woorden' })).toContainText('De Schakel');

  await page.keyboard.press('Control+K');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('keeps a search when asked, and seeks it again after a restart, by keyboard', async ({
  openApp,
}) => {
  test.setTimeout(180_000);
  const { page, electron, profileDir, close } = await openApp();
  await settleIn(page);
  await keep(page, [
    { op: 'create', kind: 'lesson', id: testId(), values: { title: 'Noaberschap groeit' } },
  ]);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('burenhulp');
  await page.getByRole('button', { name: 'Bewaar deze zoekvraag', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bewaar deze zoekvraag niet meer' })).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  await close();

  const again = await openApp({ profileDir });
  await expect(again.page.getByRole('main')).toBeVisible();
  await again.page.keyboard.press('Control+K');
  const saved = again.page.getByRole('region', { name: 'Bewaard' });
  await expect(saved.getByRole('button', { name: 'burenhulp', exact: true })).toBeVisible();
  expect(await violationsOf(again.electron)).toEqual([]);
  // Past the three filters.
  for (let at = 0; at < 4; at++) await again.page.keyboard.press('Tab');
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('option', { name: /Noaberschap groeit/ })).toBeVisible();

  await again.page.getByRole('searchbox', { name: nl.search.field }).fill('');
  await saved.getByRole('button', { name: 'Haal “burenhulp” weg' }).click();
  await again.page.keyboard.press('Enter');
  await expect(saved.getByRole('button', { name: 'burenhulp', exact: true })).toBeVisible();
});
