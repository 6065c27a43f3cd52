import { app } from 'electron';
import type { PlaceFile } from '../sharing/place.ts';
import { createSharing } from '../sharing/sharing.ts';
import type { Sharing } from '../sharing/port.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';
import { chooseFolder } from './chooseFolder.ts';
import type { Frame } from './frame.ts';
import { systemKeychain } from './keychain.ts';
import { logError, logWarning } from './log.ts';
import { startSyncProcess } from './startProcess.ts';

/** A name or an area that changed reaches colleagues; what did not change is not written. */
export const introduceAgain = (sharing: Promise<Sharing>): void => {
  sharing
    .then((one) => one.introduceAgain())
    .catch((error: unknown) => {
      logError('sharing', error, { name: 'introduce' });
    });
};

interface SharingParts {
  readonly store: Store;
  readonly settings: SettingsFile;
  readonly file: PlaceFile;
  readonly frame: Frame;
}

export const shareWith = ({ store, settings, file, frame }: SharingParts): Sharing =>
  createSharing({
    shared: store.shared(app.getVersion()),
    file,
    keychain: systemKeychain,
    startProcess: startSyncProcess,
    chooseFolder: () => chooseFolder(frame.window, settings.get().language),
    introduce: async () => {
      const { person, areaId } = settings.get();
      await store.computers.introduce({ name: person.name, areaId, app: app.getVersion() });
      if (settings.get().retentionStop === null) await store.tidyHistory();
    },
    holdings: () => store.holdings(),
    authorOf: (actor) => store.authorOf(actor),
    now: () => Date.now(),
    onChange: (state) => {
      frame.announce({ name: 'sharing:changed', detail: state });
    },
    silent: (today, strangers) => store.computers.givenUp(today, strangers),
    onRetired: async (device) => {
      await store.computers.leaveOut(device);
    },
    onError: (name, error) => {
      logError('sharing', error, { name });
    },
    onFailure: ({ name, where }) => {
      logWarning('sharing-failed', { name, where });
    },
  });
