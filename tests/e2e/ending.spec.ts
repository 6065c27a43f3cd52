import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { expect, test } from './app.ts';
import { gone, logOf, untilDrawn } from './appProcess.ts';

/** Stands for an editor: it writes only when it is told that the app ends. */
const writeWhenAsked = async (page: Page, role: string): Promise<void> => {
  await page.evaluate((typed) => {
    window.api.on(({ name }) => {
      if (name !== 'app:flush') return;
      void window.api['settings:change']({ person: { name: '', role: typed } });
    });
  }, role);
};

const roleIn = async (page: Page): Promise<string> => {
  const reply = await page.evaluate(() => window.api['settings:get'](null));
  return reply.ok ? reply.value.person.role : '';
};

const ways: readonly (readonly [string, (electron: ElectronApplication) => unknown])[] = [
  [
    'the cross of the window',
    (electron) =>
      electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
      }),
  ],
  [
    'the menu',
    (electron) =>
      electron.evaluate(({ app }) => {
        app.quit();
      }),
  ],
  ['a signal of the system', (electron) => electron.process().kill('SIGTERM')],
  [
    'the computer shutting down',
    (electron) =>
      electron.evaluate(({ powerMonitor }) => {
        powerMonitor.emit('shutdown', { preventDefault: () => undefined });
      }),
  ],
];

for (const [way, stop] of ways) {
  test(`ending by ${way} keeps what was being typed`, async ({ openApp }) => {
    const first = await openApp();
    await untilDrawn(first.page);
    await writeWhenAsked(first.page, `typed until ${way}`);

    // The answer cannot come from a process that ends.
    void Promise.resolve(stop(first.electron)).catch(() => undefined);

    expect(await gone(first.electron)).toBe(0);
    const second = await openApp({ profileDir: first.profileDir });
    await untilDrawn(second.page);
    expect(await roleIn(second.page)).toBe(`typed until ${way}`);
  });
}

test('a page that hangs does not keep the app open', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);

  void electron
    .evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    })
    .catch(() => undefined);

  expect(await gone(electron)).toBe(0);
});

const crash = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

/** Playwright lets go of a page that crashed; main does not. */
const isDrawn = (electron: ElectronApplication): Promise<boolean> =>
  electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return false;
    const drawn: unknown = await contents.executeJavaScript(
      'document.getElementById("root").hasChildNodes()',
    );
    return drawn === true;
  });

test('a screen that crashes is opened again once; after that the person is asked', async ({
  openApp,
}) => {
  const { electron, page, profileDir } = await openApp();
  await untilDrawn(page);
  await electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      Object.assign(globalThis, { asked: args[1] });
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const asked = () =>
    electron.evaluate(() => (globalThis as unknown as { asked?: { message: string } }).asked);

  await crash(electron);
  await expect.poll(() => isDrawn(electron), { timeout: 30_000 }).toBe(true);
  expect(await asked()).toBeUndefined();

  await crash(electron);
  await expect.poll(asked).toMatchObject({
    message: 'Het scherm is gestopt',
    buttons: ['Open opnieuw', 'Sluit af'],
  });
  await expect.poll(() => isDrawn(electron), { timeout: 30_000 }).toBe(true);
  expect(await logOf(profileDir)).toMatch(/page-gone reason=(crashed|killed)/);
});
