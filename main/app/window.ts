import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { pageOrigin } from './protocol.ts';

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
}

/** Makes the main window; it shows itself once the first screen is drawn. */
export const createWindow = (place: WindowPlace): BrowserWindow =>
  new BrowserWindow({
    ...place,
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Bruggenbouwer',
    backgroundColor: '#faf8f3',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });

/** Loads the page: from the development server when there is one, else from our own protocol. */
export const loadPage = (window: BrowserWindow, devServer: string | undefined): Promise<void> =>
  window.loadURL(devServer ?? `${pageOrigin}/index.html`);
