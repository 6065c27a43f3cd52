import { join } from 'node:path';
import { app, ipcMain, session, shell } from 'electron';
import type { Settings } from '../shared/ipc/settings.ts';
import { aboutOf } from './app/about.ts';
import { followExceptions } from './app/crash.ts';
import { createEnding } from './app/ending.ts';
import { exportPlace } from './app/exportPlace.ts';
import { settleFolders } from './app/folders.ts';
import { openFrame } from './app/frame.ts';
import { launchOptions } from './app/launchOptions.ts';
import { followEnds } from './app/lifecycle.ts';
import { logError, startLog } from './app/log.ts';
import { blockRequests, quietNetwork } from './app/network.ts';
import { openLink } from './app/openLink.ts';
import { pageSource } from './app/pageSource.ts';
import { openPlace, placesOf } from './app/places.ts';
import { printPdf } from './app/printPdf.ts';
import { registerPageScheme, servePages } from './app/protocol.ts';
import { screenshotThenQuit } from './app/screenshot.ts';
import { lockDown, refusePermissions } from './app/security.ts';
import { createSignal } from './app/signal.ts';
import { fetchNoDictionaries } from './app/spelling.ts';
import { startUpdates, updateFeed } from './app/update.ts';
import { appHandlers } from './ipc/appHandlers.ts';
import { exportHandlers } from './ipc/exportHandlers.ts';
import { fromOurPage } from './ipc/fromOurPage.ts';
import { registerHandlers } from './ipc/registerHandlers.ts';
import { searchHandlers } from './ipc/searchHandlers.ts';
import { settingsHandlers } from './ipc/settingsHandlers.ts';
import { createSearch } from './search/search.ts';
import { startSearchThread } from './search/startThread.ts';
import { openQuarantine } from './store/disk/quarantine.ts';
import { createMemoryStore } from './store/memoryStore.ts';
import { openSettings } from './store/settingsFile.ts';
import { openWindowFile } from './store/windowFile.ts';

// Before Electron is ready. A second start of this profile goes no further than its third line.
const source = pageSource(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
const folders = settleFolders(app);
if (!app.requestSingleInstanceLock()) process.exit(0);
const options = launchOptions(process.argv);
startLog(folders.log);
followExceptions();
registerPageScheme();
lockDown(source.origins);
app.on('session-created', fetchNoDictionaries);
const feedUrl = updateFeed(process.env);
quietNetwork(app, feedUrl === null ? source.hosts : [...source.hosts, feedUrl.host]);

const start = async (): Promise<void> => {
  refusePermissions(session.defaultSession);
  blockRequests(session.defaultSession, source.hosts);
  servePages(session.defaultSession, join(import.meta.dirname, '../renderer'));

  const quarantine = openQuarantine(folders.quarantine, () => new Date());
  const setApart = (path: string) => quarantine.move('settings', path);
  const onSettings = (changed: Settings) => {
    frame.onSettings(changed);
  };
  const [settings, windowFile] = await Promise.all([
    openSettings(join(folders.profile, 'settings.json'), setApart, onSettings),
    openWindowFile(join(folders.profile, 'window.json'), setApart),
  ]);
  const frame = openFrame(settings.get(), windowFile);
  const { window, announce } = frame;

  const store = createMemoryStore(() => Date.now());
  const search = createSearch({
    source: { list: store.list, get: (_kind, id) => store.get(id) },
    startThread: startSearchThread,
    now: () => Date.now(),
    onReady: () => {
      announce({ name: 'search:ready', detail: null });
    },
    onCrash: (error) => {
      logError('search', error);
    },
  });
  const nothing = { undo: null, redo: null };
  const ready = createSignal();
  const ending = createEnding({
    ask: () => {
      announce({ name: 'app:flush', detail: null });
      return !window.webContents.isCrashed();
    },
    waitMs: 1500,
    settled: () => settled(),
    close: () => frame.remember(),
    onError: (error) => {
      logError('ending', error);
    },
    exit: () => {
      app.exit(0);
    },
  });
  followEnds(window, ending);

  const { settled } = registerHandlers(
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
      ...searchHandlers(search),
      ...appHandlers({
        about: aboutOf(app),
        places: () => placesOf(folders),
        openPlace: (name) => openPlace(folders, name),
        openLink,
        report: () => ({ mended: 0, setAside: 0, readOnly: null }),
        launchedOnSample: options.sample,
        onReady: () => {
          ready.give();
          search.start();
        },
        onFlushed: ending.flushed,
      }),
      'record:list': ({ kind }) => store.list(kind),
      'record:get': ({ id }) => store.get(id),
      'entry:write': ({ edits }) => {
        store.write(edits);
        for (const { kind, id } of edits) {
          announce({ name: 'record:changed', detail: { kind, ids: [id] } });
          search.changed(kind, [id]);
        }
        return { ok: true, value: { savedAt: new Date().toISOString() } };
      },
      'undo:state': () => nothing,
      'undo:undo': () => ({ ok: true, value: nothing }),
      'undo:redo': () => ({ ok: true, value: nothing }),
      'history:list': () => [],
      'history:putBack': () => ({ ok: true, value: { savedAt: new Date().toISOString() } }),
    },
    { isOurs: fromOurPage(window.webContents, source.origins) },
  );

  await window.loadURL(source.address);
  if (options.screenshot !== null) await screenshotThenQuit(window, options.screenshot, ready);
  await startUpdates({ feedUrl, folder: folders.session });
};

// Electron is ready only after this module is done: awaiting that here would wait for ever.
void app.whenReady().then(start);
