import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { lockProfile } from '../../main/store/disk/profileLock.ts';
import type {} from '../../renderer/app/api.ts';
import { expect, test } from './app.ts';
import { logOf, runApp, untilDrawn } from './appProcess.ts';

const boundsOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const zoomOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
  );

const choose = (electron: ElectronApplication, label: string) =>
  electron.evaluate(({ Menu }, wanted) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const item = menus
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .find((one) => one.label === wanted);
    item?.click();
  }, label);

/** As the system sends a key: Playwright's own go to the page alone, past the menu. */
const press = (electron: ElectronApplication, keyCode: string, modifier: 'control') =>
  electron.evaluate(
    ({ BrowserWindow }, [key, held]) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers: [held] });
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key, modifiers: [held] });
    },
    [keyCode, modifier] as const,
  );

test('a second start of the same profile brings the first window to the front', async ({
  openApp,
}) => {
  const { electron, profileDir } = await openApp();
  const isShown = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });

  const second = await runApp([`--user-data-dir=${profileDir}`]);

  expect(second.code).toBe(0);
  await expect.poll(isShown).toBe(true);
});

test('a profile that somebody else has open is not opened a second time', async ({
  openApp,
  scratchDir,
}) => {
  const profileDir = join(scratchDir, 'shared-computer');
  const held = await lockProfile(join(profileDir, 'profile'));

  const { page } = await openApp({ profileDir });

  await expect.poll(() => logOf(profileDir)).toContain('cannot-start why=in-use');
  await expect(page.locator('#root > *')).toHaveCount(0);
  if (held.ok) await held.value.release();
});

test('another profile opens beside it', async ({ openApp }) => {
  const first = await openApp();
  const second = await openApp();

  await untilDrawn(first.page);
  await untilDrawn(second.page);
  expect(first.profileDir).not.toBe(second.profileDir);
});

test('the window comes back where it was left', async ({ openApp }) => {
  const left = { x: 90, y: 70, width: 820, height: 610 };
  const first = await openApp();
  await first.electron.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, left);
  await expect.poll(() => boundsOf(first.electron)).toEqual(left);
  await first.close();

  const second = await openApp({ profileDir: first.profileDir });

  expect(await boundsOf(second.electron)).toEqual(left);
});

test('a window that was left on a display that is gone comes back in sight', async ({
  openApp,
  scratchDir,
}) => {
  const profileDir = join(scratchDir, 'computer');
  await mkdir(join(profileDir, 'profile'), { recursive: true });
  const bounds = { x: 9000, y: 4000, width: 820, height: 610 };
  await writeFile(join(profileDir, 'profile', 'window.json'), JSON.stringify({ bounds }));

  const { electron } = await openApp({ profileDir });

  const isInSight = await electron.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0]?.getBounds();
    const display = screen.getPrimaryDisplay().bounds;
    return window !== undefined && window.x < display.width && window.y < display.height;
  });
  expect(isInSight).toBe(true);
  expect(await boundsOf(electron)).toMatchObject({ width: 820, height: 610 });
});

test('zoom follows the menu and the keys, and is remembered', async ({ openApp }) => {
  const first = await openApp();
  await untilDrawn(first.page);
  await choose(first.electron, 'Alles groter');
  await choose(first.electron, 'Alles groter');
  await expect.poll(() => zoomOf(first.electron)).toBeCloseTo(1.25);
  await press(first.electron, '=', 'control');
  await expect.poll(() => zoomOf(first.electron)).toBeCloseTo(1.5);
  await press(first.electron, '-', 'control');
  await expect.poll(() => zoomOf(first.electron)).toBeCloseTo(1.25);
  await first.close();

  const second = await openApp({ profileDir: first.profileDir });
  await untilDrawn(second.page);

  expect(await zoomOf(second.electron)).toBeCloseTo(1.25);
  await choose(second.electron, 'Gewone grootte');
  await expect.poll(() => zoomOf(second.electron)).toBe(1);
});

test('the theme that was chosen goes to the window, its menus and its page', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);

  await page.evaluate(() => window.api['settings:change']({ theme: 'dark' }));

  const theme = await electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  expect(theme).toBe('dark');
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
      ),
    )
    .toBe('#14201f');
});

test('the window is drawn in the color of the page, before there is one', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.api['settings:change']({ theme: chosen }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);

    const paper = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
    );
    const background = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    );

    expect(background).toBe(paper.toLowerCase());
  }
});

test('"--screenshot" writes the first screen as a PNG and stops', async ({ scratchDir }) => {
  const file = join(scratchDir, 'first.png');

  const { code, output } = await runApp([
    `--user-data-dir=${join(scratchDir, 'pictured')}`,
    '--screenshot',
    file,
  ]);

  expect(code, output).toBe(0);
  const png = await readFile(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)].every((side) => side > 300)).toBe(true);
  // A page with nothing on it yet comes to some 5 kB.
  expect(png.byteLength).toBeGreaterThan(40_000);
});

test('the places of the data are real, with their sizes, and only those can be opened', async ({
  openApp,
}) => {
  const { electron, page, profileDir } = await openApp();
  await untilDrawn(page);
  await electron.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      Object.assign(globalThis, { openedPath: path });
      return Promise.resolve('');
    };
  });
  await page.evaluate(() => window.api['settings:change']({ textSize: 110 }));

  const places = await page.evaluate(() => window.api['app:places'](null));
  const opened = await page.evaluate(() => window.api['app:openPlace']({ name: 'quarantine' }));

  const profile = join(profileDir, 'profile');
  expect(places).toMatchObject({
    ok: true,
    value: [
      { name: 'profile', path: profile },
      { name: 'quarantine', path: join(profile, 'quarantine') },
      { name: 'log', path: join(profile, 'log') },
    ],
  });
  const { size } = await stat(join(profile, 'settings.json'));
  expect(places.ok ? places.value[0]?.bytes : 0).toBeGreaterThanOrEqual(size);
  expect(opened).toEqual({ ok: true, value: true });
  const path = await electron.evaluate(
    () => (globalThis as unknown as { openedPath: string }).openedPath,
  );
  expect(path).toBe(join(profile, 'quarantine'));
});
