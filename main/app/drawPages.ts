import { BrowserWindow } from 'electron';
import type { NativeImage, WebContents } from 'electron';
import type { PreviewPage } from '../../shared/ipc/preview.ts';
import type { PageSize, PreviewTools } from '../export/preview/previewOrder.ts';
import type { PrintJobs } from './printJobs.ts';
import { pageGone } from './pageGone.ts';
import { stoppedBy } from './stoppedBy.ts';

/**
 * Draws the first pages of a print job as pictures, in a window that nobody sees, that runs no
 * script of the page and reaches no network: the screen shows how paper will look without taking in its HTML.
 */
export const createPageDrawer =
  (jobs: () => PrintJobs): PreviewTools['drawPages'] =>
  async (html, { width, height, pages }, signal, beside) => {
    signal.throwIfAborted();
    const window = new BrowserWindow({
      show: false,
      width,
      height: height * pages,
      useContentSize: true,
      enableLargerThanScreen: true,
      webPreferences: {
        session: jobs().session,
        sandbox: true,
        javascript: beside !== undefined,
        offscreen: true,
      },
    });
    const stop = (): void => {
      window.destroy();
    };
    signal.addEventListener('abort', stop);
    const gone = pageGone(window);
    try {
      const { webContents } = window;
      webContents.setFrameRate(20);
      const painted = lastPaint(webContents, signal);
      await Promise.race([jobs().load(window, html, beside?.pictures), gone]);
      if (beside !== undefined) {
        const fitting = webContents.executeJavaScriptInIsolatedWorld(1, [{ code: beside.fit }]);
        await Promise.race([fitting, stoppedBy(signal), gone]);
      }
      return cut(await painted(), { width, height, pages });
    } finally {
      signal.removeEventListener('abort', stop);
      if (!window.isDestroyed()) window.destroy();
    }
  };

/** Fonts and photos come after the first paint: the one after which it stays quiet counts. */
const quietMs = 250;
const longestMs = 5_000;

const lastPaint = (contents: WebContents, signal: AbortSignal) => {
  const seen: { last: NativeImage | null; at: number } = { last: null, at: Date.now() };
  contents.on('paint', (_event, _dirty, image) => {
    seen.last = image;
    seen.at = Date.now();
  });
  const forget = (): void => {
    seen.last = null;
    seen.at = Date.now();
  };
  return async (): Promise<NativeImage> => {
    const begun = Date.now();
    // What was painted before does not count: the page may have been fitted since.
    forget();
    contents.invalidate();
    for (;;) {
      await new Promise((next) => setTimeout(next, 50));
      signal.throwIfAborted();
      const { last, at } = seen;
      const isQuiet = Date.now() - at >= quietMs;
      if (last !== null && (isQuiet || Date.now() - begun > longestMs)) return last;
      if (Date.now() - begun > longestMs * 2) throw new Error('Nothing was drawn');
    }
  };
};

/** On a screen of more pixels than points the picture is larger than what was asked for. */
const cut = (image: NativeImage, { width, height, pages }: PageSize): PreviewPage[] => {
  const size = image.getSize();
  const scale = size.width / width;
  return Array.from({ length: pages }, (_, at) => {
    const y = Math.round(at * height * scale);
    const page = image.crop({
      x: 0,
      y,
      width: size.width,
      height: Math.min(Math.round(height * scale), size.height - y),
    });
    const png = page.toPNG();
    return { png: new Uint8Array(png), width, height };
  });
};
