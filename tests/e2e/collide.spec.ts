import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { settleIn } from './settled.ts';

const { collide } = nl;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, step: keyof typeof collide.steps) =>
  page.getByRole('heading', { level: 1, name: collide.steps[step].title });

/** Every file below a folder that holds these letters, in whatever width they are written. */
const filesWith = async (folder: string, words: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const isIn = (['utf8', 'utf16le'] as const).some((as) => plain.includes(words, 0, as));
    if (isIn) found.push(path);
  }
  return found;
};

const typeThrough = async (page: Page, canary: string): Promise<void> => {
  await button(page, collide.enter).click();
  await expect(heading(page, 'circle')).toBeVisible();
  await page.getByRole('combobox', { name: collide.circle }).fill(`${canary}naam`);
  await page.keyboard.press('Enter');
  await page.getByText(nl.enums.panel.residents, { exact: true }).click();
  for (const step of ['incident', 'questions', 'silence', 'exchange', 'answer'] as const) {
    await page.keyboard.press('PageDown');
    await expect(heading(page, step)).toBeVisible();
    const field = page.getByRole('textbox', { name: collide.steps[step].field });
    await expect(field).toBeFocused();
    await page.keyboard.type(`${canary}${step}`);
  }
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('textbox', { name: collide.steps.insight.field })).toBeFocused();
};

test('of a collision nothing stays but the insight', async ({ openApp }) => {
  const { electron, page, profileDir, close } = await openApp();
  await settleIn(page);
  await goTo(page, '#/botsruimte');

  // The clock by keyboard; every other way out asks first.
  await button(page, collide.enter).click();
  await expect(button(page, new RegExp(collide.start))).toBeVisible();
  await page.keyboard.press('Alt+p');
  await expect(button(page, new RegExp(collide.pause))).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('2:59');
  await page.keyboard.press('Alt+p');
  expect(await violationsOf(electron)).toEqual([]);
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.getByText(collide.noPaper).first()).toBeVisible();
  await expect(page).not.toHaveTitle('printed');
  await page.keyboard.press('Control+1');
  const asks = page.getByRole('alertdialog', { name: collide.leaveTitle });
  await expect(asks).toBeVisible();
  await asks.getByRole('button', { name: nl.ui.cancel }).click();
  await expect(heading(page, 'circle')).toBeVisible();
  await button(page, collide.leave).click();
  await asks.getByRole('button', { name: collide.leaveConfirm }).click();

  // Once through the shredder, once with the insight alone.
  await typeThrough(page, 'kanarie1');
  await page.keyboard.type('kanarie1inzicht');
  await button(page, collide.shred).click();
  await expect(page.getByText(collide.shreddedText)).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  await button(page, collide.shreddedDone).click();
  await expect(page.getByText(collide.noInsights)).toBeVisible();

  await typeThrough(page, 'kanarie2');
  await page.keyboard.type('Eerst luisteren, dan pas plannen.');
  await button(page, collide.keep).click();
  const kept = page.getByRole('textbox', { name: /^Inzicht van/ });
  await expect(kept).toHaveValue('Eerst luisteren, dan pas plannen.');
  expect(await violationsOf(electron)).toEqual([]);

  await close();
  expect(await filesWith(profileDir, 'Eerst luisteren')).not.toEqual([]);
  expect(await filesWith(profileDir, 'kanarie')).toEqual([]);
});
