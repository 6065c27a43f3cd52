import { app, dialog } from 'electron';
import { logError, logWarning } from './log.ts';
import type { MenuWords } from './menuWords.ts';

/** Says why the app cannot open, and ends it: a window that answers nothing helps nobody. */
const sayAndExit = async (words: MenuWords, detail: string): Promise<void> => {
  await dialog.showMessageBox({
    type: 'error',
    title: words.cannotStart,
    message: words.cannotStart,
    detail,
    buttons: [words.leave],
    noLink: true,
  });
  app.exit(1);
};

/** Another user of this computer, or of this drive, has the same profile open. */
export const cannotStartInUse = (words: MenuWords): Promise<void> => {
  logWarning('cannot-start', { why: 'in-use' });
  return sayAndExit(words, words.inUse);
};

export const cannotStartBroken = (
  words: MenuWords,
  error: unknown,
  logFolder: string,
): Promise<void> => {
  logError('cannot-start', error);
  return sayAndExit(words, `${words.broken}\n\n${logFolder}`);
};
