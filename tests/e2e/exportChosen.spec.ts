import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import type { SavedView } from '../../shared/ipc/settings.ts';
import { expect as quick, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const expect = quick.configure({ timeout: 30_000 });
const { export: exporting, initiative } = nl;
const [garden, market] = ['Buurttuin', 'Dorpsmarkt'] as const;

/** Two cards that both stand on the board; the first one's id. */
const twoCards = async (page: Page): Promise<string> => {
  await settleIn(page);
  const [first, second] = [testId(), testId()];
  await keep(page, [
    { op: 'create', kind: 'initiative', id: first, values: { title: garden, themes: ['care'] } },
    { op: 'create', kind: 'initiative', id: second, values: { title: market } },
  ]);
  return first;
};

/** One card stands chosen; its file lands at the path. */
const make = async (electron: ElectronApplication, page: Page, path: string): Promise<void> => {
  await expect(page.getByText('1 gekozen', { exact: true })).toBeVisible();
  await saveAs(electron, path);
  await page.getByRole('button', { name: exporting.make }).click();
  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText(`Klaar: 1 bestand, ${path.split('/').at(-1) ?? ''}.`)).toBeVisible();
};

test('puts the cards of a saved view in a table', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  await twoCards(page);
  const filter: SavedView['filter'] = {
    ...{ areaIds: [], villageIds: [], themes: ['care'], tags: [], origins: [], ownRoles: [] },
    text: '',
  };
  const view: SavedView = { id: 'zorg', name: 'Alleen zorg', filter, lanes: 'none' };
  await page.evaluate((one) => window.api['settings:change']({ savedViews: [one] }), view);

  await goTo(page, '#/exporteren');
  await page.getByText(exporting.initiatives, { exact: true }).click();
  await page.getByRole('button', { name: exporting.view }).click();
  await page.getByRole('option', { name: view.name }).click();
  await page.getByText(exporting.csv).click();
  const path = join(scratchDir, 'zorg.csv');
  await make(electron, page, path);

  const table = await readFile(path, 'utf8');
  expect(table).toContain(garden);
  expect(table).not.toContain(market);
});

test('puts one card on paper from its own menu', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  const id = await twoCards(page);

  await goTo(page, `#/initiatief/${id}`);
  await page.getByRole('button', { name: initiative.more, exact: true }).click();
  await page.getByRole('menuitem', { name: initiative.exportThis }).click();
  const path = join(scratchDir, 'tuin.pdf');
  await make(electron, page, path);

  const words = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(words).toContain(garden);
  expect(words).not.toContain(market);
});

test('asks about a name on a card that nobody checked, and changes the paper alone', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const id = testId();
  const title = 'De tuin van Jan Bakker';
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title } }]);
  const path = join(scratchDir, 'tuin.csv');
  await saveAs(electron, path);

  await goTo(page, '#/exporteren');
  await page.getByText(exporting.initiatives, { exact: true }).click();
  await page.getByRole('button', { name: exporting.chooseAll }).click();
  await page.getByText(exporting.csv).click();
  await page.getByRole('button', { name: exporting.make }).click();
  await page.getByRole('button', { name: exporting.namesShow }).click();
  const names = page.getByRole('region', { name: exporting.namesTitle });
  await expect(names).toBeFocused();
  const choices = names.getByRole('radiogroup', { name: 'Jan Bakker' });
  await choices.getByText(nl.share.resident).click();
  await page.getByRole('button', { name: exporting.make }).click();

  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText('Klaar: 1 bestand, tuin.csv.')).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain('De tuin van een inwoner');
  const kept = await page.evaluate(
    (one) => window.api['record:get']({ kind: 'initiative', id: one }),
    id,
  );
  expect(kept).toMatchObject({ value: { values: { title } } });
});

test('shows beforehand how a table, a text and a document begin', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await twoCards(page);
  await goTo(page, '#/exporteren');
  await page.getByText(exporting.initiatives, { exact: true }).click();
  await page.getByRole('button', { name: exporting.chooseAll }).click();
  const preview = page.getByRole('region', { name: exporting.preview, exact: true });

  await page.getByText(exporting.xlsx).click();
  const table = preview.getByRole('table');
  await expect(table.getByRole('columnheader').first()).toHaveText('Titel');
  await expect(table.getByRole('cell', { name: market })).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  // By keyboard too: what is wider than its place scrolls.
  await preview.getByRole('region', { name: exporting.previewRows }).focus();
  await expect(preview.getByRole('region', { name: exporting.previewRows })).toBeFocused();

  await page.getByText(exporting.markdownFolder).click();
  await expect(preview.getByRole('group', { name: 'buurttuin.md' })).toContainText('# Buurttuin');
  expect(await violationsOf(electron)).toEqual([]);

  await page.getByText(exporting.docx, { exact: false }).first().click();
  await expect(preview.getByText(exporting.previewRough)).toBeVisible();
  await expect(preview.getByRole('img', { name: 'Bladzijde 1' })).toBeVisible();
});
