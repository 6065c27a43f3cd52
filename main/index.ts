import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import type { Handlers } from '../shared/ipc/contract.ts';
import type { Settings } from '../shared/ipc/settings.ts';
import { cannotStartBroken, cannotStartInUse } from './app/cannotStart.ts';
import { followExceptions } from './app/crash.ts';
import { connect } from './app/connect.ts';
import { createEnding } from './app/ending.ts';
import { settleFolders } from './app/folders.ts';
import { followHeld } from './app/followHeld.ts';
import { openFrame } from './app/frame.ts';
import { mayLeaveUnsaved } from './app/mayLeaveUnsaved.ts';
import { launchOptions } from './app/launchOptions.ts';
import { followEnds } from './app/lifecycle.ts';
import { logError, startLog } from './app/log.ts';
import { menuWords } from './app/menuWords.ts';
import { blockRequests, quietNetwork } from './app/network.ts';
import { openProfileFiles } from './app/openProfileFiles.ts';
import { pageSource } from './app/pageSource.ts';
import { readAhead } from './app/readAhead.ts';
import { registerPageScheme, servePages } from './app/protocol.ts';
import { screenshotThenQuit } from './app/screenshot.ts';
import { lockDown, refusePermissions } from './app/security.ts';
import { createSignal } from './app/signal.ts';
import { fetchNoDictionaries } from './app/spelling.ts';
import { introduceAgain, shareWith } from './app/shareWith.ts';
import { startRetention } from './app/startRetention.ts';
import { startUpdates, updateFeed } from './app/update.ts';
import { photoAt } from './attachment/photoAt.ts';
import { fromOurPage } from './ipc/fromOurPage.ts';
import { registerHandlers } from './ipc/registerHandlers.ts';
import type { Sharing } from './sharing/port.ts';
import { openQuarantine } from './store/disk/quarantine.ts';
import { openLogoFile } from './store/logoFile.ts';
import { openStore } from './store/openStore.ts';

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

  const quarantine = openQuarantine(folders.quarantine, () => new Date());
  const setApart = (path: string) => quarantine.move('settings', path);
  const opening = openStore({ folder: folders.profile, quarantine });
  const files = async () => {
    const opened = await opening;
    return opened.ok ? opened.value.files : null;
  };
  servePages(session.defaultSession, join(import.meta.dirname, '../renderer'), (address) =>
    photoAt(address, files),
  );
  const onSettings = (changed: Settings) => {
    frame.onSettings(changed);
    introduceAgain(sharing.given);
  };
  const { settings, windowFile, sharingFile, held } = await openProfileFiles({
    folder: folders.profile,
    setApart,
    onSettings,
  });
  const frame = openFrame(settings.get(), windowFile);
  const ready = createSignal();
  const sharing = createSignal<Sharing>();
  const ending = createEnding({
    ask: frame.askToFlush,
    waitMs: 1500,
    mayLeave: () => mayLeaveUnsaved(frame.window, menuWords(settings.get().language)),
    settled: () => settled(),
    close: async () => {
      await frame.remember();
      const opened = await opening;
      if (!opened.ok) return;
      await (await sharing.given).close(lastRoundMs);
      await opened.value.close();
    },
    onError: (error) => {
      logError('ending', error);
    },
    exit: () => {
      app.exit(0);
    },
  });
  followEnds(frame.window, ending);

  // The page loads while the store opens.
  const answering = createSignal<Handlers>();
  const { settled } = registerHandlers(ipcMain, answering.given, {
    isOurs: fromOurPage(frame.window.webContents, source.origins),
  });
  const loading = frame.window.loadURL(source.address);
  const opened = await opening;
  if (!opened.ok) return cannotStartInUse(menuWords(settings.get().language));
  const store = opened.value;
  readAhead(store).catch((error: unknown) => {
    logError('reading ahead', error);
  });
  sharing.give(shareWith({ store, settings, file: sharingFile, frame }));
  await followHeld(held, store);
  const { announce } = frame;
  const keeping = startRetention({
    ...{ store, settings, held, setApart, announce },
    folder: folders.profile,
  });
  const logo = openLogoFile(join(folders.profile, 'logo.json'), setApart);
  const parts = { store, settings, held, frame, ready, ending, logo, keeping: await keeping };
  answering.give(connect({ ...parts, folders, source, options, sharing: await sharing.given }));
  await loading;
  if (options.screenshot !== null)
    await screenshotThenQuit(frame.window, options.screenshot, ready);
  await startUpdates({ feedUrl, folder: folders.session });
};

/** How long the end of the app waits for the last changes to reach the folder. */
const lastRoundMs = 4000;

// Electron is ready only after this module is done: awaiting that here would wait for ever.
void app
  .whenReady()
  .then(start)
  .catch((error: unknown) => cannotStartBroken(menuWords('nl'), error, folders.log));
