import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { MenuWords } from './menuWords.ts';

/** Somebody closes the app while a text could not be kept: on a full disk, say. Going back is safe. */
export const mayLeaveUnsaved = async (
  window: BrowserWindow,
  words: MenuWords,
): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.unsaved,
    message: words.unsaved,
    detail: words.unsavedHow,
    buttons: [words.goBack, words.leaveUnsaved],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
};
