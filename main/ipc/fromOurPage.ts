import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOurPage } from '../app/addresses.ts';

/** True for the main frame of our own window, showing our own page; nobody else gets an answer. */
export const fromOurPage = (contents: WebContents, allowedOrigins: readonly string[]) => {
  const isOurs = isOurPage(allowedOrigins);
  return ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    sender === contents &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOurs(senderFrame.url);
};
