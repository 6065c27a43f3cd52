import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import { expect, test } from './app.ts';
import { makeDeck } from './makeDeck.ts';
import { lostPhoto, talkOf } from './photos.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

declare global {
  var printWatch: { readonly sessions: string[]; readonly spied: string[] };
  /** Called when the next page begins to be printed. */
  var onPrinting: (() => void) | undefined;
}

const booklet = (id: string, title: string): ExportOrder => ({
  ...{ kind: 'lesson', ids: [id], format: 'pdf', leaveOut: [], title },
  ...{ colour: 'water', language: 'nl' },
});

const print = (page: Page, order: ExportOrder) =>
  page.evaluate(async (wanted) => {
    const reply = await window.api['export:start']({ job: crypto.randomUUID(), order: wanted });
    return reply.ok && reply.value.ok;
  }, order);

test('prints two booklets at once in one session, where no window reads the page of another', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const titles = ['Bel', 'Begin'] as const;
  const ids = titles.map(() => testId());
  await keep(
    page,
    titles.map((title, at) => ({
      ...{ op: 'create', kind: 'lesson', id: ids[at] ?? '' },
      values: { title, lessonKind: 'worked', happened: 'Zo ging het.', shelved: true },
    })),
  );
  await electron.evaluate(({ app, BrowserWindow, dialog }, folder) => {
    // The page that says that a page was refused has no policy of its own.
    process.env['ELECTRON_DISABLE_SECURITY_WARNINGS'] = 'true';
    const watch = { sessions: [] as string[], spied: [] as string[] };
    globalThis.printWatch = watch;
    dialog.showSaveDialog = (...asked: unknown[]) => {
      const { defaultPath = '' } = asked.at(-1) as { defaultPath?: string };
      return Promise.resolve({ canceled: false, filePath: `${folder}/${defaultPath}` });
    };
    app.on('session-created', () => watch.sessions.push('one more'));
    const mine = new Set<number>();
    app.on('browser-window-created', (_event, { webContents }) => {
      webContents.once('did-finish-load', () => {
        if (mine.has(webContents.id)) return;
        const { session } = webContents;
        const spy = new BrowserWindow({
          show: false,
          webPreferences: { session, javascript: false },
        });
        mine.add(spy.webContents.id);
        spy.loadURL(webContents.getURL()).then(
          () => watch.spied.push('read'),
          (error: unknown) => watch.spied.push(String(error)),
        );
      });
    });
  }, scratchDir);

  const done = await Promise.all(
    titles.map((title, at) => print(page, booklet(ids[at] ?? '', title))),
  );
  expect(done).toEqual([true, true]);
  for (const [at, title] of titles.entries()) {
    const path = join(scratchDir, `${title.toLowerCase()}.pdf`);
    const words = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    expect(words).toContain(title);
    expect(words).not.toContain(titles[1 - at]);
  }
  const watched = () => electron.evaluate(() => globalThis.printWatch);
  // Of each the front, the articles, and the front with their page numbers.
  await expect.poll(async () => (await watched()).spied.length).toBe(6);
  const { sessions, spied } = await watched();
  expect(sessions).toHaveLength(1);
  for (const answer of spied) expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('leaves no hidden window behind when photos cannot be drawn', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const presentationId = testId();
  const photo = lostPhoto('brug.jpg', 'de brug');
  await keep(page, [photo, ...talkOf(presentationId, [{ title: 'Brug', photoId: photo.id }])]);
  await electron.evaluate(
    ({ app, dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      // As if the page of a hidden window does not come.
      app.on('browser-window-created', (_event, { webContents }) => {
        webContents.session.webRequest.onBeforeRequest((_details, answer) => {
          answer({ cancel: true });
        });
      });
    },
    join(scratchDir, 'vertellen.pptx'),
  );

  expect(await makeDeck(page, { presentationId, format: 'pptx' })).not.toBe('done');
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(
    1,
  );
});

test('prints on after it was stopped in the middle of a page, and leaves no window behind', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(120_000);
  const { electron, page } = await openApp();
  await settleIn(page);
  const presentationId = testId();
  const slides = Array.from({ length: 60 }, (_, at) => ({
    title: `Dia ${String(at)}`,
    words: 'Eén zin. '.repeat(60),
  }));
  await keep(page, talkOf(presentationId, slides));
  await saveAs(electron, join(scratchDir, 'vertellen.pdf'));
  await electron.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, { webContents }) => {
      const printToPDF = webContents.printToPDF.bind(webContents);
      webContents.printToPDF = (options) => {
        setTimeout(() => globalThis.onPrinting?.());
        return printToPDF(options);
      };
    });
  });
  const make = (job: string) => makeDeck(page, { presentationId, format: 'slides-pdf' }, job);

  for (const waitMs of [0, 20, 40, 60, 80, 100]) {
    const job = testId();
    const printing = electron.evaluate(
      (_electron, ms) =>
        new Promise<void>((resolve) => {
          globalThis.onPrinting = () => {
            setTimeout(resolve, ms);
          };
        }),
      waitMs,
    );
    const made = make(job);
    await printing;
    await page.evaluate((name) => window.api['export:cancel']({ job: name }), job);
    expect(['cancelled', 'done']).toContain(await made);
    expect(await make(testId()), `after ${String(waitMs)} ms`).toBe('done');
  }
  const windows = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(windows).toBe(1);
});
