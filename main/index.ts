import { join } from 'node:path';
import { app, clipboard, ipcMain, session } from 'electron';
import type { Handlers } from '../shared/ipc/contract.ts';
import type { Settings } from '../shared/ipc/settings.ts';
import { aboutOf } from './app/about.ts';
import { createAudience } from './app/audience.ts';
import { chooseImport } from './app/chooseImport.ts';
import { choosePacket } from './app/choosePacket.ts';
import { cannotStartBroken, cannotStartInUse } from './app/cannotStart.ts';
import { followExceptions } from './app/crash.ts';
import { createDarkroom } from './app/darkroom.ts';
import { createEnding } from './app/ending.ts';
import type { Ending } from './app/ending.ts';
import { exportPlace } from './app/exportPlace.ts';
import { createPageDrawer } from './app/drawPages.ts';
import { settleFolders } from './app/folders.ts';
import { followHeld } from './app/followHeld.ts';
import { openFrame } from './app/frame.ts';
import type { Frame } from './app/frame.ts';
import { importWith } from './app/importWith.ts';
import { launchOptions } from './app/launchOptions.ts';
import { followEnds } from './app/lifecycle.ts';
import { logError, logWarning, startLog } from './app/log.ts';
import { menuWords } from './app/menuWords.ts';
import { blockRequests, quietNetwork } from './app/network.ts';
import { ofSystem } from './app/ofSystem.ts';
import { openLink } from './app/openLink.ts';
import { oneByOne } from './app/oneByOne.ts';
import { onFirstUse } from './app/onFirstUse.ts';
import { openProfileFiles } from './app/openProfileFiles.ts';
import { pageSource } from './app/pageSource.ts';
import { choosePicture, copyPicture } from './app/picturePlace.ts';
import { openPlace, placesOf } from './app/places.ts';
import { openPrintJobs } from './app/printJobs.ts';
import { createPrinter } from './app/printPdf.ts';
import { readAhead } from './app/readAhead.ts';
import { registerPageScheme, servePages } from './app/protocol.ts';
import { screenshotThenQuit } from './app/screenshot.ts';
import { lockDown, refusePermissions } from './app/security.ts';
import { createSignal } from './app/signal.ts';
import type { Signal } from './app/signal.ts';
import { fetchNoDictionaries } from './app/spelling.ts';
import { introduceAgain, shareWith } from './app/shareWith.ts';
import { startHandover } from './app/startHandover.ts';
import { startRetention } from './app/startRetention.ts';
import { startSearchProcess } from './app/startProcess.ts';
import { startUpdates, updateFeed } from './app/update.ts';
import { clearOpenCopies } from './attachment/openCopy.ts';
import { photoAt } from './attachment/photoAt.ts';
import { makeOffThread, startOfficeThread } from './export/office/officeThread.ts';
import { appHandlers } from './ipc/appHandlers.ts';
import { attachmentHandlers } from './ipc/attachmentHandlers.ts';
import { audienceHandlers } from './ipc/audienceHandlers.ts';
import { exportHandlers } from './ipc/exportHandlers.ts';
import { fromOurPage } from './ipc/fromOurPage.ts';
import { importHandlers } from './ipc/importHandlers.ts';
import { announceNews, newsHandlers } from './ipc/newsHandlers.ts';
import { logoHandlers } from './ipc/logoHandlers.ts';
import { heldHandlers } from './ipc/heldHandlers.ts';
import { packetHandlers } from './ipc/packetHandlers.ts';
import { pictureHandlers } from './ipc/pictureHandlers.ts';
import { announceChanges, recordHandlers } from './ipc/recordHandlers.ts';
import { registerHandlers } from './ipc/registerHandlers.ts';
import { retentionHandlers } from './ipc/retentionHandlers.ts';
import { searchHandlers } from './ipc/searchHandlers.ts';
import { shareHandlers } from './ipc/shareHandlers.ts';
import { settingsHandlers } from './ipc/settingsHandlers.ts';
import { sharingHandlers } from './ipc/sharingHandlers.ts';
import { createSearch } from './search/search.ts';
import type { Sharing } from './sharing/sharing.ts';
import { openQuarantine } from './store/disk/quarantine.ts';
import { openLogoFile } from './store/logoFile.ts';
import type { LogoFile } from './store/logoFile.ts';
import type { HeldFile } from './store/heldFile.ts';
import { openStore } from './store/openStore.ts';
import type { SettingsFile } from './store/settingsFile.ts';
import type { Store } from './store/store.ts';

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
  const keeping = startRetention({ store, settings, setApart, folder: folders.profile, announce });
  const logo = openLogoFile(join(folders.profile, 'logo.json'), setApart);
  const parts = { store, settings, held, frame, ready, ending, logo, keeping: await keeping };
  answering.give(connect({ ...parts, sharing: await sharing.given }));
  await loading;
  if (options.screenshot !== null)
    await screenshotThenQuit(frame.window, options.screenshot, ready);
  await startUpdates({ feedUrl, folder: folders.session });
};

/** Longer than one drawing takes on a slow computer. */
const printPatienceMs = 120_000;

/** How long the end of the app waits for the last changes to reach the folder. */
const lastRoundMs = 4000;

interface Parts {
  readonly store: Store;
  readonly settings: SettingsFile;
  readonly frame: Frame;
  readonly held: HeldFile;
  readonly ready: Signal;
  readonly ending: Ending;
  readonly sharing: Sharing;
  readonly keeping: Awaited<ReturnType<typeof startRetention>>;
  readonly logo: LogoFile;
}

/** Who answers what the page asks. */
const connect = (parts: Parts): Handlers => {
  const { store, settings, frame, ready, ending, sharing, keeping, logo } = parts;
  const { window, announce } = frame;
  const readPhoto = (hash: string) => store.files.shelf.readWhole(hash);
  const printJobs = onFirstUse(() => openPrintJobs(readPhoto));
  const print = createPrinter(printJobs);
  const search = createSearch({
    source: store,
    startProcess: startSearchProcess,
    now: () => Date.now(),
    onReady: () => {
      announce({ name: 'search:ready', detail: null });
    },
    onCrash: (where) => {
      logWarning('search-failed', { where });
    },
  });
  const handover = startHandover({
    ...{ store, settings, window, held: parts.held, openedFolder: folders.opened },
  });
  announceChanges(store, announce);
  store.files.onArrived((hash) => {
    announce({ name: 'attachment:arrived', detail: { hash } });
  });
  announceNews(store.news, announce);
  store.onChange((changed) => {
    for (const { kind, ids } of changed) search.changed(kind, ids);
  });
  return {
    ...settingsHandlers(settings),
    ...heldHandlers(parts.held),
    ...recordHandlers(store, () => settings.get().retentionStop !== null),
    ...retentionHandlers(keeping.retention),
    ...exportHandlers({
      source: store,
      place: exportPlace(window, () => settings.get().language),
      print,
      settings: () => settings.get(),
      offThread: makeOffThread(startOfficeThread),
      readPhoto,
      hasPhoto: store.files.shelf.isWhole,
      drawPages: createPageDrawer(printJobs),
      logo: logo.get,
      openDarkroom: createDarkroom(readPhoto),
      printSheet: ({ html, pictures }, signal, fit) => print(html, signal, 'sheet', fit, pictures),
      now: () => new Date(),
      announce,
      handover: handover.book,
      ...ofSystem,
    }),
    ...importHandlers(
      importWith({ store, settings, frame }),
      chooseImport(window, () => settings.get().language),
    ),
    ...handover.handlers,
    ...logoHandlers(logo),
    ...searchHandlers(search),
    ...shareHandlers({ store, settings: () => settings.get(), app: app.getVersion() }),
    ...sharingHandlers(sharing, async (text) => clipboard.writeText(text)),
    ...newsHandlers(store.news),
    ...audienceHandlers(createAudience({ presenter: window, address: source.audience, announce })),
    ...packetHandlers(
      sharing.packets,
      choosePacket(window, () => settings.get().language),
    ),
    ...pictureHandlers({
      choose: choosePicture(window),
      print: (html) => print(html, AbortSignal.timeout(printPatienceMs), 'sheet'),
      copy: copyPicture,
    }),
    ...attachmentHandlers({
      store,
      folder: folders.opened,
      ...ofSystem,
    }),
    ...appHandlers({
      about: aboutOf(app),
      places: () => placesOf(folders),
      openPlace: (name) => openPlace(folders, name),
      openLink,
      copy: async (text) => clipboard.writeText(text),
      report: () => store.report(),
      launchedOnSample: options.sample,
      onReady: () => {
        ready.give();
        const starts = [
          search.start,
          keeping.begin,
          () => void clearOpenCopies(folders.opened),
          () => {
            store.files.sweep('start').catch((error: unknown) => {
              logError('files', error);
            });
          },
          handover.resume,
          () => {
            sharing.start().catch((error: unknown) => {
              logError('sharing', error, { name: 'start' });
            });
          },
        ];
        void oneByOne(starts, (error) => {
          logError('start', error);
        });
      },
      onFlushed: ending.flushed,
    }),
  };
};

// Electron is ready only after this module is done: awaiting that here would wait for ever.
void app
  .whenReady()
  .then(start)
  .catch((error: unknown) => cannotStartBroken(menuWords('nl'), error, folders.log));
