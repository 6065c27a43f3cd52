import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Edit } from '../../shared/ipc/edit.ts';
import { expect, test } from './app.ts';
import { bookOf } from './book.ts';
import { keep, settleIn, testId } from './settled.ts';
import { faultsOf, hasQpdf, jumpsIn, spokenOf } from './taggedPdf.ts';
import { saveAs } from './systemDialogs.ts';

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

const message = (page: Page, words: string | RegExp) =>
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
  await saveAs(electron, path);

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

test('makes one whole of a booklet that is printed in parts', async ({ openApp, scratchDir }) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, lessons(9, `${'Zo ging het in het dorp. '.repeat(900)}\n\n|a|b|\n|-|-|\n|1|2|`));
  const path = join(scratchDir, 'dik.pdf');
  await saveAs(electron, path);

  await openExport(page);
  await makeIt(page);
  await expect(message(page, 'Klaar: 1 bestand, dik.pdf.')).toBeVisible({ timeout: 60_000 });

  const book = await bookOf(path);
  expect(book.names.filter((name) => name.startsWith('part0001-'))).not.toEqual([]);
  const titles = Array.from({ length: 9 }, (_, at) => `Les 00${String(at + 1)}`);
  expect(book.bookmarks.map(({ title }) => title)).toEqual(['Inhoud', ...titles]);
  expect(book.links).toEqual(book.bookmarks.slice(1).map(({ onPage }) => onPage));
  expect(new Set(book.names).size).toBe(book.names.length);
  expect(book.indexed).toEqual([...book.names].sort());
  expect(book.untagged).toEqual([]);
  expect(book.headers.filter((name) => !book.names.includes(name))).toEqual([]);
  expect(book.headers).not.toEqual([]);
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
  for (const [at, { title, onPage }] of book.bookmarks.slice(1).entries()) {
    expect(pages[1]).toMatch(new RegExp(`${title} +${String(onPage)}\\n`));
    expect(pages[onPage - 1]?.trimStart().startsWith(titles[at] ?? '?')).toBe(true);
  }
  for (const [at, words] of pages.slice(0, -1).entries()) {
    expect(words.trimEnd().split('\n').at(-1)?.trim()).toBe(String(at + 1));
  }
  const { headings } = await spokenOf(path);
  expect(headings.filter((heading) => heading === 'H2')).toHaveLength(10);
  expect(jumpsIn(headings)).toEqual([]);
  if (hasQpdf) expect(faultsOf(path)).toBe('');
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
  await saveAs(electron, path);

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
  await saveAs(electron, join(folder, 'dik.pdf'));

  await openExport(page);
  await makeIt(page);
  await expect(page.getByText('Bezig met maken…')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();

  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(message(page, 'Gestopt. Er is niets bewaard')).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
});

test('makes a poster of the board, of real A3, A2, with no card cut', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const titles = Array.from({ length: 70 }, (_, at) => `Kaart ${String(at + 1).padStart(3, '0')}`);
  await keep(
    page,
    titles.map((title, at): Edit => {
      const stage = at % 5 === 0 ? 'running' : 'heard';
      const themes = ['care', 'liveability'];
      const values = { title, stage, themes, notes: 'kanarie-notitie' };
      return { op: 'create', kind: 'initiative', id: testId(), values };
    }),
  );
  await page.evaluate(() => {
    window.location.hash = '#/bord';
  });
  await page.getByRole('button', { name: 'Vertel of print' }).click();
  await page.getByRole('menuitem', { name: 'Poster van dit bord' }).click();
  await page.getByText('Komt nog wel (0)').click();
  const made = async (size: 'A3' | 'A2'): Promise<{ path: string; info: string }> => {
    const path = join(scratchDir, `bord-${size}.pdf`);
    await saveAs(electron, path);
    await page.getByText(`Poster op ${size}`).click();
    await page.getByRole('button', { name: 'Kies waar je het bewaart' }).click();
    await expect(message(page, `Klaar: 1 bestand, bord-${size}.pdf.`)).toBeVisible({
      timeout: 60_000,
    });
    return { path, info: execFileSync('pdfinfo', [path], { encoding: 'utf8' }) };
  };

  const mm = (info: string): readonly number[] =>
    (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [])
      .slice(1)
      .map((points) => Math.round((Number(points) / 72) * 25.4));
  const { path, info } = await made('A3');
  expect(mm(info)).toEqual([420, 297]);
  expect(info).toMatch(/Tagged:\s+yes/);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const sheets = text.split('\f');
  for (const sheet of sheets.slice(0, -1)) expect(sheet).toMatch(/Gehoord[^]*Loopt/);
  const words = sheets.join('\n');
  for (const title of titles) expect(words.split(title)).toHaveLength(2);
  expect(words).not.toContain('Komt nog wel');
  expect(words).not.toContain('kanarie');

  expect(mm((await made('A2')).info)).toEqual([594, 420]);
});

test('shows how it will look before a place for it is chosen, with the logo of the area', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await keep(page, lessons(2));
  await page.evaluate(() => {
    window.location.hash = '#/instellingen/gebieden';
  });
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><script>document.title="kwaad"</script><rect width="300" height="100" fill="#c00"/></svg>';
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
  });
  await expect(page.getByRole('img', { name: 'Logo van de gemeente' })).toBeVisible();

  await openExport(page);
  await page.getByRole('button', { name: 'Kies alles' }).click();
  const cover = page.getByRole('img', { name: 'Bladzijde 1' });
  await expect(cover).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('img', { name: 'Bladzijde 4' })).toBeAttached();
  // The logo is red, and nothing else on the cover is.
  const red = await cover.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data = [] } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 0) > 190 && (data[at + 1] ?? 0) < 20 && (data[at + 2] ?? 0) < 20) count += 1;
    }
    return count;
  });
  expect(red).toBeGreaterThan(1_000);

  await page.getByText('Tabel voor Excel').click();
  await expect(page.getByText('Deze kaarten')).toBeVisible({ timeout: 60_000 });

  const path = join(scratchDir, 'stuk.pdf');
  await saveAs(electron, path);
  await page.getByText('Stuk voor het dossier').click();
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Wat wij leerden');
  await page.getByRole('button', { name: 'Kies waar je het bewaart' }).click();
  await expect(message(page, /^Klaar: 2 bestanden/)).toBeVisible({ timeout: 60_000 });
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Author:\s+dorpencoördinator/);
  expect(info).toMatch(/Subject:\s+Wat wij leerden/);
  expect(info).toMatch(/Metadata Stream:\s+yes/);
  expect(info).toMatch(/Tagged:\s+yes/);
  const beside = await readFile(path.replace('.pdf', '.mdto.xml'), 'utf8');
  expect(beside).toContain('<omschrijving>Wat wij leerden</omschrijving>');
});
