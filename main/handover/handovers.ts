import { area } from '../../shared/domain/area.ts';
import { handover } from '../../shared/domain/handover.ts';
import { initialSettings } from '../../shared/ipc/settings.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { err, ok } from '../../shared/result.ts';
import { readWhole } from '../export/readFiles.ts';
import type { HeldFile } from '../store/heldFile.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';
import { clearStore, hashOf, resumeClearing } from './clear.ts';
import type { ClearParts } from './clear.ts';
import { givePackage } from './givePackage.ts';
import { currentChoices, planOf } from './plan.ts';
import type { PlanSource } from './plan.ts';
import { previewOf } from './preview.ts';
import type { Contents } from './sealed.ts';
import type { Sealer } from './sealer.ts';
import { lyingHere, takePackage } from './takePackage.ts';
import type { TakeParts } from './takePackage.ts';

interface Parts {
  readonly store: Store;
  readonly settings: SettingsFile;
  /** Forms that were being filled in. */
  readonly held: HeldFile;
  /** What else on this computer has words of the person: copies of files, a spelling list. */
  readonly forgetCopies: () => Promise<void>;
  readonly sealer: Sealer;
  readonly app: string;
  /** "Bewaarstop". */
  readonly isStopped: () => boolean;
  readonly now: () => Date;
}

export type Handovers = ReturnType<typeof createHandovers>;

/** Handing over and taking over, on the store of this profile. */
export const createHandovers = (parts: Parts) => {
  const { store, settings, held, forgetCopies, sealer, app, isStopped, now } = parts;
  const source: PlanSource = {
    list: (kind, fields) => store.list(kind, fields),
    countOwn: () => store.own.count(),
    // As the person's calendar has it; Sweden writes a day the way that sorts.
    today: () => now().toLocaleDateString('sv-SE'),
  };
  const write: ClearParts['write'] = (edits) => store.write({ edits: [...edits], action: 'edit' });
  const areaName = async (): Promise<string> => {
    const record = await store.get(area.kind, settings.get().areaId ?? '');
    const name = record?.values['name'];
    return typeof name === 'string' ? name : '';
  };
  const clearing: ClearParts = {
    ...{ source, write, isStopped, now },
    clearPrivate: (beforeLast) => store.own.clear(handover.kind, beforeLast),
    hasBegun: (since) => store.own.isBeingCleared(since),
    sayServed: (served) =>
      store.computers.introduce({ name: '', areaId: settings.get().areaId, app, served }),
    forgetSettings: async () => {
      // Twice: the file keeps the copy of before.
      await settings.change(forgotten(settings.get()));
      await settings.change(forgotten(settings.get()));
      for (const name of Object.keys(held.list())) await held.set(name, null);
      await forgetCopies();
    },
  };
  const taking: TakeParts = {
    presence: (kind, id) => store.own.presence(kind, id),
    beside: (kind, sharedId) => store.own.beside(kind, sharedId),
    values: async (kind, id) => (await store.get(kind, id))?.values ?? {},
    // One that was spoilt on this disk, or cannot be read from it, is not here.
    hasFile: (hash) => store.files.shelf.isWhole(hash).catch(() => false),
    keepFile: async (bytes) => {
      store.files.took(await store.files.shelf.keep(bytes));
    },
    write: (edits) => store.write({ edits: [...edits], action: 'takeOver' }),
  };
  let opened: Contents | null = null;

  return {
    source,
    areaName,
    write,
    plan: () => planOf(source),
    give: (path: string, passphrase: string) =>
      givePackage(path, passphrase, {
        ...{ source, sealer, write, now },
        area: areaName,
        readFile: (hash) => store.files.shelf.readWhole(hash),
      }),
    /** The package lies elsewhere now: true when this file is that one. */
    found: async (path: string): Promise<boolean> => {
      const current = await currentChoices(source);
      if (current?.made == null || (await hashOf(path)) !== current.made.hash) return false;
      const value = { ...current.made, path };
      const target = { kind: handover.kind, id: current.id } as const;
      return (await write([{ op: 'set', ...target, field: 'made', value }])).ok;
    },
    clear: () => clearStore(clearing),
    resume: () => resumeClearing(clearing),
    open: async (path: string, passphrase: string) => {
      opened = null;
      const bytes = await readWhole(path);
      if (bytes === null) return err({ kind: 'not-readable' as const });
      const read = await sealer.unseal(bytes, passphrase);
      if (!read.ok) return read;
      opened = read.value;
      const { payload } = opened;
      return ok(previewOf(payload, await lyingHere(payload, taking)));
    },
    take: async () => {
      if (opened === null) return err({ kind: 'no-package' as const });
      return takePackage(opened, taking);
    },
  };
};

/** Who one was and what one looked at; language and colours are of the computer. */
const forgotten = ({ areaId }: Settings) => {
  const { person, presence, savedViews, savedSearches, columnNames } = initialSettings;
  const { savedLessonViews, lastView, lastExport, lastImports } = initialSettings;
  return {
    ...{ areaId, person, presence, savedViews, savedSearches, columnNames },
    ...{ savedLessonViews, lastView, lastExport, lastImports },
  };
};
