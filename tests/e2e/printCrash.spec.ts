import { join } from 'node:path';
import { expect, test } from './app.ts';
import { talkOf } from './photos.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

test('a print whose page falls over ends, and leaves no window behind', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, talkOf(id, [{ title: 'Samen eten' }]));
  await saveAs(electron, join(scratchDir, 'praat.pdf'));
  const make = () =>
    page.evaluate(async (presentationId) => {
      const look = { format: 'slides-pdf', colour: 'water', language: 'nl' } as const;
      const order = { presentationId, ...look };
      const reply = await window.api['export:deck']({ job: crypto.randomUUID(), order });
      return reply.ok && reply.value.ok;
    }, id);
  const windows = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

  /** The process that draws the next hidden window ends in the middle of this. */
  const crashWhen = (when: 'loadURL' | 'executeJavaScriptInIsolatedWorld' | 'printToPDF') =>
    electron.evaluate(({ app }, name) => {
      app.once('browser-window-created', (_event, { webContents }) => {
        const isLoading = name === 'loadURL';
        const crash = (): void => {
          webContents.forcefullyCrashRenderer();
        };
        if (isLoading) {
          webContents.once('did-start-loading', crash);
          return;
        }
        const asked = webContents[name].bind(webContents) as (...given: unknown[]) => unknown;
        Object.assign(webContents, {
          [name]: (...given: unknown[]) => {
            setImmediate(crash);
            return asked(...given);
          },
        });
      });
    }, when);

  for (const when of ['loadURL', 'executeJavaScriptInIsolatedWorld'] as const) {
    await crashWhen(when);
    expect(await make(), when).toBe(false);
    await expect.poll(windows, when).toBe(1);
    expect(await make(), `after ${when}`).toBe(true);
  }

  // After this Electron prints no more before the app is opened anew (electron#30753); nothing waits.
  await crashWhen('printToPDF');
  expect(await make()).toBe(false);
  await expect.poll(windows).toBe(1);
});
