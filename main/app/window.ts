import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { Bounds, WindowState } from '../store/windowFile.ts';
import { backgroundColor } from './theme.ts';
import { openingFor } from './windowPlace.ts';

/** Makes the main window as the person left it; it shows itself once the first screen is drawn. */
export const createWindow = (left: WindowState): BrowserWindow => {
  const window = new BrowserWindow({
    ...openingFor(left.bounds, workAreas()),
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Bruggenbouwer',
    backgroundColor: backgroundColor(),
    // Saying `false` would take the button away on macOS.
    ...(left.isFullScreen ? { fullscreen: true } : {}),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium keeps compiled code of what is opened often; a board may be opened once a week.
      v8CacheOptions: 'bypassHeatCheck',
      zoomFactor: left.zoom,
    },
  });
  window.once('ready-to-show', () => {
    if (left.isMaximized) window.maximize();
    window.show();
  });
  return window;
};

/** Brings the window to the front: somebody started the app again. */
export const bringToFront = (window: BrowserWindow): void => {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

const workAreas = (): readonly [Bounds, ...Bounds[]] => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
};
