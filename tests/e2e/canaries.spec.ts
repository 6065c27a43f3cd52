import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Page } from '@playwright/test';
import type { Entity } from '../../shared/domain/entity.ts';
import { allEntities, entityOf } from '../../shared/domain/kinds.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { ExportFormat } from '../../shared/ipc/export.ts';
import { nl } from '../../renderer/words/nl.ts';
import { partsOf } from '../unit/main/export/office/unzipped.ts';
import { printedSeed } from '../unit/main/printedSeed.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { randomFrom } from '../unit/main/store/share/randomFrom.ts';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { gone, logOf, untilDrawn } from './appProcess.ts';
import { goTo } from './openScreen.ts';
import { privateWords } from './privateFields.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';

const formats: readonly ExportFormat[] = [
  'markdown-folder',
  'markdown-file',
  'pdf',
  'docx',
  'xlsx',
  'csv',
];
/** By which the search shows that it finds what is there. */
const known = 'Zoekproef';

interface Card {
  readonly kind: string;
  readonly id: string;
}

const secretive = allEntities().filter((one) => privateWords(one).length > 0);

/** Every kind is asked for; what colleagues may never get is refused. */
type Shareable = Card & { readonly kind: 'initiative' };
const publish = (page: Page, card: Card) =>
  page.evaluate((of) => window.api['share:publish']({ ...of, choices: [] }), card as Shareable);

/** A day at one computer, in any order, with a word of its own in every private field. */
const session = (seed: number) => {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const words: string[] = [];
  const cards: Card[] = [];
  const canary = (): string => {
    const word = `kanarie${seed.toString(36)}x${words.length.toString(36)}q`;
    words.push(word);
    return word;
  };

  const make = async (page: Page, entity: Entity): Promise<void> => {
    const card = { kind: entity.kind, id: testId() };
    const secrets = privateWords(entity).map((name) => [name, canary()] as const);
    const title = Object.hasOwn(entity.fields, 'title') ? { title: 'Buurttuin' } : {};
    const values = { ...title, ...Object.fromEntries(secrets) };
    await keep(page, [{ op: 'create', ...card, values }]);
    cards.push(card);
  };
  const change = async (page: Page): Promise<void> => {
    const card = pick(cards);
    const entity = card === undefined ? undefined : entityOf(card.kind);
    const field = entity === undefined ? undefined : pick(privateWords(entity));
    if (card === undefined || entity === undefined || field === undefined) return;
    const isText = entity.fields[field]?.merge === 'text';
    // What is typed and taken out again must not travel either.
    const [typed, left] = [canary(), random(2) === 0 ? '' : canary()];
    for (const [base, next] of [
      ['', typed],
      [typed, left],
    ] as const) {
      const edit: Edit = isText
        ? { op: 'text', ...card, field, base, next }
        : { op: 'set', ...card, field, value: next };
      // It may be gone by now.
      await keep(page, [edit]).catch(() => undefined);
    }
  };
  const toCard =
    (does: (page: Page, card: Card) => Promise<unknown>) =>
    async (page: Page): Promise<void> => {
      const card = pick(cards);
      if (card !== undefined) await does(page, card);
    };
  const doings: readonly ((page: Page) => Promise<unknown>)[] = [
    change,
    change,
    (page) => {
      const entity = pick(secretive);
      return entity === undefined ? Promise.resolve() : make(page, entity);
    },
    toCard(publish),
    toCard((page, card) =>
      page.evaluate((of) => window.api['share:withdraw'](of), card as Shareable),
    ),
    toCard(async (page, card) =>
      random(4) === 0
        ? page.evaluate((of) => window.api['erase:records']({ targets: [of] }), card)
        : null,
    ),
    (page) => page.evaluate(() => window.api['undo:undo'](null)),
    (page) => page.evaluate(() => window.api['undo:redo'](null)),
    syncNow,
  ];
  return {
    words,
    cards,
    canary,
    begin: async (page: Page): Promise<void> => {
      for (const entity of secretive) await make(page, entity);
      await page.evaluate(
        (text) =>
          window.api['settings:change']({
            savedSearches: [{ id: text, text, kinds: [] }],
          }),
        canary(),
      );
    },
    /** Last, so that nothing takes it back: by this one sees that the search finds anything. */
    show: async (page: Page): Promise<Card> => {
      const lesson = { kind: 'lesson', id: testId() };
      await keep(page, [{ op: 'create', ...lesson, values: { title: known, shelved: true } }]);
      await publish(page, lesson);
      return lesson;
    },
    goOn: async (page: Page, steps: number): Promise<void> => {
      for (let step = 0; step < steps; step += 1) await doings[random(doings.length)]?.(page);
    },
  };
};

/** Into the editor itself, as a person types. */
const typeNote = async (page: Page, { id }: Card, word: string): Promise<void> => {
  await goTo(page, `#/initiatief/${id}`);
  const notes = page.getByRole('textbox', { name: nl.initiative.fields.notes });
  await notes.focus();
  await page.keyboard.type(` ${word}`);
  await expect(notes).toContainText(word);
};

/** The system's dialogs are not the page's, so the test answers in their place. */
const willChoose = (electron: OpenApp['electron'], folder: string): Promise<void> =>
  electron.evaluate(
    ({ dialog }, [dir, file]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [dir] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    },
    [folder, join(folder, 'alles')] as const,
  );

const makePacket = async ({ electron, page }: OpenApp, folder: string): Promise<void> => {
  await willChoose(electron, folder);
  const made = await page.evaluate(() =>
    window.api['sharing:writePacket']({ passphrase: null, isAgain: false }),
  );
  expect(made).toMatchObject({ ok: true, value: { ok: true } });
};

const exportAll = async ({ electron, page }: OpenApp, cards: readonly Card[], to: string) => {
  for (const kind of ['initiative', 'lesson'] as const) {
    const ids = cards.filter((card) => card.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const format of formats) {
      const folder = join(to, `${kind}-${format}`);
      await mkdir(folder, { recursive: true });
      await willChoose(electron, folder);
      const said = { title: 'Alles', colour: 'clay', language: 'nl', leaveOut: [] } as const;
      const order = { kind, ids, format, ...said, leaveOut: [] };
      const done = await page.evaluate(
        ([job, asked]) => window.api['export:start']({ job, order: asked }),
        [testId(), order] as const,
      );
      expect(done, `${kind} as ${format}`).toMatchObject({ ok: true, value: { ok: true } });
    }
  }
};

/** What lies packed in paper is laid beside it. */
const unpackAll = async (folder: string): Promise<void> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const words = bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))
      ? execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
      : [...partsOf(bytes).values()].join('\n');
    await writeFile(`${path}.words`, words);
  }
};

/** Where the person's own words may lie: the private half of the profile, and what mends it. */
const isOwnPlace = (path: string): boolean => /^profile[\\/](?!shared|log|opened)/.test(path);

const strayIn = async (profileDir: string, words: readonly string[]): Promise<readonly string[]> =>
  (await filesWith(profileDir, words))
    .map((path) => relative(profileDir, path))
    .filter((path) => !isOwnPlace(path));

test('a private word is in no folder, log, crash file, packet or paper, whatever was done', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(300_000);
  const seed = printedSeed('private words');
  const folder = join(scratchDir, 'Gedeeld');
  const [papers, packets] = [join(scratchDir, 'papier'), join(scratchDir, 'pakketjes')];
  for (const each of [folder, papers, packets]) await mkdir(each);
  const day = session(seed);
  let bedum = await openApp();
  const { profileDir } = bedum;
  await beginSharing(bedum, folder);
  await day.begin(bedum.page);
  await day.goOn(bedum.page, 25);

  // The page dies, the main process meets a bug with a word in its message, a request is nonsense.
  const initiative = { kind: 'initiative', id: testId() };
  await keep(bedum.page, [{ op: 'create', ...initiative, values: { title: 'Moestuin' } }]);
  await typeNote(bedum.page, initiative, day.canary());
  await bedum.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => {
        resolve();
      });
      window?.webContents.forcefullyCrashRenderer();
    });
  });
  await bedum.electron.evaluate((_electron, word) => {
    setTimeout(() => {
      throw new Error(`bug about ${word}`);
    });
  }, day.canary());
  const log = { timeout: 20_000, message: 'the bug in the log' };
  await expect.poll(() => logOf(profileDir), log).toContain('uncaught-exception');
  bedum.electron.process().kill('SIGKILL');
  await gone(bedum.electron);

  bedum = await openApp({ profileDir });
  await untilDrawn(bedum.page);
  await bedum.page.evaluate(
    (word) => window.api['record:get']({ kind: word, id: word }).catch(() => null),
    day.canary(),
  );
  await day.goOn(bedum.page, 25);
  const shown = await day.show(bedum.page);
  await exportAll(bedum, [...day.cards, initiative, shown], papers);
  await unpackAll(papers);
  await makePacket(bedum, packets);
  const winsum = await openApp();
  await takePart(winsum, folder);
  await syncNow(bedum.page);
  await syncNow(winsum.page);
  await bedum.close();
  await winsum.close();

  expect(day.words.length).toBeGreaterThan(30);
  for (const place of [folder, papers, packets, winsum.profileDir]) {
    expect(await filesWith(place, day.words)).toEqual([]);
    expect(await filesWith(place, known), place.split(sep).at(-1)).not.toEqual([]);
  }
  expect(await strayIn(profileDir, day.words)).toEqual([]);
  // The search finds what is there: the words do lie in the private half.
  expect(await filesWith(join(profileDir, 'profile'), day.words)).not.toEqual([]);
});
