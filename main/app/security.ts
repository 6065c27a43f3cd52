import { app } from 'electron';
import type { IpcMainInvokeEvent, Session, WebContents } from 'electron';
import log from 'electron-log/main';

/** Refuses every way out of our own page: navigation, windows, webviews, permissions. */
export const lockDown = (allowedOrigins: readonly string[]): void => {
  const isOurs = (url: string) => allowedOrigins.some((origin) => url.startsWith(`${origin}/`));

  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => {
      if (isOurs(event.url)) return;
      event.preventDefault();
      log.warn('navigation refused');
    });
    contents.on('will-redirect', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => {
      log.warn('window refused');
      return { action: 'deny' };
    });
  });
};

export const refusePermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn('permission refused', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
};

/** True for the main frame of our own page; a subframe or a foreign page gets no answer. */
export const fromOurPage =
  (allowedOrigins: readonly string[]) =>
  (event: IpcMainInvokeEvent): boolean => {
    const frame = event.senderFrame;
    if (frame === null || frame.parent !== null) return false;
    return allowedOrigins.some((origin) => frame.url.startsWith(`${origin}/`));
  };
