import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const { coffee, heard } = nl;
const partners = ['Politie', 'Gemeente', 'Woningbouw'];

/** Each with the digit of what becomes of it. */
const remarks = [
  ['De lamp bij de bushalte is stuk', '2'],
  ['Waar vraag je een paspoort aan?', '2'],
  ['Samen de stoep sneeuwvrij houden', '1'],
  ['Een moestuin op het lege veldje', '4'],
  ['Jan de Vries wil een bankje', '4'],
  ['Een plek om gereedschap te lenen', '4'],
  ['Een buurvrouw ziet niemand meer', '5'],
] as const;
const [, , , , , , [worry]] = remarks;

const countOf = (page: Page, kind: string) =>
  page.evaluate(async (wanted) => {
    const listed = await window.api['record:list']({ kind: wanted });
    return listed.ok ? listed.value.length : -1;
  }, kind);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cups = (page: Page, count: number) =>
  page.getByRole('img', { name: coffee.cups_other.replaceAll('{{count}}', String(count)) });

const begin = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+7');
  await button(page, coffee.start).click();
  const form = page.getByRole('dialog', { name: coffee.startTitle });
  await form.getByRole('textbox', { name: coffee.placeName }).fill('dorpshuis');
  await form.getByRole('combobox', { name: coffee.village }).pressSequentially('onderd');
  await page.getByRole('option', { name: 'Onderdendam' }).click();
  for (const name of partners) {
    await form.getByRole('combobox', { name: coffee.partners }).pressSequentially(name);
    await page.getByRole('option', { name, exact: true }).click();
    await expect(button(page, coffee.removePartner.replace('{{name}}', name))).toBeVisible();
  }
  await button(page, coffee.begin).click();
};

test('a coffee table, from the first cup to the sheet that says thanks', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const { electron, page, profileDir, close } = await openApp();
  await settleIn(page);
  await keep(
    page,
    partners.map((name) => ({ op: 'create', kind: 'party', id: testId(), values: { name } })),
  );
  await begin(page);

  // One line a remark; a name is seen while it is typed; one foot in the water more.
  const field = page.getByRole('textbox', { name: coffee.listening });
  await expect(field).toBeFocused();
  for (const [at, [text]] of remarks.slice(0, 6).entries()) {
    await page.keyboard.type(text);
    if (text.startsWith('Jan')) await expect(page.getByText(nl.privacy.name)).toBeVisible();
    await page.keyboard.press('Enter');
    if (at > 0) await expect(cups(page, at + 1)).toBeVisible();
  }
  expect(await violationsOf(electron)).toEqual([]);
  expect(await countOf(page, 'contactMoment')).toBe(1);

  // The app stops in the middle, and opens where the talk was.
  await close();
  const again = await openApp({ profileDir });
  await expect(cups(again.page, 6)).toBeVisible();
  await again.page.getByRole('textbox', { name: coffee.listening }).fill(worry);
  await again.page.keyboard.press('Enter');
  await expect(cups(again.page, 7)).toBeVisible();

  // All of it in one go, by keys alone.
  await button(again.page, coffee.ready).press('Enter');
  for (const [text, digit] of remarks) {
    const row = again.page.getByRole('group', { name: heard.choices.replace('{{text}}', text) });
    await expect(row.getByRole('button').first()).toBeFocused();
    await again.page.keyboard.press(digit);
    await expect(row).toBeHidden();
  }
  await expect(again.page.getByText(coffee.sortDone)).toBeVisible();
  await expect(again.page.getByText(heard.careCall, { exact: true }).first()).toBeVisible();
  await button(again.page, heard.careErase).click();
  await expect(again.page.getByText(worry, { exact: true })).toBeHidden();

  // A message for the desk that can be pasted.
  await again.page.getByRole('button', { name: heard.department }).first().click();
  await again.page.getByRole('option', { name: 'VROM' }).click();
  await button(again.page, heard.copy).click();
  await expect
    .poll(() => again.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('VROM');

  // Three cards, linked to what was said.
  await button(again.page, heard.makeCards_other.replace('{{count}}', '3')).click();
  await expect.poll(() => countOf(again.page, 'initiative')).toBe(3);

  // The sheet: no name gets on it unseen.
  await button(again.page, coffee.toThanks).click();
  const save = button(again.page, coffee.save);
  await expect(save).toBeDisabled();
  await button(again.page, coffee.choice.resident).click();
  await button(again.page, nl.enums.theme.liveability).click();
  expect(await violationsOf(again.electron)).toEqual([]);
  const path = join(scratchDir, 'dank.pdf');
  await saveAs(again.electron, path);
  await save.click();
  const saved = coffee.saved.replace('{{file}}', 'dank.pdf');
  await expect(
    again.page.getByRole('region', { name: nl.frame.notices }).getByText(saved),
  ).toBeVisible({ timeout: 60_000 });
  const sheet = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(sheet).toContain(coffee.paper.title);
  expect(sheet).toContain('Leefbaarheid');
  expect(sheet).toContain('Onderdendam');
  expect(sheet).toContain('Een inwoner wil een bankje');
  expect(sheet).not.toContain('Vries');
  expect(sheet).not.toContain('buurvrouw');
  expect(sheet.split('\f').filter((one) => one.trim() !== '')).toHaveLength(1);

  await button(again.page, coffee.finish).click();
  await again.page.getByRole('button', { name: heard.sorted }).click();
  const [, , , [garden]] = remarks;
  await again.page.getByRole('link', { name: heard.card.replace('{{title}}', garden) }).click();
  const origin = again.page.getByRole('region', { name: heard.heardPart });
  await expect(origin).toContainText(garden);
  await expect(again.page.getByText(heard.cardTag, { exact: true })).toBeVisible();
});
