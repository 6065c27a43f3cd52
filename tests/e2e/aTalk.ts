import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { expect as soon } from './app.ts';
import type { OpenApp, OpenOptions } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

// A second window takes its time on a busy computer.
export const expect = soon.configure({ timeout: 20_000 });

export const canary = 'kanarie-in-de-notities';
export const titles = ['Bruggen bouw je samen', 'Naaicafé', 'Slot'];

/** A talk of three slides, open on its page. */
export const aTalk = async (page: Page): Promise<string> => {
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

export const begin = async (electron: ElectronApplication, page: Page): Promise<Page> => {
  const opening = electron.waitForEvent('window');
  await page.getByRole('button', { name: 'Vertel', exact: true }).click();
  return opening;
};

type Open = (options?: OpenOptions) => Promise<OpenApp>;

/** The talk as it begins: the window of the room, and what the speaker sees. */
export const telling = async (openApp: Open) => {
  const app = await openApp();
  await aTalk(app.page);
  const room = await begin(app.electron, app.page);
  return { ...app, room, speaker: app.page.getByRole('dialog', { name: 'Aan het vertellen' }) };
};

/** A key of the keyboard itself: what a test tells the page, main would not hear. */
export const pressInRoom = (electron: ElectronApplication, keyCode: string): Promise<void> =>
  electron.evaluate(({ BrowserWindow }, key) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL().endsWith('/audience.html'))
        webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
  }, keyCode);
