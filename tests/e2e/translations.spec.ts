import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { longestTranslation } from '../../shared/domain/translation.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const { translations } = nl;
const long = (word: string): string =>
  `${word} `.repeat(longestTranslation).slice(0, longestTranslation).trim();

test('words are laid side by side, found again, and come on one A4', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Bankjes' } }]);

  // From the page of an initiative, by keyboard.
  await goTo(page, `#/initiatief/${id}`);
  await page.getByRole('button', { name: translations.partAdd }).press('Enter');
  const field = (name: keyof typeof translations.placeholders, number = 1) =>
    page.getByRole('textbox', {
      name: translations.fieldOf
        .replace('{{field}}', translations.fields[name])
        .replace('{{number}}', String(number)),
    });
  await expect(field('theirWords')).toBeFocused();
  await page.keyboard.type('een bankje');
  await page.keyboard.press('Tab');
  await page.keyboard.type('zitplek');
  await page.keyboard.press('Tab');
  await page.keyboard.type('straatmeubilair');
  await expect(page.getByRole('link', { name: 'Bankjes' })).toBeVisible();

  // Another by mouse, found by a word, thrown away and taken back.
  await page.getByRole('button', { name: translations.add }).click();
  await expect(field('theirWords')).toBeFocused();
  // A row that is still empty is as good as a new one.
  await field('bridgeWords').focus();
  await page.getByRole('button', { name: translations.add }).click();
  await expect(field('theirWords')).toBeFocused();
  await field('theirWords').fill('gewoon doen');
  await field('ourWords').fill('pilot');
  await page.getByRole('searchbox', { name: translations.find }).fill('meubilair');
  await expect(page.getByRole('article')).toHaveCount(1);
  const menu = translations.menu.replace('{{name}}', 'een bankje');
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: translations.remove }).click();
  await expect(page.getByText(translations.noneFound)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article', { name: 'een bankje' })).toBeVisible();
  await page.getByRole('searchbox', { name: translations.find }).fill('');
  await expect(page.getByRole('article')).toHaveCount(2);
  expect(await violationsOf(electron)).toEqual([]);

  // Three full rows of the longest texts still lie on one sheet.
  await keep(
    page,
    Array.from({ length: 3 }, (_, at) => ({
      op: 'create' as const,
      kind: 'translation',
      id: testId(),
      values: {
        theirWords: long(`lang${String(at)}`),
        bridgeWords: long('samen'),
        ourWords: long('meervoudigebelangenafweging'),
      },
    })),
  );
  const path = join(scratchDir, 'woorden.pdf');
  await saveAs(electron, path);
  await page.getByRole('button', { name: translations.print }).click();
  const dialog = page.getByRole('dialog', { name: translations.printTitle });
  await expect(dialog.getByRole('checkbox')).toHaveCount(5);
  expect(await violationsOf(electron)).toEqual([]);
  await dialog.getByRole('button', { name: translations.save }).click();
  const saved = translations.saved.replace('{{file}}', 'woorden.pdf');
  await expect(page.getByRole('region', { name: nl.frame.notices }).getByText(saved)).toBeVisible({
    timeout: 60_000,
  });
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/Page size:\s+84[12](\.\d+)? x 59[456](\.\d+)? pts \(A4\)/);
  expect(info).toMatch(/Tagged:\s+yes/);
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(words).toContain('straatmeubilair');
  expect(words).toContain('gewoon doen');
  for (const at of [0, 1, 2]) expect(words).toContain(`lang${String(at)}`);
});
