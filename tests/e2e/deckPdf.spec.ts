import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { outlined } from '../../main/export/outlined.ts';
import { nl } from '../../renderer/words/nl.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { expect as quick, test } from './app.ts';
import { canary } from './aTalk.ts';
import { violationsOf } from './axe.ts';
import { bookOf } from './book.ts';
import { goTo } from './openScreen.ts';
import { makeDeck } from './makeDeck.ts';
import { givenPhoto } from './photos.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';
import { faultsOf, hasQpdf, jumpsIn, spokenOf } from './taggedPdf.ts';

const expect = quick.configure({ timeout: 30_000 });
const { present } = nl;
const sentence = 'De sleutel ging van hand tot hand, en niemand vroeg om geld. ';
const alt = 'De sleutel aan een touwtje';
const titles = ['Bruggen bouw je samen', 'Lang', 'Een lijst', 'Met foto', 'Twee werelden', 'Slot'];

/** Of every kind that the room may see, with a private word wherever one can stand. */
const aDeck = async (page: Page): Promise<string> => {
  const [talk, card] = [testId(), testId()];
  const photo = await givenPhoto(page, alt, { initiativeId: card });
  const looks = [
    { slideKind: 'bridge', words: 'Commissie ABZ\n\n11 januari' },
    { slideKind: 'text', words: sentence.repeat(64) },
    { slideKind: 'text', words: `## Wat we deden\n\n${'- een **korte** regel\n'.repeat(60)}` },
    { slideKind: 'card', words: 'Klein begonnen.', photoId: photo.id, initiativeId: card },
    { slideKind: 'drawing', words: 'Links en rechts.' },
    { slideKind: 'closing', words: 'Dank voor het luisteren.' },
  ];
  const edits: readonly Edit[] = [
    {
      ...{ op: 'create', kind: 'initiative', id: card },
      values: { title: 'Naaicafé', notes: canary, needs: canary },
    },
    photo,
    {
      ...{ op: 'create', kind: 'presentation', id: talk },
      values: { title: 'Het verhaal van Bedum', takeaway: canary },
    },
    ...looks.map((look, at): Edit => ({
      ...{ op: 'create', kind: 'slide', id: testId() },
      values: {
        ...{ presentationId: talk, title: titles[at] ?? '', notes: canary, mayShow: true },
        ...{ position: `a${String(at)}`, ...look },
      },
    })),
  ];
  await keep(page, edits);
  return talk;
};

test('makes a PDF of a page for each slide, that says to who does not see it what it shows', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(120_000);
  const { electron, page } = await openApp();
  await settleIn(page);
  await goTo(page, `#/vertellen/${await aDeck(page)}`);
  const told = page.getByRole('region', { name: 'Berichten' });
  await page.getByRole('button', { name: present.more, exact: true }).click();
  await page.getByRole('menuitem', { name: present.seePdf }).click();
  const dialog = page.getByRole('dialog', { name: present.seePdf });
  await expect(dialog.getByRole('img')).toHaveCount(titles.length);
  expect(await violationsOf(electron)).toEqual([]);
  const path = join(scratchDir, 'praat.pdf');
  await saveAs(electron, path);
  await dialog.getByRole('button', { name: present['slides-pdf'] }).click();
  await expect(told.getByText('Klaar: praat.pdf.')).toBeVisible();

  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+6\n/);
  expect(info).toMatch(/Page size:\s+960 x 540 pts/);
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
  for (const [at, title] of titles.entries()) expect(pages[at]).toContain(title);
  // Four thousand letters fit on a page; sixty lines under each other do not, and it says so.
  expect(pages[1]?.match(/niemand\s+vroeg/g)).toHaveLength(64);
  expect(pages[1]).not.toContain('Er staat meer in de app.');
  expect(pages[2]).toContain('Er staat meer in de app.');
  expect(pages[2]?.match(/regel/g)?.length).toBeGreaterThan(25);
  expect(pages.join('')).not.toContain(canary);

  const { title, language, isTagged, headings, alts } = await spokenOf(path);
  expect({ title, language, isTagged }).toEqual({
    ...{ title: 'Het verhaal van Bedum', language: 'nl', isTagged: true },
  });
  expect(headings.filter((one) => one === 'H1')).toHaveLength(titles.length);
  expect(jumpsIn(headings)).toEqual([]);
  expect(alts).toEqual([alt, expect.stringMatching(/^Een brug over het water/)]);
  expect((await outlined([await readFile(path)])).headings).toEqual([[0, 1, 2, 3, 4, 5]]);
  expect((await bookOf(path)).untagged).toEqual([]);
  if (hasQpdf) expect(faultsOf(path)).toBe('');
});

test('waits for the check list, and makes no PDF before', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const [talk, card] = [testId(), testId()];
  const values = { presentationId: talk, title: 'Tuin', initiativeId: card, position: 'a0' };
  await keep(page, [
    { op: 'create', kind: 'initiative', id: card, values: { title: 'Tuin' } },
    { op: 'create', kind: 'presentation', id: talk, values: { title: 'Commissie' } },
    { op: 'create', kind: 'slide', id: testId(), values: { ...values, slideKind: 'card' } },
  ]);
  await goTo(page, `#/vertellen/${talk}`);
  await saveAs(electron, join(scratchDir, 'praat.pdf'));
  await page.getByRole('button', { name: present['slides-pdf'] }).click();

  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText(present.look)).toBeVisible();
  expect(await makeDeck(page, { presentationId: talk, format: 'slides-pdf' })).toBe('checks-open');
});
