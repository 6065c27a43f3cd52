import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { areaIds } from '../../shared/domain/seed/areas.ts';
import { expect, test } from './app.ts';
import { untilDrawn } from './appProcess.ts';
import { settleIn, withSample } from './settled.ts';

test.describe.configure({ timeout: 120_000 });

const openPart = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: /^(Instellingen|Settings)$/ })
    .getByText(name)
    .click();
};

const rootFontSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('language, colours, letters, person and area stay after a restart', async ({ openApp }) => {
  const { page, profileDir, close } = await openApp();
  await settleIn(page, { areaId: areaIds.bedum });
  const usualSize = await rootFontSize(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('textbox', { name: 'Je naam' }).fill('Een andere naam');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bewaard om \d/)).toBeVisible();

  await openPart(page, 'Taal en beeld');
  await page.getByText('Donker', { exact: true }).click();
  await page.getByText('130 %', { exact: true }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await close();

  const english = await openApp({ profileDir });
  await untilDrawn(english.page);
  await expect(english.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(english.page.locator('[data-theme="dark"]')).toHaveCount(1);
  expect(await rootFontSize(english.page)).toBeCloseTo(usualSize * 1.3, 1);
  await expect(english.page.getByRole('navigation').first()).toContainText('Een andere naam');
  await english.page.keyboard.press('Control+,');
  await openPart(english.page, 'Language and looks');
  await english.page.getByText('Nederlands', { exact: true }).click();
  await expect(english.page.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
  await expect(english.page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('an area and its villages are changed, and the folder shown is the real one', async ({
  openApp,
}) => {
  const { page, profileDir, close } = await openApp();
  await settleIn(page, { areaId: areaIds.bedum });
  await page.keyboard.press('Control+,');
  await openPart(page, 'Gebieden en dorpen');
  await page.getByRole('textbox', { name: 'Naam van het gebied' }).fill('Bedum en omstreken');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Nieuw dorp' }).fill('Ellerhuizen');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ellerhuizen' }).click();
  await page.getByRole('combobox', { name: 'Andere namen' }).fill('Ellerhoezen');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Zuidwolde/ }).click();
  await page.getByRole('button', { name: 'Haal Zuidwolde weg' }).click();
  const messages = page.getByRole('region', { name: 'Berichten' });
  await expect(messages).toContainText('Zuidwolde is weggehaald.');

  await openPart(page, 'Waar staan mijn gegevens?');
  await expect(page.getByText(join(profileDir, 'profile'), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open de map: Je gegevens' })).toBeVisible();
  await close();

  const again = await openApp({ profileDir });
  await untilDrawn(again.page);
  await again.page.keyboard.press('Control+,');
  await openPart(again.page, 'Gebieden en dorpen');
  const heading = again.page.getByRole('heading', { name: 'De dorpen van Bedum en omstreken' });
  await expect(heading).toBeVisible();
  await expect(
    again.page.getByRole('button', { name: /^Ellerhuizen ook Ellerhoezen/ }),
  ).toBeVisible();
  await expect(again.page.getByRole('button', { name: /^Zuidwolde/ })).toHaveCount(0);
});

test('the example goes in one click, and comes back with one', async ({ openApp }) => {
  const { page, profileDir, close } = await openApp();
  await withSample(page);
  const marked = page.getByText(/^Dit is het voorbeeld van Bedum/);
  await expect(marked).toBeVisible();
  const cards = page.getByRole('button', { name: /^Verplaats naar…/ });
  await expect(cards.first()).toBeVisible();

  await page.getByRole('button', { name: 'Haal het voorbeeld weg' }).click();
  await expect(marked).toHaveCount(0);
  await expect(cards).toHaveCount(0);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(marked).toBeVisible();
  await expect(cards.first()).toBeVisible();
  await page.getByRole('button', { name: 'Haal het voorbeeld weg' }).click();
  await expect(cards).toHaveCount(0);
  await close();

  const again = await openApp({ profileDir });
  await expect(again.page.getByText('Nog niets gehoord. Tijd voor koffie?')).toBeVisible();
  await expect(again.page.getByText(/^Dit is het voorbeeld van Bedum/)).toHaveCount(0);
  await again.page.keyboard.press('Control+3');
  await expect(again.page.getByText('Nog geen lessen. De eerste mag klein zijn.')).toBeVisible();
});
