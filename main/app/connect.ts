import { app, clipboard } from 'electron';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { aboutOf } from './about.ts';
import { createAudience } from './audience.ts';
import { chooseImport } from './chooseImport.ts';
import { choosePacket } from './choosePacket.ts';
import { createDarkroom } from './darkroom.ts';
import type { Ending } from './ending.ts';
import { exportPlace } from './exportPlace.ts';
import { createPageDrawer } from './drawPages.ts';
import type { Folders } from './folders.ts';
import type { Frame } from './frame.ts';
import { importWith } from './importWith.ts';
import type { LaunchOptions } from './launchOptions.ts';
import { logError, logWarning } from './log.ts';
import { ofSystem } from './ofSystem.ts';
import { openLink } from './openLink.ts';
import { oneByOne } from './oneByOne.ts';
import { onFirstUse } from './onFirstUse.ts';
import type { PageSource } from './pageSource.ts';
import { choosePicture, copyPicture } from './picturePlace.ts';
import { openPlace, placesOf } from './places.ts';
import { openPrintJobs } from './printJobs.ts';
import { createPrinter } from './printPdf.ts';
import type { Signal } from './signal.ts';
import { startHandover } from './startHandover.ts';
import type { startRetention } from './startRetention.ts';
import { startOfficeProcess, startSearchProcess } from './startProcess.ts';
import { clearOpenCopies } from '../attachment/openCopy.ts';
import { createOfficeWork } from '../export/office/officeWork.ts';
import { appHandlers } from '../ipc/appHandlers.ts';
import { attachmentHandlers } from '../ipc/attachmentHandlers.ts';
import { audienceHandlers } from '../ipc/audienceHandlers.ts';
import { exportHandlers } from '../ipc/exportHandlers.ts';
import { importHandlers } from '../ipc/importHandlers.ts';
import { announceNews, newsHandlers } from '../ipc/newsHandlers.ts';
import { logoHandlers } from '../ipc/logoHandlers.ts';
import { heldHandlers } from '../ipc/heldHandlers.ts';
import { packetHandlers } from '../ipc/packetHandlers.ts';
import { pictureHandlers } from '../ipc/pictureHandlers.ts';
import { announceChanges, recordHandlers } from '../ipc/recordHandlers.ts';
import { eraseNamed } from '../retention/eraseNamed.ts';
import { retentionHandlers } from '../ipc/retentionHandlers.ts';
import { searchHandlers } from '../ipc/searchHandlers.ts';
import { shareHandlers } from '../ipc/shareHandlers.ts';
import { settingsHandlers } from '../ipc/settingsHandlers.ts';
import { sharingHandlers } from '../ipc/sharingHandlers.ts';
import { createSearch } from '../search/search.ts';
import type { Sharing } from '../sharing/port.ts';
import type { LogoFile } from '../store/logoFile.ts';
import type { HeldFile } from '../store/heldFile.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';

/** Longer than one drawing takes on a slow computer. */
const printPatienceMs = 120_000;

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
  readonly folders: Folders;
  readonly source: PageSource;
  readonly options: LaunchOptions;
}

/** Who answers what the page asks. */
export const connect = (parts: Parts): Handlers => {
  const { store, settings, frame, ready, ending, sharing, keeping, logo } = parts;
  const { folders, source, options } = parts;
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
  parts.held.onForgotten((names) => {
    announce({ name: 'held:forgotten', detail: { names } });
  });
  store.files.onArrived((hash) => {
    announce({ name: 'attachment:arrived', detail: { hash } });
  });
  announceNews(store.news, announce);
  store.onDamage(() => {
    announce({ name: 'app:damage', detail: null });
  });
  store.onChange((changed) => {
    for (const { kind, ids } of changed) search.changed(kind, ids);
  });
  return {
    ...settingsHandlers(settings),
    ...heldHandlers(parts.held),
    ...recordHandlers(
      store,
      () => settings.get().retentionStop !== null,
      eraseNamed(store, settings, parts.held),
    ),
    ...retentionHandlers(keeping.retention),
    ...exportHandlers({
      source: store,
      place: exportPlace(window, () => settings.get().language),
      print,
      settings: () => settings.get(),
      columnNames: () => settings.get().columnNames,
      officeWork: createOfficeWork({
        start: startOfficeProcess,
        onFailure: (where) => {
          logWarning('office-failed', { where });
        },
      }),
      readPhoto,
      hasPhoto: store.files.shelf.isWhole,
      drawPages: createPageDrawer(printJobs),
      logo: logo.get,
      openDarkroom: createDarkroom(readPhoto),
      printSheet: ({ html, pictures }, signal, fit) =>
        print(html, signal, 'sheet', 1, fit, pictures),
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
