import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

// Some hundred keys, one after the other.
test.describe.configure({ timeout: 120_000 });

const columnOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}`) });

const card = (page: Page, title: string): Locator =>
  page.getByRole('row', { name: new RegExp(title) });

/** The titles of a column, from top to foot. */
const titlesIn = (page: Page, column: string): Promise<(string | null)[]> =>
  columnOf(page, column)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));

const heard = ['Bankje', 'Moestuin', 'Koor'];

/** Three cards in *Gehoord*, and the focus where it is after a start. */
const begin = async (page: Page): Promise<void> => {
  await settleIn(page);
  await keep(
    page,
    heard.map((title, at) => ({
      op: 'create',
      kind: 'initiative',
      id: testId(),
      values: { title, stage: 'heard', position: `a${String(at)}` },
    })),
  );
  await expect(columnOf(page, 'Gehoord').getByRole('row')).toHaveCount(3);
};

const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    // An open list hides what is behind it, so the target may not be there for a moment.
    const isThere = await target.evaluateAll(([found]) => found === document.activeElement);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
};

/** The focused element, or the field that it is the inside of, is ringed. */
const expectVisibleFocus = async (page: Page): Promise<void> => {
  const ringed = await page.evaluate(() => {
    const focused = document.activeElement;
    const around = [focused, focused?.parentElement, focused?.parentElement?.parentElement];
    return around.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
  expect(ringed).toBe(true);
};

test('reaches a card and moves it by keyboard alone: dragged, by the menu, and in its column', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await begin(page);

  await tabTo(page, card(page, 'Bankje'));
  await expectVisibleFocus(page);
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Moestuin')).toBeFocused();
  await page.keyboard.press('ArrowUp');

  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('button', { name: 'Bankje slepen' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(columnOf(page, 'Samen zoeken').getByRole('row', { name: 'Bankje' })).toBeFocused();
  await expectVisibleFocus(page);

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Verplaats naar…' })).toBeVisible();
  await page.keyboard.type('bou');
  await page.keyboard.press('Enter');
  await expect(columnOf(page, 'Bouwen').getByRole('row', { name: 'Bankje' })).toBeFocused();

  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(columnOf(page, 'Samen zoeken').getByRole('row', { name: 'Bankje' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(card(page, 'Moestuin')).toBeFocused();
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect.poll(() => titlesIn(page, 'Gehoord')).toEqual(['Koor', 'Moestuin']);
});

test('filters, opens the panel, closes what ended and writes a lesson, without a mouse', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await begin(page);

  await tabTo(page, page.getByRole('searchbox', { name: 'Zoek op dit bord' }));
  await expectVisibleFocus(page);
  await page.keyboard.type('moes');
  await expect(page.getByText('2 kaarten verborgen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Koor')).toBeVisible();

  await tabTo(page, card(page, 'Bankje'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Moestuin' });
  await expect(panel.getByRole('textbox', { name: 'Titel' })).toBeVisible();
  await tabTo(page, panel.getByRole('textbox', { name: 'Titel' }));
  await page.keyboard.press('End');
  await page.keyboard.type(' bij de kerk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(card(page, 'Moestuin bij de kerk')).toBeFocused();
  await expectVisibleFocus(page);

  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Meer', exact: true }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('slu');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hoe liep het af?' });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('radio', { name: 'Staat op eigen benen' }));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: 'Dat schrijf ik later op' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Verhalen' })).toBeVisible();
  await expect(page.getByText('Je wilde hier nog een les over opschrijven.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Wat leerde je? Moestuin bij de kerk' }));
  await page.keyboard.press('Enter');
  // A new lesson begins in its title.
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.type('Een videokamera bij de oogst');
  await tabTo(page, page.getByRole('textbox', { name: 'Hoe ging het?' }));
  await page.keyboard.type('De buren keken later mee.');
  await tabTo(page, page.getByRole('button', { name: 'Zet in het magazijn' }));
  await page.keyboard.press('Enter');

  await page.keyboard.press('Control+3');
  await tabTo(page, page.getByRole('searchbox', { name: 'Zoek in de lessen' }));
  await page.keyboard.type('kamera');
  await expect(page.getByRole('row', { name: /videokamera/ })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog', { name: 'Zoeken' })).toBeVisible();
  await page.keyboard.type('oogst');
  await expect(page.getByRole('option', { name: /videokamera/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Zoek in de lessen' })).toBeFocused();
  await expectVisibleFocus(page);
});
