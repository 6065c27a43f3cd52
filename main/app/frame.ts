import { app, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { EventMessage } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { WindowFile } from '../store/windowFile.ts';
import { followContextMenu } from './contextMenu.ts';
import { followCrashes } from './crash.ts';
import { followWindow } from './followWindow.ts';
import { createMenuBar } from './menu.ts';
import { menuWords } from './menuWords.ts';
import { applySpelling } from './spelling.ts';
import { applyTheme, followTheme } from './theme.ts';
import { bringToFront, createWindow } from './window.ts';
import { followZoom } from './zoom.ts';

/** The window with all that stands around its page. */
export interface Frame {
  readonly window: BrowserWindow;
  readonly announce: (message: EventMessage) => void;
  readonly onSettings: (changed: Settings) => void;
  /** Asks the page to send what is being typed; false when there is no page that could. */
  readonly askToFlush: () => boolean;
  /** Remembers how the window stands now. */
  readonly remember: () => Promise<void>;
}

export const openFrame = (settings: Settings, windowFile: WindowFile): Frame => {
  let { language } = settings;
  const words = () => menuWords(language);
  applyTheme(settings);
  applySpelling(session.defaultSession, settings);

  const window = createWindow(windowFile.get());
  const announce = (message: EventMessage): void => {
    if (message.name === 'undo:changed') menu.showUndo(message.detail);
    if (!window.isDestroyed()) window.webContents.send('event', message);
  };
  const menu = createMenuBar(
    language,
    (command) => {
      announce({ name: 'menu:command', detail: { command } });
    },
    followZoom(window, windowFile),
  );
  followTheme(window);
  followContextMenu(window, words);
  followCrashes(window, words);
  app.on('second-instance', () => {
    bringToFront(window);
  });

  return {
    window,
    announce,
    onSettings: (changed) => {
      language = changed.language;
      applyTheme(changed);
      applySpelling(session.defaultSession, changed);
      menu.showLanguage(language);
      announce({ name: 'settings:changed', detail: changed });
    },
    askToFlush: () => {
      announce({ name: 'app:flush', detail: null });
      return !window.isDestroyed() && !window.webContents.isCrashed();
    },
    remember: followWindow(window, windowFile),
  };
};
