import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOurPage } from './addresses.ts';
import { logWarning } from './log.ts';

/** Refuses every way out of our own page: navigation, frames, windows and webviews. */
export const lockDown = (allowedOrigins: readonly string[]): void => {
  const isOurs = isOurPage(allowedOrigins);

  app.on('web-contents-created', (_event, contents: WebContents) => {
    // `will-navigate` is of the page itself, `will-frame-navigate` of frames inside it too.
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame && isOurs(event.url)) return;
      event.preventDefault();
      logWarning('navigation-refused');
    });
    contents.on('will-redirect', (event) => {
      if (isOurs(event.url)) return;
      event.preventDefault();
      logWarning('redirect-refused');
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
      logWarning('webview-refused');
    });
    contents.setWindowOpenHandler(() => {
      logWarning('window-refused');
      return { action: 'deny' };
    });
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
};

/** Camera, place, notices, clipboard reading, devices: the app needs none of them. */
export const refusePermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    logWarning('permission-refused', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
};
