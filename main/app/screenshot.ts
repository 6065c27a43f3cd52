import { writeFile } from 'node:fs/promises';
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
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
  await writeFile(file, (await window.webContents.capturePage()).toPNG());
  clearTimeout(tooLong);
  app.quit();
};
