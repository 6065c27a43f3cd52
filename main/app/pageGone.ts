import type { BrowserWindow } from 'electron';

/** Rejects when the process that draws a window ends by itself: what it was asked gets no answer then. */
export const pageGone = (window: BrowserWindow): Promise<never> => {
  const gone = new Promise<never>((_resolve, reject) => {
    window.webContents.once('render-process-gone', () => {
      reject(new Error('The page of a hidden window is gone'));
    });
  });
  // Nobody may be waiting when it is given.
  gone.catch(() => undefined);
  return gone;
};
