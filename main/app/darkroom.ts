import { BrowserWindow, session } from 'electron';
import type { Session } from 'electron';
import { z } from 'zod';
import type { OpenDarkroom } from '../export/deck/fillPhotos.ts';
import type { ReadPhoto } from '../export/photoSource.ts';
import { inPieces } from './inPieces.ts';
import { onFirstUse } from './onFirstUse.ts';
import { pageGone } from './pageGone.ts';
import { stoppedBy } from './stoppedBy.ts';
import { takeInPieces } from '../process/takeInPieces.ts';

const policy = "default-src 'none'; img-src app:";
const page = 'app://darkroom/page.html';
/** More than a picture of 2400 points can take, whatever it shows. */
const largestDrawn = 2 ** 25;

/**
 * Draws photos in a window of its own, as foreign pictures are only ever decoded in a sandbox: it
 * reaches nothing but the photo that is asked for. The browser turns them upright and reads WebP,
 * which older office programs do not. Aborting destroys the window at once.
 */
export const createDarkroom = (readPhoto: ReadPhoto): OpenDarkroom => {
  // One for all: Electron never lets a session go.
  const dark = onFirstUse(() => {
    const opened = session.fromPartition('darkroom', { cache: false });
    serveOnly(opened, readPhoto);
    return opened;
  });
  return async (signal) => {
    signal.throwIfAborted();
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: dark(), sandbox: true, contextIsolation: true },
    });
    const close = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    signal.addEventListener('abort', close);
    const stopped = Promise.race([stoppedBy(signal), pageGone(window)]);
    stopped.catch(() => undefined);
    try {
      await Promise.race([window.loadURL(page), stopped]);
    } catch (error) {
      close();
      throw error;
    }
    const run = (code: string): Promise<unknown> =>
      Promise.race([window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code }]), stopped]);
    return {
      draw: async (hash, longestSide) => {
        const asked = `(${program})(${JSON.stringify(hash)}, ${String(longestSide)})`;
        const drawn = drawnPhoto.safeParse(await run(asked)).data;
        if (drawn === undefined) return null;
        const bytes = await takeInPieces(drawn.size, (from, to) =>
          run(`globalThis.drawn.slice(${String(from)}, ${String(to)})`),
        );
        return { mediaType: drawn.mediaType, bytes };
      },
      close,
    };
  };
};

/** Run in the window. Null where the picture cannot be read. It is text: main knows no page. */
const program = `async (hash, longestSide) => {
  const image = new Image();
  image.src = 'app://darkroom/photos/' + hash;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth === 0 || naturalHeight === 0) return null;
  const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  // A drawing with see-through parts stays one; a photo is smaller as a JPEG.
  const { buffer } = drawing.getImageData(0, 0, canvas.width, canvas.height).data;
  let isClear = false;
  // How far one sees through it is in the highest byte of a pixel.
  for (const pixel of new Uint32Array(buffer)) isClear ||= pixel < 0xff000000;
  const mediaType = isClear ? 'image/png' : 'image/jpeg';
  const drawn = await new Promise((done) => canvas.toBlob(done, mediaType, 0.9));
  if (drawn === null) return null;
  // Bytes: a text of megabytes would keep main busy with reading it.
  globalThis.drawn = new Uint8Array(await drawn.arrayBuffer());
  return { mediaType, size: globalThis.drawn.length };
}`;

const drawnPhoto = z.object({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  size: z.int().min(1).max(largestDrawn),
});

const serveOnly = (dark: Session, readPhoto: ReadPhoto): void => {
  dark.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  dark.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith('app://darkroom/') });
  });
  dark.protocol.handle('app', async ({ url }) => {
    if (url === page) {
      return new Response('<!doctype html><title>-</title>', {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      });
    }
    const [, hash] = /^app:\/\/darkroom\/photos\/([0-9a-f]{64})$/.exec(url) ?? [];
    const bytes = hash === undefined ? null : await readPhoto(hash);
    // Not an error, which the console would show: a photo that is not here.
    if (bytes === null) return new Response(null, { status: 204 });
    return new Response(inPieces(bytes), { headers: { 'content-type': 'image/*' } });
  });
};
