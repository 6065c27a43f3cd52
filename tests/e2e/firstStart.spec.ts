import { execFileSync } from 'node:child_process';
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { gone } from './appProcess.ts';
import { saveAs } from './systemDialogs.ts';

const heard = [
  'Moestuin achter de kerk',
  'Samen eten op woensdag',
  'Verlichting op het schoolpad',
  'Repareren met de buren',
  'Een bankje aan het water',
] as const;

const learnt = [
  ['Begin met koffie', 'Aan tafel kwamen de ideeën vanzelf.'],
  ['Vraag het aan de buren', 'Zij wisten al wie er kon helpen.'],
  ['Laat het op tijd los', 'De groep ging door zonder de gemeente.'],
] as const;

/** What may be gone after a crash: what was typed in the last two seconds. */
const mayBeLostMs = 2_000;

const settle = async (page: Page): Promise<void> => {
  await expect(
    page.getByRole('heading', { level: 1, name: 'Moi! Fijn dat je er bent.' }),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Je naam' }).fill('Een nieuwe collega');
  await page.getByRole('button', { name: 'Begin leeg' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bord' })).toBeVisible();
};

const hear = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.press('Control+N');
  const dialog = page.getByRole('dialog', { name: 'Nieuw gehoord' });
  await expect(dialog.getByRole('textbox', { name: 'Wat heb je gehoord?' })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type('ond');
  await expect(page.getByRole('option', { name: 'Onderdendam' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'In welk dorp?' })).toHaveValue('Onderdendam');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
};

const learn = async (page: Page, title: string, happened: string): Promise<void> => {
  await page.getByRole('button', { name: 'Wat leerde je?' }).first().press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('');
  await page.keyboard.type(title);
  await page.getByRole('textbox', { name: 'Hoe ging het?' }).pressSequentially(happened);
  await page.getByRole('button', { name: 'Zet in het magazijn' }).press('Enter');
  await expect(page.getByRole('row', { name: title })).toBeVisible();
};

/** Types on and on; says what stood there long enough ago to be safe when the power goes now. */
const typeAway = async (page: Page, words: readonly string[]): Promise<() => string> => {
  const typed: { readonly text: string; readonly at: number }[] = [];
  let text = '';
  for (const word of words) {
    await page.keyboard.type(word, { delay: 25 });
    text += word;
    typed.push({ text, at: Date.now() });
  }
  return () => {
    const safe = typed.filter(({ at }) => at < Date.now() - mayBeLostMs);
    return safe.at(-1)?.text ?? '';
  };
};

/** Half a frame, as a write leaves that the power cut in two. */
const leaveHalfAWrite = async (profileDir: string): Promise<void> => {
  const logDir = join(profileDir, 'profile', 'private', 'wal');
  const newest = (await readdir(logDir)).toSorted().at(-1);
  await appendFile(join(logDir, newest ?? ''), Buffer.from([0x42, 0x01, 0x00]));
};

test('a newcomer hears, learns, loses power in mid-sentence and prints a booklet', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const first = await openApp();
  await settle(first.page);
  for (const title of heard) await hear(first.page, title);
  await first.page.keyboard.press('Control+3');
  for (const [title, happened] of learnt) await learn(first.page, title, happened);

  await first.page.keyboard.press('Control+1');
  await first.page.getByRole('row', { name: heard[0] }).press('Enter');
  await first.page.getByRole('textbox', { name: 'Eigen notities' }).focus();
  const sentence = 'De buurvrouw vertelde dat de tuin vroeger van de hele straat was en dat ';
  const safeNow = await typeAway(first.page, sentence.repeat(3).split(/(?<= )/));
  const safe = safeNow();
  first.electron.process().kill('SIGKILL');
  await gone(first.electron);
  await leaveHalfAWrite(first.profileDir);

  const { electron, page } = await openApp({ profileDir: first.profileDir });
  await expect(page.getByRole('complementary', { name: 'Over je gegevens' })).toContainText(
    'Eén stukje van je gegevens kon de app niet lezen. Het ligt apart in een map',
  );
  const column = page.getByRole('region', { name: /^Gehoord/ });
  await expect(column.getByRole('row')).toHaveCount(heard.length);
  for (const title of heard) {
    await expect(column.getByRole('row', { name: title })).toContainText('Onderdendam');
  }
  await page.getByRole('row', { name: heard[0] }).press('Enter');
  expect(safe.length).toBeGreaterThan(sentence.length);
  await expect(page.getByRole('textbox', { name: 'Eigen notities' })).toContainText(safe.trim());

  await page.keyboard.press('Control+3');
  await expect(page.getByRole('row')).toHaveCount(learnt.length);
  const path = join(scratchDir, 'boekje.pdf');
  await saveAs(electron, path);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await page.getByRole('button', { name: 'Kies waar je het bewaart' }).click();
  const messages = page.getByRole('region', { name: 'Berichten' });
  await expect(messages).toContainText('Klaar: 1 bestand, boekje.pdf.', { timeout: 30_000 });

  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const [, contents = '', ...lessons] = words.split('\f');
  for (const [title, happened] of learnt) {
    expect(contents).toContain(title);
    expect(lessons.join(' ')).toContain(title);
    expect(lessons.join(' ')).toContain(happened);
  }
});
