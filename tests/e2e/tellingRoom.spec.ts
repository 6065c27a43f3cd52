import type { ElectronApplication } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type {} from '../../renderer/app/audience.tsx';
import { test } from './app.ts';
import { logOf } from './appProcess.ts';
import { canary, expect, telling, titles } from './aTalk.ts';

// The second window: what the room sees, and where it stands.

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
        slide: {
          kind: 'text',
          title: 'Met notities',
          words: '',
          photo: null,
          bridge: null,
          bridgeKey: null,
          notes,
        },
        shelf: null,
      }),
    canary,
  );
  await expect(room.getByText('Met notities')).toBeVisible();
  expect(await room.content()).not.toContain(canary);
  await page.evaluate(
    (notes) =>
      (window.api['audience:show'] as (input: unknown) => Promise<unknown>)({
        ...{ language: 'nl', slide: null },
        shelf: { boxes: [{ title: 'Doos met notities', isOpened: false, notes }] },
      }),
    canary,
  );
  await expect(room.getByText('Doos met notities')).toBeVisible();
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
