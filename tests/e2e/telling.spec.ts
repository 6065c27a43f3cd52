import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type {} from '../../renderer/app/audience.tsx';
import { expect as soon, test } from './app.ts';
import type { OpenApp, OpenOptions } from './app.ts';
import { logOf } from './appProcess.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';

// A second window takes its time on a busy computer.
const expect = soon.configure({ timeout: 20_000 });

const canary = 'kanarie-in-de-notities';
const titles = ['Bruggen bouw je samen', 'Naaicafé', 'Slot'];

/** A talk of three slides, open on its page. */
const aTalk = async (page: Page): Promise<string> => {
  await settleIn(page);
  const presentationId = testId();
  const positions = ['a0', 'a1', 'a2'];
  await keep(page, [
    { op: 'create', kind: 'presentation', id: presentationId, values: { title: 'Commissie' } },
    ...titles.map((title, at) => ({
      op: 'create' as const,
      kind: 'slide',
      id: testId(),
      values: {
        presentationId,
        slideKind: at === 0 ? 'bridge' : 'text',
        title,
        words: `Woorden bij ${title}`,
        notes: `${canary} ${title}`,
        position: positions[at] ?? '',
      },
    })),
  ]);
  await page.evaluate((id) => {
    window.location.hash = `#/vertellen/${id}`;
  }, presentationId);
  await expect(page.getByRole('heading', { level: 1, name: 'Commissie' })).toBeVisible();
  return presentationId;
};

const begin = async (electron: ElectronApplication, page: Page): Promise<Page> => {
  const opening = electron.waitForEvent('window');
  await page.getByRole('button', { name: 'Vertel', exact: true }).click();
  return opening;
};

type Open = (options?: OpenOptions) => Promise<OpenApp>;

/** The talk as it begins: the window of the room, and what the speaker sees. */
const telling = async (openApp: Open) => {
  const app = await openApp();
  await aTalk(app.page);
  const room = await begin(app.electron, app.page);
  return { ...app, room, speaker: app.page.getByRole('dialog', { name: 'Aan het vertellen' }) };
};

/** A key of the keyboard itself: what a test tells the page, main would not hear. */
const pressInRoom = (electron: ElectronApplication, keyCode: string): Promise<void> =>
  electron.evaluate(({ BrowserWindow }, key) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL().endsWith('/audience.html'))
        webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
  }, keyCode);

/** A projector beside the laptop, or no more than the laptop. */
const plug = (electron: ElectronApplication, isPlugged: boolean): Promise<void> =>
  electron.evaluate(({ screen }, plugged) => {
    const first = screen.getPrimaryDisplay();
    const bounds = { x: 640, y: 0, width: 640, height: 480 };
    const second = { ...first, id: first.id + 1, bounds, workArea: bounds };
    screen.getAllDisplays = () => (plugged ? [first, second] : [first]);
    screen.getDisplayMatching = () => first;
    screen.emit(plugged ? 'display-added' : 'display-removed', {}, second);
  }, isPlugged);

test('the room sees the slide alone, and the talk goes by keys from either window', async ({
  openApp,
}) => {
  const { electron, page, room, speaker } = await telling(openApp);
  await expect(speaker.getByText(`${canary} ${titles[0] ?? ''}`)).toBeVisible();
  await expect(room.getByText('Bruggen bouw je samen', { exact: true })).toBeVisible();
  await expect(room).toHaveTitle('Voor de zaal');

  await page.keyboard.press('ArrowRight');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();
  await page.keyboard.press('End');
  await expect(room.getByText('Woorden bij Slot')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(room.getByText('Bruggen bouw je samen', { exact: true })).toBeVisible();
  await pressInRoom(electron, 'PageDown');
  await expect(speaker.getByText('Dia 2 van 3')).toBeVisible();
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  await page.keyboard.press('b');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeHidden();
  await expect(speaker.getByText('De zaal ziet nu zwart')).toBeVisible();
  await pressInRoom(electron, 'b');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  // A letter of a question is a letter, and Escape there leaves the field alone.
  const question = speaker.getByRole('textbox', { name: 'Wat werd er gevraagd?' });
  await question.pressSequentially('b.');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();
  await question.press('Escape');
  await expect(question).toHaveValue('b.');
  await expect(question).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(speaker.getByText('Dia 3 van 3')).toBeVisible();

  // What leads elsewhere leads nowhere while somebody speaks.
  await page.keyboard.press('Control+1');
  // Going back takes its time: until it came through, nothing could have moved yet.
  const place = await page.evaluate(async () => {
    const moved = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });
    window.history.back();
    await moved;
    return window.location.hash;
  });
  expect(place).toMatch(/^#\/vertellen\//);
  await expect(speaker.getByText('Dia 3 van 3')).toBeVisible();

  await speaker.getByRole('button', { name: 'Verberg' }).click();
  await expect(speaker.getByText(canary)).toBeHidden();
  await speaker.getByRole('button', { name: 'Laat zien' }).click();
  expect(await violationsOf(electron)).toEqual([]);
  expect(await violationsOf(electron, 'audience')).toEqual([]);

  const closing = room.waitForEvent('close');
  await pressInRoom(electron, 'Escape');
  await closing;
  await expect(speaker).toBeHidden();
});

test('a long slide stands whole before the room, and one that cannot is named beforehand', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  const presentationId = await aTalk(page);
  const sentence = 'In het dorpshuis vertelden bewoners hoe het begon en hoe het nu gaat. ';
  const aSlide = (title: string, words: string, position: string) => ({
    ...{ op: 'create' as const, kind: 'slide', id: testId() },
    values: { presentationId, slideKind: 'text', title, words, position },
  });
  await keep(page, [
    aSlide('Heel lang', sentence.repeat(24), 'a3'),
    aSlide('Te lang', 'Een regel.\n\n'.repeat(40), 'a4'),
  ]);
  const checks = page.getByRole('region', { name: 'Voor je begint' });
  await expect(checks.getByRole('listitem')).toHaveCount(1);
  await expect(checks.getByText(/^Niet alle woorden passen op deze dia/)).toBeVisible();
  await checks.getByRole('button', { name: 'Naar de dia: Dia 5: Te lang' }).click();
  await expect(
    page.getByRole('region', { name: 'Dia 5 van 5' }).getByText(/^Niet alle/),
  ).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  const room = await begin(electron, page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const words = room.getByText(/^In het dorpshuis/);
  await expect(words).toBeVisible();
  const slide = room.getByRole('main').locator('> div > div');
  await expect
    .poll(() => slide.evaluate((box) => box.scrollHeight - box.clientHeight))
    .toBeLessThanOrEqual(0);
  await expect(words).toBeInViewport({ ratio: 1 });
});

test('no note ever reaches the audience window, nor a way to ask for one', async ({ openApp }) => {
  const { electron, page, profileDir, room } = await telling(openApp);

  for (const title of titles) {
    await expect(room.getByText(`Woorden bij ${title}`)).toBeVisible();
    expect(await room.content()).not.toContain(canary);
    expect(await room.locator('body').ariaSnapshot()).not.toContain(canary);
    await page.keyboard.press('ArrowRight');
  }
  const found = await room.evaluate(() =>
    ['api', 'require', 'process', 'electron'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
  expect(await room.evaluate(() => Object.keys(window.room))).toEqual(['onShown']);
  // What a page says that knows the name of a field it should not have.
  await page.evaluate(
    (notes) =>
      (window.api['audience:show'] as (input: unknown) => Promise<unknown>)({
        language: 'nl',
        slide: { kind: 'text', title: 'Met notities', words: '', photo: null, notes },
      }),
    canary,
  );
  await expect(room.getByText('Met notities')).toBeVisible();
  expect(await room.content()).not.toContain(canary);

  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Electron has it, and leaves it out of its types.
      const contents = window.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    }),
  );
  expect(preferences).toHaveLength(2);
  for (const one of preferences)
    expect(one).toMatchObject({
      ...{ contextIsolation: true, sandbox: true, nodeIntegration: false },
      ...{ webviewTag: false, webSecurity: true },
    });
  // No way out of this window either.
  await room.evaluate(() => {
    window.open('https://example.com/');
    window.location.href = 'https://example.com/';
  });
  await expect.poll(() => logOf(profileDir)).toMatch(/window-refused[^]*navigation-refused/);
  const addresses = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().split('#')[0]),
  );
  expect(addresses.toSorted()).toEqual([
    'app://bruggenbouwer/audience.html',
    'app://bruggenbouwer/index.html',
  ]);
});

test('goes to a projector that is plugged in, and back when it is pulled out', async ({
  openApp,
}) => {
  const { electron, page, room, speaker } = await telling(openApp);
  await expect(speaker.getByText(/^Sleep het venster/)).toBeVisible();
  const fillsDisplay = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().endsWith('/audience.html'))
        ?.isFullScreen(),
    );

  await plug(electron, true);
  await expect(speaker.getByText('De zaal ziet de dia op het andere scherm.')).toBeVisible();
  await expect.poll(fillsDisplay).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  await plug(electron, false);
  await expect(speaker.getByText(/^Sleep het venster/)).toBeVisible();
  await expect.poll(fillsDisplay).toBe(false);
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  // Its cross takes the window away, not the talk.
  await room.close();
  await expect(speaker.getByText('Het venster voor de zaal is dicht.')).toBeVisible();
  const again = electron.waitForEvent('window');
  await speaker.getByRole('button', { name: 'Open het weer' }).click();
  await expect((await again).getByText('Woorden bij Naaicafé')).toBeVisible();
});

test('the speaker hears it when the window of the room breaks, and opens it anew', async ({
  openApp,
}) => {
  const { electron, page, room, speaker } = await telling(openApp);
  await page.keyboard.press('ArrowRight');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  await electron.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL().endsWith('/audience.html')) webContents.forcefullyCrashRenderer();
  });

  await expect(speaker.getByText('Het venster voor de zaal is dicht.')).toBeVisible();
  const again = electron.waitForEvent('window');
  await speaker.getByRole('button', { name: 'Open het weer' }).click();
  await expect((await again).getByText('Woorden bij Naaicafé')).toBeVisible();
});

test('F5 begins, practice shows nobody anything, and the end takes the window along', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  const id = await aTalk(page);
  const toldOn = () =>
    page.evaluate(async (one) => {
      const reply = await window.api['record:get']({ kind: 'presentation', id: one });
      return reply.ok ? (reply.value?.values['toldOn'] ?? null) : 'no answer';
    }, id);

  await page.getByRole('button', { name: 'Oefen', exact: true }).click();
  const speaker = page.getByRole('dialog', { name: 'Aan het vertellen' });
  await expect(speaker.getByText('Je oefent. De zaal ziet niets.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(speaker).toBeHidden();
  expect(electron.windows()).toHaveLength(1);
  expect(await toldOn()).toBeNull();

  const opening = electron.waitForEvent('window');
  await page.keyboard.press('F5');
  const room = await opening;
  await expect(room.getByText('Bruggen bouw je samen', { exact: true })).toBeVisible();
  const closing = room.waitForEvent('close');
  await speaker.getByRole('button', { name: 'Klaar met vertellen' }).click();
  await closing;
  await expect.poll(toldOn).toMatch(/^\d{4}-\d\d-\d\d$/);

  // Looked around after all: then it will be asked after the real talk.
  await page.getByRole('button', { name: 'Dit was oefenen' }).click();
  await expect.poll(toldOn).toBeNull();
});
