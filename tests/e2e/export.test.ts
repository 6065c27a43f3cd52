import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Edit } from '../../shared/ipc/edit.ts';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

const lessons = (count: number, words = 'Samen met de vakspecialist werd het een antwoord.') =>
  Array.from({ length: count }, (_, at): Edit => ({
    op: 'create',
    kind: 'lesson',
    id: testId(),
    values: {
      title: `Les ${String(at + 1).padStart(3, '0')}`,
      lessonKind: 'worked',
      placeDiffers: 'Eén gemeente, **korte** lijnen.',
      happened: words,
      shelved: true,
    },
  }));

/** The dialogs belong to the system and cannot be clicked; the test answers for the person. */
const answerSave = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

const answerFolder = (electron: ElectronApplication, path: string, replace: boolean) =>
  electron.evaluate(
    ({ dialog }, [folder, response]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
      dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
    },
    [path, replace ? 0 : 1] as const,
  );

const openExport = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    window.location.hash = '#/exporteren';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Exporteren' })).toBeVisible();
};

const message = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Berichten' }).getByText(words);

const makeIt = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await page.getByRole('button', { name: 'Kies waar je het bewaart' }).click();
};

test('makes a tagged booklet whose contents page names the right pages', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, lessons(4, 'Zo ging het in het dorp. '.repeat(250)));
  const path = join(scratchDir, 'boekje.pdf');
  await answerSave(electron, path);

  await openExport(page);
  await makeIt(page);
  await expect(message(page, 'Klaar: 1 bestand, boekje.pdf.')).toBeVisible({ timeout: 30_000 });

  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Page size:\s+59\d\.\d+ x 84\d\.\d+ pts \(A4\)/);
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
  const contents = [...(pages[1] ?? '').matchAll(/(Les \d{3})\s+(\d+)/g)];
  expect(contents).toHaveLength(4);
  for (const [, title, number] of contents) {
    expect(pages[Number(number) - 1]?.trimStart().startsWith(title ?? '?')).toBe(true);
  }
  expect(execFileSync('pdffonts', [path], { encoding: 'utf8' })).not.toContain('Type 3');
});

test('puts nothing private on paper, whatever is chosen', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, [
    {
      op: 'create',
      kind: 'initiative',
      id: testId(),
      values: {
        title: 'Speeltuin',
        ownWords: 'kanarie-eigen',
        notes: 'kanarie-notitie',
        whatResidentsDo: 'kanarie-zelf',
        caseNumber: 'kanarie-zaak',
      },
    },
  ]);
  const path = join(scratchDir, 'borden.pdf');
  await answerSave(electron, path);

  await openExport(page);
  await page.getByText('Initiatieven', { exact: true }).click();
  await makeIt(page);
  await expect(message(page, 'Klaar: 1 bestand, borden.pdf.')).toBeVisible({ timeout: 30_000 });

  const words = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(words).toContain('Speeltuin');
  expect(words).not.toContain('kanarie');
});

test('asks before it replaces files in a folder and then writes them all', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, lessons(3));
  const folder = join(scratchDir, 'map');
  await mkdir(folder);
  await writeFile(join(folder, 'les-001.md'), 'van mij');

  await openExport(page);
  await page.getByText('Een map met bestanden').click();
  await answerFolder(electron, folder, false);
  await makeIt(page);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await readFile(join(folder, 'les-001.md'), 'utf8')).toBe('van mij');
  expect(await readdir(folder)).toHaveLength(1);

  await answerFolder(electron, folder, true);
  await page.getByRole('button', { name: 'Kies waar je het bewaart' }).click();
  await expect(message(page, 'Klaar: 3 bestanden in map.')).toBeVisible();
  expect(await readdir(folder)).toHaveLength(3);
  expect(await readFile(join(folder, 'les-001.md'), 'utf8')).toContain('title: "Les 001"');
});

test('stops a long export at once and leaves no half file', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, lessons(400, 'Een lange tekst over het dorp. '.repeat(120)));
  const folder = join(scratchDir, 'leeg');
  await mkdir(folder);
  await answerSave(electron, join(folder, 'dik.pdf'));

  await openExport(page);
  await makeIt(page);
  await expect(page.getByText('Bezig met maken…')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();

  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await readdir(folder)).toEqual([]);
});
