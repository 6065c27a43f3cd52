import type { BrowserWindow } from 'electron';
import type { WindowFile } from '../store/windowFile.ts';
import { logError } from './log.ts';

/** Moving a window tells of every pixel; one write after it came to rest is enough. */
const restMs = 500;

/** Remembers how the person leaves the window. Returns a last write, for when the app ends. */
export const followWindow = (window: BrowserWindow, file: WindowFile): (() => Promise<void>) => {
  let resting: NodeJS.Timeout | undefined;

  const save = async (): Promise<void> => {
    clearTimeout(resting);
    if (window.isDestroyed() || window.isMinimized()) return;
    await file
      .change({
        bounds: window.getNormalBounds(),
        isMaximized: window.isMaximized(),
        isFullScreen: window.isFullScreen(),
      })
      // Where a window stands is not worth stopping for.
      .catch((error: unknown) => {
        logError('window-place-not-saved', error);
      });
  };
  const soon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void save(), restMs);
  };

  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('enter-full-screen', soon);
  window.on('leave-full-screen', soon);
  return save;
};
