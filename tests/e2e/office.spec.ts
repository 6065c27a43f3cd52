import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { hasLibreOffice, wordsByPage } from './officeFile.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

if (!hasLibreOffice) {
  console.log('• Not tested: opening files in LibreOffice. There is no soffice here.');
}

const make = async (page: Page, format: string, name: string): Promise<void> => {
  await page.getByText(format).click();
  await page.getByRole('button', { name: 'Kies waar je het bewaart' }).click();
  await expect(
    page.getByRole('region', { name: 'Berichten' }).getByText(`Klaar: 1 bestand, ${name}.`),
  ).toBeVisible({ timeout: 30_000 });
};

test('makes files that LibreOffice opens, and begins the next time with the same choices', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, [
    {
      op: 'create',
      kind: 'lesson',
      id: testId(),
      values: {
        title: 'Haal de kennis van binnen',
        lessonKind: 'worked',
        why: 'Met **korte** lijnen.\n\n- bellen\n- koffie',
        shelved: true,
      },
    },
    {
      op: 'create',
      kind: 'lesson',
      id: testId(),
      values: { title: '=1+1 blijft staan', shelved: true },
    },
  ]);
  await page.evaluate(() => {
    window.location.hash = '#/exporteren';
  });
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await page.getByText('Distel', { exact: true }).click();

  await saveAs(electron, join(scratchDir, 'tekst.docx'));
  await make(page, 'Word-document', 'tekst.docx');
  await saveAs(electron, join(scratchDir, 'kaal.csv'));
  await make(page, 'Kale tabel', 'kaal.csv');
  await saveAs(electron, join(scratchDir, 'tabel.xlsx'));
  await make(page, 'Tabel voor Excel', 'tabel.xlsx');

  const csv = await readFile(join(scratchDir, 'kaal.csv'), 'utf8');
  expect(csv).toMatch(/^\ufeff"Titel";"Soort";/);
  expect(csv).toContain(`"'=1+1 blijft staan"`);
  await page.evaluate(() => {
    window.location.hash = '#/bord';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Exporteren' })).toBeHidden();
  await page.evaluate(() => {
    window.location.hash = '#/exporteren';
  });
  await expect(page.getByRole('radio', { name: /^Tabel voor Excel/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Distel' })).toBeChecked();

  if (!hasLibreOffice) return;
  const [cover, contents, ...cards] = wordsByPage(join(scratchDir, 'tekst.docx'), scratchDir);
  expect(cover).toMatch(/Bruggen bouw je samen\s+Lessen uit/);
  const numbers = [...(contents ?? '').matchAll(/(Haal de kennis|=1\+1)[^\n]*?(\d+)\s*$/gm)];
  expect(numbers).toHaveLength(2);
  for (const [, title = '?', number] of numbers) {
    expect(cards[Number(number) - 3]?.trimStart().startsWith(title)).toBe(true);
  }
  expect(cards.join('')).toMatch(/Hoe kwam dat\?\s+Met korte lijnen\.\s+•\s+bellen/);
  const table = wordsByPage(join(scratchDir, 'tabel.xlsx'), scratchDir).join('');
  expect(table).toContain('=1+1 blijft staan');
  expect(table).toContain('Haal de kennis van binnen');
});

test('makes slides of chosen lessons, and saves none while the room may not see one of them', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  const lesson = { title: 'Nog van niemand gezien', lessonKind: 'worked' };
  await keep(page, [{ op: 'create', kind: 'lesson', id: testId(), values: lesson }]);
  await page.evaluate(() => {
    window.location.hash = '#/exporteren';
  });
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await page.getByText('A3 om uit te delen').click();
  await expect(page.getByRole('heading', { name: 'Zo wordt het' })).toBeHidden();
  await page.getByText('Presentatie (PowerPoint)').click();
  await page.getByRole('textbox', { name: 'Titel op het papier' }).fill('Wat wij leerden');
  await page.getByRole('button', { name: 'Maak de dia’s' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Wat wij leerden' })).toBeVisible();
  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText(/^De dia’s staan klaar/)).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar voor PowerPoint' }).click();
  await expect(told.getByText('Kijk eerst naar de lijst “Voor je begint”.')).toBeVisible();
  const checks = page.getByRole('region', { name: 'Voor je begint' });
  await expect(checks.getByRole('listitem')).toHaveCount(1);
  await expect(checks.getByText(/Nog van niemand gezien/).first()).toBeVisible();
});

test('makes a learning history in two columns, on paper and in Word', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const { electron, page } = await openApp();
  await settleIn(page);
  const card = testId();
  await keep(page, [
    {
      op: 'create',
      kind: 'initiative',
      id: card,
      values: { title: 'Speeltuin Populieren', notes: 'kanarie-notitie' },
    },
    {
      op: 'create',
      kind: 'story',
      id: testId(),
      values: { initiativeId: card, text: 'Wij begonnen met koffie.', consent: 'anonymous' },
    },
    {
      op: 'create',
      kind: 'story',
      id: testId(),
      values: { initiativeId: card, text: 'kanarie-verhaal', consent: 'none' },
    },
    {
      op: 'create',
      kind: 'lesson',
      id: testId(),
      values: {
        title: 'Bel eerst',
        shelved: true,
        sourceInitiativeId: card,
        happened: 'Wij belden.',
        why: 'Dat is korter.',
      },
    },
  ]);
  await page.evaluate(() => {
    window.location.hash = '#/exporteren';
  });
  await page.getByText('Initiatieven', { exact: true }).click();
  await page.getByRole('button', { name: 'Kies alles' }).click();
  const pdf = join(scratchDir, 'geschiedenis.pdf');
  await saveAs(electron, pdf);
  await make(page, 'Een PDF in twee kolommen', 'geschiedenis.pdf');
  await expect(page.getByText('1 verhaal gaat mee.')).toBeVisible();
  const docx = join(scratchDir, 'geschiedenis.docx');
  await saveAs(electron, docx);
  await make(page, 'Leergeschiedenis in Word', 'geschiedenis.docx');

  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
  const paper = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const word = hasLibreOffice ? wordsByPage(docx, scratchDir).join('') : paper;
  for (const words of [paper, word]) {
    expect(words).toMatch(/Wat er gebeurde\s+Wat valt erbij op/);
    expect(words).toMatch(/Bel eerst\s+Hoe kwam dat\?/);
    expect(words).toContain('Wij begonnen met koffie.');
    expect(words).not.toContain('kanarie');
  }
});
