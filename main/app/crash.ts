import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { logError, logWarning } from './log.ts';
import type { MenuWords } from './menuWords.ts';

/** Bugs and broken machines are logged by kind and place. The store is safe either way. */
export const followExceptions = (): void => {
  process.on('uncaughtException', (error) => {
    logError('uncaught-exception', error);
  });
  process.on('unhandledRejection', (reason) => {
    logError('unhandled-rejection', reason);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    logWarning('process-gone', { type: type.toLowerCase().replaceAll(' ', '-'), reason, exitCode });
  });
};

/** A screen that stops is opened again once by itself; after that the person decides. */
export const followCrashes = (window: BrowserWindow, words: () => MenuWords): void => {
  let hasReloaded = false;

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    logWarning('page-gone', { reason, exitCode });
    if (!hasReloaded) {
      hasReloaded = true;
      window.webContents.reload();
      return;
    }
    void askToReopen(window, words());
  });
};

const askToReopen = async (window: BrowserWindow, words: MenuWords): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.stoppedTitle,
    message: words.stoppedTitle,
    detail: words.stopped,
    buttons: [words.reopen, words.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
};
