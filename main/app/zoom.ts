import type { BrowserWindow } from 'electron';
import type { WindowFile } from '../store/windowFile.ts';
import { logError } from './log.ts';
import { zoomAfter } from './zoomSteps.ts';
import type { ZoomStep } from './zoomSteps.ts';

/** Makes the page larger or smaller, by keys, menu or Ctrl + wheel, and remembers it. */
export const followZoom = (window: BrowserWindow, file: WindowFile): ((step: ZoomStep) => void) => {
  const zoomBy = (step: ZoomStep): void => {
    const zoom = zoomAfter(file.get().zoom, step);
    window.webContents.setZoomFactor(zoom);
    file.change({ zoom }).catch((error: unknown) => {
      logError('zoom-not-saved', error);
    });
  };

  window.webContents.on('zoom-changed', (_event, direction) => {
    zoomBy(direction);
  });
  // Chromium remembers a zoom of its own for each host and would bring it back.
  window.webContents.on('did-finish-load', () => {
    window.webContents.setZoomFactor(file.get().zoom);
  });
  return zoomBy;
};
