import { writeFile } from 'node:fs/promises';
import { app } from 'electron';
import type { BrowserWindow, NativeImage } from 'electron';
import type { Signal } from './signal.ts';

/**
 * Runs in the page: the first screen has its heading (its code may come later than the frame), its
 * fonts are there and what they changed has been drawn.
 */
const untilDrawn = `new Promise((resolve) => {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const hasHeading = async () => {
    while (document.querySelector('h1') === null) await frame();
    await document.fonts.ready;
    await frame();
    await frame();
    resolve(null);
  };
  void hasHeading();
})`;

/** Longer than any first screen takes; then something is wrong and nobody is there to see it. */
const patienceMs = 60_000;

/** Writes the first screen as a PNG and stops, for `--screenshot`. */
export const screenshotThenQuit = async (
  window: BrowserWindow,
  file: string,
  ready: Signal,
): Promise<void> => {
  const tooLong = setTimeout(() => {
    process.stderr.write('The first screen did not come; no screenshot was made.\n');
    app.exit(1);
  }, patienceMs);
  await ready.given;
  await window.webContents.executeJavaScript(untilDrawn);
  await writeFile(file, (await pictureOf(window)).toPNG());
  clearTimeout(tooLong);
  app.quit();
};

const moment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
  });

/** What was drawn may reach the window later, the more so at a first start. */
const pictureOf = async (window: BrowserWindow): Promise<NativeImage> => {
  for (;;) {
    const image = await window.webContents.capturePage();
    if (!isBlank(image)) return image;
    await moment();
  }
};

/** One colour all over. */
const isBlank = (image: NativeImage): boolean => {
  const bitmap = image.toBitmap();
  const pixel = bitmap.subarray(0, 4);
  return bitmap.every((value, at) => value === pixel[at % 4]);
};
