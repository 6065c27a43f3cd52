import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';
import { saveAs } from './systemDialogs.ts';

const soon = { timeout: 90_000 };
const { yearStory } = nl;
const year = String(new Date().getFullYear());
const part = (page: Page) => page.getByRole('region', { name: yearStory.title, exact: true });
const say = (words: string, values: Record<string, string>): string =>
  Object.entries(values).reduce((said, [key, value]) => said.replace(`{{${key}}}`, value), words);

const propose = async (page: Page, letters: string, title: string, why: string): Promise<void> => {
  await goTo(page, '#/verhalen');
  await part(page).getByRole('button', { name: yearStory.propose }).click();
  const dialog = page.getByRole('dialog', { name: yearStory.proposeTitle });
  await dialog.getByRole('combobox', { name: yearStory.subject }).fill(letters);
  await page.getByRole('option', { name: new RegExp(title) }).click();
  await dialog.getByRole('textbox', { name: yearStory.why }).fill(why);
  await dialog.getByRole('button', { name: yearStory.keep }).click();
  await expect(dialog).toBeHidden();
};

const choose = async (page: Page, title: string, why: string): Promise<void> => {
  await part(page)
    .getByRole('button', { name: say(yearStory.chooseNamed, { title }) })
    .click();
  const dialog = page.getByRole('dialog', { name: say(yearStory.chooseTitle, { year, title }) });
  await dialog.getByRole('textbox', { name: yearStory.reason }).fill(why);
  await dialog.getByRole('button', { name: yearStory.chooseKeep }).click();
  await expect(dialog).toBeHidden();
};

test('two coordinators propose, choose apart, and settle on one story with its reason', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(300_000);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  const [lesson, card] = [testId(), testId()];
  await keep(bedum.page, [
    { op: 'create', kind: 'lesson', id: lesson, values: { title: 'Begin klein', shelved: true } },
    { op: 'create', kind: 'initiative', id: card, values: { title: 'Buurttuin' } },
  ]);
  for (const target of [
    { kind: 'lesson', id: lesson },
    { kind: 'initiative', id: card },
  ] as const) {
    await bedum.page.evaluate(
      (one) => window.api['share:publish']({ ...one, choices: [] }),
      target,
    );
  }
  const both = async (): Promise<void> => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    await syncNow(bedum.page);
  };
  const seen = async (page: Page, words: string): Promise<void> => {
    await expect(async () => {
      await both();
      await goTo(page, '#/verhalen');
      await expect(part(page)).toContainText(words, { timeout: 2_000 });
    }).toPass(soon);
  };
  await expect(async () => {
    await both();
    await goTo(winsum.page, '#/verhalen');
    const button = part(winsum.page).getByRole('button', { name: yearStory.propose });
    await expect(button).toBeVisible({ timeout: 2_000 });
  }).toPass(soon);

  await propose(bedum.page, 'begin', 'Begin klein', 'Het bleef hangen.');
  await propose(winsum.page, 'buurt', 'Buurttuin', 'De hele straat deed mee.');
  await seen(winsum.page, 'Het bleef hangen.');
  await seen(bedum.page, 'De hele straat deed mee.');
  expect(await violationsOf(bedum.electron)).toEqual([]);

  // Without a network both choose before they hear of each other: neither choice is lost.
  await rename(folder, `${folder}-weg`);
  await choose(bedum.page, 'Begin klein', 'Het mag klein zijn.');
  await choose(winsum.page, 'Buurttuin', 'Samen is het gelukt.');
  await rename(`${folder}-weg`, folder);
  const versions = part(bedum.page).getByRole('button', { name: /2 versies/ });
  await expect(async () => {
    await both();
    await expect(versions).toBeVisible({ timeout: 2_000 });
  }).toPass(soon);
  await expect(part(bedum.page)).toContainText(yearStory.two);
  await versions.click();
  const dialog = bedum.page.getByRole('dialog', { name: /Het verhaal van/ });
  await expect(dialog).toContainText('Begin klein. Het mag klein zijn.');
  await expect(dialog).toContainText('Buurttuin. Samen is het gelukt.');
  expect(await violationsOf(bedum.electron)).toEqual([]);
  const theirs = dialog.getByRole('listitem').filter({ hasText: 'Samen is het gelukt.' });
  await theirs.getByRole('button').first().click();
  await expect(dialog).toBeHidden();
  await expect(versions).toBeHidden();

  // It stands with its reason on its own page, in the year and on paper.
  const told = say(yearStory.of, { year });
  await goTo(bedum.page, `#/initiatief/${card}`);
  await expect(bedum.page.getByText(told)).toBeVisible();
  await expect(bedum.page.getByText('Samen is het gelukt.')).toBeVisible();
  await goTo(bedum.page, '#/jaarbeeld');
  await expect(bedum.page.getByRole('region', { name: told })).toContainText('Buurttuin');
  const paper = join(scratchDir, 'jaar.pdf');
  await saveAs(bedum.electron, paper);
  await bedum.page.getByRole('button', { name: nl.year.save }).click();
  await expect(bedum.page.getByText(/jaar\.pdf/).first()).toBeVisible(soon);
  const text = execFileSync('pdftotext', ['-layout', paper, '-'], { encoding: 'utf8' });
  expect(text).toContain('Samen is het gelukt.');

  // What is not shared any more is not printed, and the year can be chosen anew.
  await bedum.page.evaluate((id) => window.api['share:withdraw']({ kind: 'initiative', id }), card);
  await expect(bedum.page.getByRole('region', { name: told })).toContainText(yearStory.gone);
  await expect(bedum.page.getByRole('link', { name: yearStory.anew })).toBeVisible();
  await rm(paper);
  await bedum.page.getByRole('button', { name: nl.year.save }).click();
  await expect.poll(() => existsSync(paper), soon).toBe(true);
  const after = execFileSync('pdftotext', ['-layout', paper, '-'], { encoding: 'utf8' });
  expect(after).not.toMatch(/Buurttuin|Samen is het gelukt/);
  await goTo(bedum.page, '#/verhalen');
  await expect(part(bedum.page)).toContainText(yearStory.goneHint);
  await part(bedum.page).getByRole('button', { name: yearStory.unchoose }).press('Enter');
  await expect(part(bedum.page)).not.toContainText('Samen is het gelukt.');
  // The button went by its own press: the keys go on at the year.
  await expect(part(bedum.page).getByRole('button', { name: yearStory.which })).toBeFocused();
  await choose(bedum.page, 'Begin klein', 'Klein bleek genoeg.');
  await expect(part(bedum.page)).toContainText('Klein bleek genoeg.');
});
