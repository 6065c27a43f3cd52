import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { gone, logOf, runApp, untilDrawn } from './appProcess.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';

const soon = { timeout: 30_000 };

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

/** A small disk of its own, where this machine lets a test have one. */
const smallDisk = (folder: string): boolean => {
  const options = ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder];
  const mounted = spawnSync('mount', options).status === 0;
  if (!mounted) console.log('• Not tested: closing on a full disk. No disk may be mounted here.');
  return mounted;
};

test('who closes while the disk is full is asked, and loses nothing by going back', async ({
  openApp,
  scratchDir,
}) => {
  const profileDir = join(scratchDir, 'schijf');
  await mkdir(profileDir);
  test.skip(!smallDisk(profileDir));
  try {
    const { electron, page } = await openApp({ profileDir });
    await settleIn(page);
    const id = testId();
    await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Moestuin' } }]);
    await goTo(page, `#/initiatief/${id}`);
    const filler = join(profileDir, 'vol');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']);
    const notes = page.getByRole('textbox', { name: nl.initiative.fields.notes });
    // More than what is left of the last block of the log, also when it is packed.
    const words = `Alleen nog op het scherm. ${randomBytes(9_000).toString('hex')}`;
    await notes.fill(words);
    await expect(page.getByText(nl.editor.tryAgain).first()).toBeVisible(soon);

    const asked = await electron.evaluate(async ({ BrowserWindow, dialog }) => {
      const said: string[] = [];
      const gone = new Promise<string[]>((resolve) => {
        dialog.showMessageBox = (...given: unknown[]) => {
          said.push(JSON.stringify(given.at(-1)));
          setTimeout(resolve, 500, said);
          return Promise.resolve({ response: 0, checkboxChecked: false });
        };
      });
      BrowserWindow.getAllWindows()[0]?.close();
      return gone;
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('Een tekst is nog niet bewaard');
    await expect(notes).toContainText('Alleen nog op het scherm');

    await rm(filler);
    await electron
      .evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
      })
      .catch(() => undefined);
    expect(await gone(electron)).toBe(0);
    const again = await openApp({ profileDir });
    await untilDrawn(again.page);
    const kept = await again.page.evaluate(
      (of) => window.api['record:get']({ kind: 'initiative', id: of }),
      id,
    );
    expect(kept).toMatchObject({ ok: true, value: { values: { notes: words } } });
    await again.close();
  } finally {
    spawnSync('umount', ['-l', profileDir]);
  }
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
