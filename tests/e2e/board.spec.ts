import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { stages } from '../../shared/domain/enums.ts';
import { areaIds } from '../../shared/domain/seed/areas.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

const columnOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}`) });

const cardIn = (page: Page, column: string, title: string): Locator =>
  columnOf(page, column).getByRole('row', { name: title });

/** The titles of a column from top to foot, as they are drawn. */
const expectOrder = async (page: Page, column: string, titles: readonly string[]) => {
  const rows = columnOf(page, column).getByRole('row');
  await expect(rows).toHaveCount(titles.length);
  for (const [at, title] of titles.entries()) await expect(rows.nth(at)).toContainText(title);
};

/** Slowly enough that the list sees where the card hangs. */
const drag = async (page: Page, from: Locator, to: Locator, height: number): Promise<void> => {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('a card to drag is out of sight');
  await page.mouse.move(start.x + 60, start.y + 20);
  await page.mouse.down();
  await page.mouse.move(start.x + 80, start.y + 40, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height * height, { steps: 12 });
  await page.mouse.up();
};

/** What a screen reader is told. */
const expectSaid = async (page: Page, words: string): Promise<void> => {
  await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();
};

const aCard = (title: string, position: string, values: object = {}): Edit => ({
  op: 'create',
  kind: 'initiative',
  id: testId(),
  values: { title, stage: 'heard', position, ...values },
});

test('drags by mouse, undoes and redoes, and keeps order and names after a restart', async ({
  openApp,
}) => {
  test.setTimeout(120_000);
  const { page, profileDir, close } = await openApp();
  await settleIn(page);
  await expect(page.getByText('Nog niets gehoord. Tijd voor koffie?')).toBeVisible();
  await expect(page.getByText('Wat loopt, komt hier te staan.')).toBeVisible();
  await keep(page, [aCard('Bankje', 'a0'), aCard('Moestuin', 'a1'), aCard('Koor', 'a2')]);
  await expectOrder(page, 'Gehoord', ['Bankje', 'Moestuin', 'Koor']);

  await drag(page, cardIn(page, 'Gehoord', 'Koor'), cardIn(page, 'Gehoord', 'Bankje'), 0.1);
  await expectOrder(page, 'Gehoord', ['Koor', 'Bankje', 'Moestuin']);
  await expectSaid(page, 'Koor staat nu op plek 1 van 3 in Gehoord.');

  const boxOfBouwen = columnOf(page, 'Bouwen').getByRole('grid');
  await drag(page, cardIn(page, 'Gehoord', 'Moestuin'), boxOfBouwen, 0.5);
  await expectOrder(page, 'Bouwen', ['Moestuin']);
  await expectSaid(page, 'Moestuin staat nu in Bouwen.');

  await page.keyboard.press('Control+Z');
  await expectOrder(page, 'Gehoord', ['Koor', 'Bankje', 'Moestuin']);
  await page.keyboard.press('Control+Y');
  await expectOrder(page, 'Bouwen', ['Moestuin']);

  await page.getByRole('button', { name: 'Kolom Loopt' }).click();
  await page.getByRole('menuitem', { name: 'Geef de kolom een andere naam' }).click();
  await page.getByRole('textbox', { name: 'Naam van de kolom' }).fill('Draait als een zonnetje');
  await page.keyboard.press('Enter');
  await expect(columnOf(page, 'Draait als een zonnetje')).toBeVisible();
  await close();

  const again = await openApp({ profileDir });
  await expectOrder(again.page, 'Gehoord', ['Koor', 'Bankje']);
  await expectOrder(again.page, 'Bouwen', ['Moestuin']);
  await expect(columnOf(again.page, 'Draait als een zonnetje')).toBeVisible();
});

test('a list is as wide as its column, however wide its cards are drawn', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  await keep(page, [aCard('Bankje', 'a0')]);
  await expectOrder(page, 'Gehoord', ['Bankje']);

  // A scroll bar that goes away makes them wider than the list once; the list must not follow,
  // for the cards would follow the list.
  const [list, column] = await page.evaluate(() => {
    const found = document.querySelector('[data-card-list]');
    const cards = found?.firstElementChild;
    if (cards instanceof HTMLElement) cards.style.width = '2000px';
    return [found?.clientWidth ?? 0, found?.closest('section')?.clientWidth ?? 0] as const;
  });
  expect(list).toBeGreaterThan(0);
  expect(list).toBeLessThanOrEqual(column);
});

const villageId = async (page: Page, name: string): Promise<string> => {
  const id = await page.evaluate(async (wanted) => {
    const reply = await window.api['record:list']({ kind: 'village', fields: ['name'] });
    if (!reply.ok) return undefined;
    return reply.value.find(({ values }) => values['name'] === wanted)?.id;
  }, name);
  if (id === undefined) throw new Error(`no village ${name}`);
  return id;
};

const choose = async (page: Page, filter: string, option: string): Promise<void> => {
  await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: filter }).click();
  await page.getByRole('dialog').getByRole('option', { name: option }).click();
  await page.keyboard.press('Escape');
};

const chooseLanes = async (page: Page, kind: string): Promise<void> => {
  await page.getByRole('button', { name: /^Banen:/ }).click();
  await page.getByRole('menuitem', { name: kind }).click();
};

test('filters that combine are kept as a view; lanes by village, theme and area', async ({
  openApp,
}) => {
  test.setTimeout(120_000);
  const { page, profileDir, close } = await openApp();
  await settleIn(page, { areaId: areaIds.bedum });
  const onderdendam = await villageId(page, 'Onderdendam');
  const middelstum = await villageId(page, 'Middelstum');
  await keep(page, [
    aCard('Samen koken', 'a0', { villageIds: [onderdendam], themes: ['care'], tags: ['eten'] }),
    aCard('Samen zingen', 'a1', { villageIds: [onderdendam], themes: ['wellbeing'] }),
    aCard('Samen lopen', 'a2', { villageIds: [middelstum], themes: ['care'], origin: 'dream' }),
    aCard('Bankje', 'a3', { villageIds: [onderdendam], themes: ['care'] }),
  ]);

  await choose(page, 'Dorp', 'Onderdendam');
  await expectOrder(page, 'Gehoord', ['Samen koken', 'Samen zingen', 'Bankje']);
  await choose(page, 'Thema', 'Zorg');
  await expectOrder(page, 'Gehoord', ['Samen koken', 'Bankje']);
  await page.getByRole('searchbox', { name: 'Zoek op dit bord' }).fill('samen');
  await expectOrder(page, 'Gehoord', ['Samen koken']);
  await expect(page.getByText('3 kaarten verborgen')).toBeVisible();

  await page.getByRole('button', { name: 'Weergaven' }).click();
  await page.getByRole('textbox', { name: 'Bewaar wat je nu ziet als' }).fill('Zorg dichtbij');
  await page.keyboard.press('Enter');
  // It takes the name of the new view while it closes.
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Zorg dichtbij' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek op dit bord' }).fill('niets van dit alles');
  await expect(page.getByText('Geen kaart past bij deze filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Wis filters' }).first().click();
  await expectOrder(page, 'Gehoord', ['Samen koken', 'Samen zingen', 'Samen lopen', 'Bankje']);

  for (const [kind, lanes] of [
    ['dorp', ['Onderdendam', 'Middelstum']],
    ['thema', ['Zorg', 'Welzijn']],
    ['gebied', ['Het Hogeland', 'Eemsdelta']],
  ] as const) {
    await chooseLanes(page, kind);
    for (const lane of lanes) {
      const list = page.getByRole('grid', { name: `Kaarten in Gehoord, bij ${lane}` });
      await expect(list).toBeVisible();
    }
  }
  await chooseLanes(page, 'geen');
  await close();

  const again = await openApp({ profileDir });
  await again.page.getByRole('button', { name: 'Weergaven' }).click();
  await again.page.getByRole('button', { name: 'Zorg dichtbij', exact: true }).click();
  await expectOrder(again.page, 'Gehoord', ['Samen koken']);
});

test('Ctrl+P puts all six columns on one sheet that lies down', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(
    page,
    stages.map((stage) => ({
      op: 'create' as const,
      kind: 'initiative',
      id: testId(),
      values: { title: `Kaart in ${stage}`, stage },
    })),
  );
  await page.keyboard.press('Control+1');
  await expect(page.getByText('Kaart in heard')).toBeVisible();

  const printed = await electron.evaluate(async ({ BrowserWindow }) => {
    const pages = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
      preferCSSPageSize: true,
    });
    return pages?.toString('base64') ?? '';
  });
  const pdf = join(scratchDir, 'bord.pdf');
  await writeFile(pdf, Buffer.from(printed, 'base64'));
  const words = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  );
  for (const stage of stages) {
    expect(words).toContain(nl.enums.stage[stage]);
    expect(words.replaceAll('-', '')).toContain(`Kaart in ${stage}`);
  }
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
});
