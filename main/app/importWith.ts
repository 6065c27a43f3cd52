import { openImport } from '../import/importProcess.ts';
import { Importing } from '../import/importing.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';
import type { Frame } from './frame.ts';
import { logWarning } from './log.ts';
import { startImportProcess } from './startProcess.ts';

interface ImportingWith {
  readonly store: Store;
  readonly settings: SettingsFile;
  readonly frame: Frame;
}

/** Brings in files for this window: into this store, with this person's area. */
export const importWith = ({ store, settings, frame }: ImportingWith): Importing =>
  new Importing({
    store,
    startProcess: () =>
      openImport(startImportProcess, (where) => {
        logWarning('import-failed', { where });
      }),
    areaId: () => settings.get().areaId,
    // As the person's calendar has it; Sweden writes a day the way that sorts.
    today: () => new Date().toLocaleDateString('sv-SE'),
    onProgress: (job, done, total) => {
      frame.announce({ name: 'import:progress', detail: { job, done, total } });
    },
  });
