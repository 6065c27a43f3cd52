import { join } from 'node:path';
import type { EventMessage } from '../../shared/ipc/contract.ts';
import { eraseNamed, forgetNames } from '../retention/eraseNamed.ts';
import { createRetention } from '../retention/retention.ts';
import type { Retention } from '../retention/retention.ts';
import type { SetApart } from '../store/file/durableJson.ts';
import type { HeldFile } from '../store/heldFile.ts';
import { openRetentionFile } from '../store/retentionFile.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';
import { logError } from './log.ts';

interface Parts {
  readonly store: Store;
  readonly settings: SettingsFile;
  readonly held: HeldFile;
  readonly folder: string;
  readonly setApart: SetApart;
  readonly announce: (message: EventMessage) => void;
}

/** The app may stay open for days. */
const everyMs = 60 * 60_000;

/** What is asked about, and what goes when nobody answered; `begin` looks now and every hour. */
export const startRetention = async ({
  store,
  settings,
  held,
  folder,
  setApart,
  announce,
}: Parts): Promise<{ readonly retention: Retention; readonly begin: () => void }> => {
  const isStopped = (): boolean => settings.get().retentionStop !== null;
  store.files.holdWhile(isStopped);
  const retention = createRetention({
    source: store,
    erase: eraseNamed(store, settings, held),
    forgetNames: (names) => forgetNames(settings, held, names),
    file: await openRetentionFile(join(folder, 'retention.json'), setApart),
    settings: () => settings.get(),
    now: () => Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onTidied: (detail) => {
      announce({ name: 'retention:tidied', detail });
    },
  });
  let hasBegun = false;
  const look = (): void => {
    retention.tidy().catch((error: unknown) => {
      logError('retention', error);
    });
  };
  return {
    retention,
    begin: () => {
      // A page that loads again says once more that it is ready.
      if (hasBegun) return;
      hasBegun = true;
      look();
      setInterval(look, everyMs).unref();
    },
  };
};
