import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { settleIn } from './settled.ts';

const sample = (name: string): string => resolve(import.meta.dirname, '../fixtures/import', name);

/** The system's dialogs are not the page's, so the test answers in their place. */
const willChoose = ({ electron }: OpenApp, path: string | null): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const titlesOf = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate(async (asked) => {
    const reply = await window.api['record:list']({ kind: asked });
    return reply.ok ? reply.value.map(({ values }) => String(values['title'])).sort() : [];
  }, kind);

const open = async (app: OpenApp, path: string | null): Promise<void> => {
  await settleIn(app.page);
  await willChoose(app, path);
  await goTo(app.page, '#/binnenhalen');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Binnenhalen' })).toBeVisible();
};

const coming = ['Bankje bij het Boterdiep', 'Inbraakpreventietruck', 'Samen zingen in Zuidwolde'];

test('a board of Trello: looked at first, brought in, taken back by one undo, and no doubles', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await open(app, sample('trello.json'));
  expect(await violationsOf(app.electron)).toEqual([]);

  await press(page, 'Kies een bestand');
  await expect(page.getByText('3 initiatieven · 1 les')).toBeVisible();
  await expect(page.getByText('1 keer: gearchiveerde kaart')).toBeVisible();
  await expect(page.getByText('1 keer: namen van personen')).toBeVisible();
  expect(await titlesOf(page, 'initiative')).toEqual([]);
  expect(await violationsOf(app.electron)).toEqual([]);

  // A list that stays behind, and the archived card that comes after all.
  await press(page, /Geleerd wordt/);
  await page.getByRole('option', { name: 'Haal niet binnen' }).click();
  await expect(page.getByText('1 keer: van een lijst die je niet binnenhaalt')).toBeVisible();
  await page.getByText('Gearchiveerde kaarten', { exact: true }).click();
  await expect(page.getByText('5 initiatieven')).toBeVisible();
  await page.getByText('Gearchiveerde kaarten', { exact: true }).click();
  await press(page, 'Haal 3 kaarten binnen');

  await expect(page.getByRole('heading', { name: 'Binnengehaald' })).toBeVisible();
  expect(await violationsOf(app.electron)).toEqual([]);
  expect(await titlesOf(page, 'initiative')).toEqual(coming);
  expect(await titlesOf(page, 'lesson')).toEqual([]);

  await press(page, 'Haal nog iets binnen');
  await press(page, 'Kies een bestand');
  // What was chosen for these headings is remembered.
  await expect(page.getByText('Er komt niets bij.')).toBeVisible();
  await expect(page.getByText('3 keer: staat hier al')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Haal \d+ kaart/ })).toBeDisabled();

  await goTo(page, '#/bord');
  await expect(page.getByText('Bankje bij het Boterdiep')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByRole('region', { name: 'Berichten' }).getByText('Wat je binnenhaalde, is weer weg.'),
  ).toBeVisible();
  await expect.poll(() => titlesOf(page, 'initiative')).toEqual([]);
});

test('a board of Trello stands here in its own order; a ticked off card asks for no look', async ({
  openApp,
  scratchDir,
}) => {
  const app = await openApp();
  const { page } = app;
  await open(app, sample('trello-volgorde.json'));
  await expect(page.getByText(/Exporteer het bord, JSON/)).toBeVisible();

  await press(page, 'Kies een bestand');
  await expect(
    page.getByText('1 kaart is al afgevinkt. Die vraagt je niet om weer even te kijken.'),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'De eerste 4' }).getByText('rood label'),
  ).toBeVisible();
  await press(page, 'Haal 4 kaarten binnen');
  await press(page, 'Ga naar het bord');

  const inOrder = ['Daarvoor', 'Eerste', 'Tweede', 'Derde'];
  await expect(page.getByText(new RegExp(`^(?:${inOrder.join('|')})$`))).toHaveText(inOrder);

  // One card is not "the first 1".
  const one = join(scratchDir, 'een.csv');
  await writeFile(one, 'Titel\nBankje');
  await willChoose(app, one);
  await goTo(page, '#/binnenhalen');
  await press(page, 'Kies een bestand');
  await expect(page.getByRole('heading', { name: 'Dit is de kaart' })).toBeVisible();
});

test('a table by keyboard alone: another column, an unknown village, brought in and undone', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await open(app, sample('initiatieven-windows.csv'));

  await page.getByRole('button', { name: 'Kies een bestand' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 initiatieven')).toBeVisible();
  await expect(page.getByText('Naaicafé', { exact: true })).toBeVisible();

  await page.getByRole('combobox', { name: 'Ter Laan is' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('nieuw');
  await expect(page.getByRole('option', { name: 'Nieuw dorp: Ter Laan' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 initiatieven · 1 nieuw dorp')).toBeVisible();
  await expect(page.getByText('Het nieuwe dorp zien je collega’s ook.')).toBeVisible();

  await page.getByRole('button', { name: /Contactpersoon is/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Notities' })).toBeVisible();
  await page.keyboard.type('Notities');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/namen van personen/)).toHaveCount(0);

  const make = page.getByRole('button', { name: 'Haal 5 kaarten binnen' });
  await expect(make).toBeEnabled();
  await make.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Binnengehaald' })).toBeVisible();
  expect(await titlesOf(page, 'initiative')).toHaveLength(5);
  await expect(
    page.getByText('Alleen jij ziet de kaarten. Het nieuwe dorp zien je collega’s ook.'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Maak ongedaan' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesOf(page, 'initiative')).toEqual([]);
  // What was chosen is remembered, and no word of the file with it.
  const kept = await page.evaluate(async () =>
    JSON.stringify(await window.api['settings:get'](null)),
  );
  expect(kept).toContain('"place":"new"');
  expect(kept).not.toMatch(/Laan|Naaicaf/);
});

test('a file that is dragged onto the screen is read as one that is chosen', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await open(app, null);
  const cdp = await page.context().newCDPSession(page);
  const drop = async (names: readonly string[]): Promise<void> => {
    const place = await page.getByText('Of sleep een bestand hierheen.').boundingBox();
    if (place === null) throw new Error('no place to drop on');
    // The page is given files as a person drags them in, not as a script makes them.
    const data = { items: [], files: names.map(sample), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: place.x + 5, y: place.y + 5, data });
    }
  };

  await drop(['trello.json', 'deck.json']);
  await expect(page.getByText('Sleep één bestand tegelijk hierheen.')).toBeVisible();
  await drop(['obsidian']);
  await expect(page.getByText('Sleep één bestand tegelijk hierheen.')).toBeVisible();

  await drop(['trello.json']);
  await expect(page.getByText('3 initiatieven · 1 les')).toBeVisible();
  await press(page, 'Haal 4 kaarten binnen');
  await expect(page.getByRole('heading', { name: 'Binnengehaald' })).toBeVisible();
  expect(await titlesOf(page, 'initiative')).toEqual(coming);
});

test('of a workbook another sheet may be chosen; an empty one leaves the first as it was', async ({
  openApp,
  scratchDir,
}) => {
  const app = await openApp();
  const { page } = app;
  const path = join(scratchDir, 'lijst.xlsx');
  await writeFile(
    path,
    await writeXlsxFile([
      { sheet: 'Mei', data: [[{ value: 'Titel' }], [{ value: 'Bankje' }]] },
      { sheet: 'Leeg', data: [[]] },
      { sheet: 'Juni', data: [[{ value: 'Titel' }], [{ value: 'Koor' }], [{ value: 'Oogst' }]] },
    ]).toBuffer(),
  );
  await open(app, path);
  await press(page, 'Kies een bestand');
  await expect(page.getByText('1 initiatief', { exact: true })).toBeVisible();

  await press(page, /Blad/);
  await page.getByRole('option', { name: 'Leeg' }).click();
  await expect(page.getByText('Hier staat niets in om binnen te halen.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Mei.*Blad/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal 1 kaart binnen' })).toBeEnabled();

  await press(page, /Blad/);
  await page.getByRole('option', { name: 'Juni' }).click();
  await press(page, 'Haal 2 kaarten binnen');
  await expect(page.getByRole('heading', { name: 'Binnengehaald' })).toBeVisible();
  expect(await titlesOf(page, 'initiative')).toEqual(['Koor', 'Oogst']);

  // Something else was done since: one undo would take that back, and not this.
  await page.evaluate(async () => {
    const id = '00000000-0000-7000-8000-000000000001';
    const values = { title: 'Ontbijt' };
    const edits = [{ op: 'create' as const, kind: 'initiative', id, values }];
    await window.api['entry:write']({ edits, action: 'create' });
  });
  await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(0);
});

test('a workbook, a JEX, a Deck and a folder of notes all come in', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await open(app, null);

  const bringIn = async (name: string, button: string, count: number): Promise<void> => {
    await willChoose(app, sample(name));
    await press(page, button);
    await press(page, new RegExp(`^Haal ${String(count)} kaart`));
    await expect(page.getByRole('heading', { name: 'Binnengehaald' })).toBeVisible();
    await press(page, 'Haal nog iets binnen');
  };
  await bringIn('initiatieven.xlsx', 'Kies een bestand', 5);
  await bringIn('joplin.jex', 'Kies een bestand', 4);
  await bringIn('deck.json', 'Kies een bestand', 1);
  await bringIn('obsidian', 'Kies een map met notities', 3);

  expect(await titlesOf(page, 'initiative')).toEqual(
    expect.arrayContaining([
      'Dorpsvisie',
      'Speeltuin Populieren',
      'Repaircafé Zuidwolde',
      'Beweeggroep Onderdendam',
    ]),
  );
  expect(await titlesOf(page, 'lesson')).toEqual(['Eerst koffie, dan plannen']);
});

test('a file that cannot be read is told in one sentence, and a person may change their mind', async ({
  openApp,
  scratchDir,
}) => {
  const app = await openApp();
  const { page } = app;
  await open(app, null);

  await press(page, 'Kies een bestand');
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();

  const told = async (name: string, words: string, sentence: string): Promise<void> => {
    const path = join(scratchDir, name);
    await writeFile(path, words);
    await willChoose(app, path);
    await press(page, 'Kies een bestand');
    await expect(page.getByText(sentence)).toBeVisible();
  };
  await told('half.json', '{"cards":[', 'Dit bestand is niet goed te lezen.');
  await told('ander.json', '{}', 'Dit bestand kent de app niet.');
  await told('leeg.csv', 'Titel;Dorp\n', 'Hier staat niets in om binnen te halen.');
  await told('boek.xlsx', 'PK\u0003\u0004', 'Dit bestand is niet goed te lezen.');
  expect(await violationsOf(app.electron)).toEqual([]);
});
