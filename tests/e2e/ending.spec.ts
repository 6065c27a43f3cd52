import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { expect, test } from './app.ts';
import { gone, logOf, runApp, untilDrawn } from './appProcess.ts';
import { keep, settleIn, testId } from './settled.ts';

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

test('words typed in the blink before the window closes are there after a restart', async ({
  openApp,
}) => {
  const first = await openApp();
  await settleIn(first.page);
  const id = testId();
  await keep(first.page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Moestuin' } }]);
  await first.page.evaluate((of) => {
    window.location.hash = `#/initiatief/${of}`;
  }, id);
  const notes = first.page.getByRole('textbox', { name: 'Eigen notities' });
  await notes.fill('Net getypt, nog niet bewaard');

  await first.close();

  const second = await openApp({ profileDir: first.profileDir });
  await untilDrawn(second.page);
  const kept = await second.page.evaluate(
    (of) => window.api['record:get']({ kind: 'initiative', id: of }),
    id,
  );
  expect(kept).toMatchObject({
    ok: true,
    value: { values: { notes: 'Net getypt, nog niet bewaard' } },
  });
});

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

test('a screen that crashes is opened again once; after that the person is asked', async ({
  scratchDir,
}) => {
  const hook = join(import.meta.dirname, 'crashTwice.cjs');

  const { code, output } = await runApp([`--user-data-dir=${scratchDir}`], ['-r', hook]);

  expect(code, output).toBe(0);
  expect(JSON.parse(/HAPPENED (.*)/.exec(output)?.[1] ?? 'null')).toEqual([
    'drawn',
    'drawn',
    { asked: 'Het scherm is gestopt', buttons: ['Open opnieuw', 'Sluit af'] },
    'drawn',
  ]);
  expect(await logOf(scratchDir)).toMatch(/page-gone reason=(crashed|killed)/);
});
