import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { clearOpenCopies } from '../attachment/openCopy.ts';
import { createHandovers } from '../handover/handovers.ts';
import type { BookTools } from '../handover/runBook.ts';
import { sealApart } from '../handover/sealer.ts';
import { handoverHandlers } from '../ipc/handoverHandlers.ts';
import type { HeldFile } from '../store/heldFile.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';
import { chooseHandover } from './choosePacket.ts';
import { logError, logWarning } from './log.ts';
import { forgetWords } from './spelling.ts';
import { startHandoverProcess } from './startProcess.ts';

interface Parts {
  readonly store: Store;
  readonly settings: SettingsFile;
  readonly held: HeldFile;
  readonly window: BrowserWindow;
  /** Copies of files that other programs opened. */
  readonly openedFolder: string;
}

interface StartedHandover {
  readonly handlers: ReturnType<typeof handoverHandlers>;
  /** What the book is made of. */
  readonly book: Pick<BookTools, 'source' | 'area' | 'write'>;
  /** What was erased in part before a crash is finished. */
  readonly resume: () => void;
}

/** Handing over, in the app as it runs. */
export const startHandover = ({
  store,
  settings,
  held,
  window,
  openedFolder,
}: Parts): StartedHandover => {
  const handovers = createHandovers({
    ...{ store, settings, held },
    forgetCopies: async () => {
      await clearOpenCopies(openedFolder);
      await forgetWords(window.webContents.session);
    },
    app: app.getVersion(),
    sealer: sealApart(startHandoverProcess, (where) => {
      logWarning('handover-failed', { where });
    }),
    isStopped: () => settings.get().retentionStop !== null,
    now: () => new Date(),
  });
  const { source, write, areaName } = handovers;
  return {
    handlers: handoverHandlers(
      handovers,
      chooseHandover(window, () => settings.get().language),
    ),
    book: { source, write, area: areaName },
    resume: () => {
      handovers
        .resume()
        .then((done) => {
          if (done?.ok === false) logWarning('handover', { name: 'resume', why: done.error.kind });
        })
        .catch((error: unknown) => {
          logError('handover', error, { name: 'resume' });
        });
    },
  };
};
