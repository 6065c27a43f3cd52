import { app, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import type { EndedBy, Ending } from './ending.ts';

/**
 * Every way to stop goes through the one ending: the window's cross, the menu, a signal, and the
 * computer shutting down. The ending leaves by `app.exit`, which asks nobody again.
 */
export const followEnds = (window: BrowserWindow, ending: Ending): void => {
  const endFirst =
    (by: EndedBy) =>
    (event: { preventDefault: () => void }): void => {
      event.preventDefault();
      void ending.end(by);
    };
  window.on('close', endFirst('person'));
  app.on('before-quit', endFirst('person'));
  // Linux and macOS hold the shutdown for who asks; Electron's types leave the event out.
  const monitor: NodeJS.EventEmitter = powerMonitor;
  monitor.on('shutdown', endFirst('system'));
  // Windows: asking it to wait would show the person a warning, so we are only quick.
  window.on('query-session-end', () => void ending.end('system'));
  window.on('session-end', () => void ending.end('system'));
};
