import { join } from 'node:path';
import { app, ipcMain, session, shell } from 'electron';
import { writeFile } from 'node:fs/promises';
import type { EventMessage } from '../shared/ipc/contract.ts';
import { appHandlers } from './ipc/appHandlers.ts';
import { exportHandlers } from './ipc/exportHandlers.ts';
import { registerHandlers } from './ipc/registerHandlers.ts';
import { settingsHandlers } from './ipc/settingsHandlers.ts';
import { exportPlace } from './app/exportPlace.ts';
import { printPdf } from './app/printPdf.ts';
import { pageOrigin, registerPageScheme, servePages } from './app/protocol.ts';
import { fromOurPage, lockDown, refusePermissions } from './app/security.ts';
import { createWindow, loadPage } from './app/window.ts';
import { createMemoryStore } from './store/memoryStore.ts';
import { openSettings } from './store/settingsFile.ts';

const devServer = process.env['ELECTRON_RENDERER_URL'];
const origins = devServer === undefined ? [pageOrigin] : [pageOrigin, new URL(devServer).origin];

registerPageScheme();
lockDown(origins);

const start = async (): Promise<void> => {
  refusePermissions(session.defaultSession);
  servePages(session.defaultSession, join(import.meta.dirname, '../renderer'));

  const window = createWindow({ width: 1366, height: 768 });
  const announce = (message: EventMessage) => {
    window.webContents.send('event', message);
  };

  const store = createMemoryStore(() => Date.now());
  const settings = await openSettings(
    join(app.getPath('userData'), 'settings.json'),
    () => Promise.resolve(),
    (detail) => {
      announce({ name: 'settings:changed', detail });
    },
  );
  const nothing = { undo: null, redo: null };

  registerHandlers(
    ipcMain,
    {
      ...settingsHandlers(settings),
      ...exportHandlers({
        source: { list: store.list, get: (_kind, id) => store.get(id) },
        place: exportPlace(window, () => settings.get().language),
        print: printPdf,
        now: () => new Date(),
        announce,
        open: async (path) => (await shell.openPath(path)) === '',
        reveal: (path) => {
          shell.showItemInFolder(path);
        },
      }),
      ...appHandlers({
        about: {
          version: app.getVersion(),
          electron: process.versions.electron,
          chromium: process.versions['chrome'] ?? '',
          node: process.versions.node,
          platform: process.platform,
        },
        places: () => Promise.resolve([]),
        openPlace: () => Promise.resolve(false),
        openLink: async (url) => {
          await shell.openExternal(url);
          return true;
        },
        report: () => ({ mended: 0, setAside: 0, readOnly: null }),
        launchedOnSample: process.argv.includes('--voorbeeld'),
        onReady: () => undefined,
        onFlushed: () => undefined,
      }),
      'record:list': ({ kind }) => store.list(kind),
      'record:get': ({ id }) => store.get(id),
      'entry:write': ({ edits }) => {
        store.write(edits);
        for (const { kind, id } of edits) {
          announce({ name: 'record:changed', detail: { kind, ids: [id] } });
        }
        return { ok: true, value: { savedAt: new Date().toISOString() } };
      },
      'undo:state': () => nothing,
      'undo:undo': () => ({ ok: true, value: nothing }),
      'undo:redo': () => ({ ok: true, value: nothing }),
      'history:list': () => [],
      'history:putBack': () => ({ ok: true, value: { savedAt: new Date().toISOString() } }),
    },
    { isOurs: fromOurPage(origins) },
  );

  window.once('ready-to-show', () => {
    window.show();
  });
  await loadPage(window, devServer);
  const shot = process.argv.indexOf('--screenshot');
  const file = shot === -1 ? undefined : process.argv[shot + 1];
  if (file !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await writeFile(file, (await window.webContents.capturePage()).toPNG());
    app.quit();
  }
};

app.on('window-all-closed', () => {
  app.quit();
});

// Electron is ready only after this module is done: awaiting that here would wait for ever.
void app.whenReady().then(start);
