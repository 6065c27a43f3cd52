import { Low } from 'lowdb';
import { initialSettings, settings } from '../../shared/ipc/settings.ts';
import type { Settings, SettingsChange } from '../../shared/ipc/settings.ts';
import { asDiskError } from './disk/diskError.ts';
import type { LocalFs } from './disk/localFs.ts';
import { nodeFs } from './disk/nodeFs.ts';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

type Stored = Readonly<Record<string, unknown>>;

export interface SettingsFile {
  readonly get: () => Settings;
  /**
   * A change counts at once. When the disk refuses it, it is written with the next one that the
   * disk takes: a full disk must not stop a person from folding a column.
   */
  readonly change: (part: SettingsChange) => Promise<Settings>;
}

/** Settings as a lowdb file. Keys that this version does not know are written back unchanged. */
export const openSettings = async (
  path: string,
  setApart: SetApart,
  onChange: (changed: Settings) => void,
  fs: LocalFs = nodeFs,
): Promise<SettingsFile> => {
  const db = new Low<Stored>(new DurableJson<Stored>(path, setApart, fs), {});
  await db.read();
  let current = readSettings(db.data);

  return {
    get: () => current,
    change: async (part) => {
      const before = current;
      current = settings.parse({ ...current, ...part });
      // Only what was changed: a value of a newer version that this one cannot read stays.
      db.data = { ...db.data, ...part };
      await unlessRefused(db.write());
      // The copy of before would keep it.
      if (losesWords(before, current)) await unlessRefused(db.write());
      onChange(current);
      return current;
    },
  };
};

/** What somebody looked for may hold a person's name: taken away, it is in no file any more. */
const losesWords = (before: Settings, after: Settings): boolean =>
  after.savedSearches.length < before.savedSearches.length ||
  after.savedViews.length < before.savedViews.length ||
  after.savedLessonViews.length < before.savedLessonViews.length ||
  (after.lastView?.filter.text ?? '').length < (before.lastView?.filter.text ?? '').length;

const unlessRefused = async (writing: Promise<void>): Promise<void> => {
  try {
    await writing;
  } catch (error) {
    asDiskError(error);
  }
};

/** Reads what it can: a key whose value does not parse gets its default, the others stand. */
const readSettings = (stored: Stored): Settings => {
  const readable = Object.entries(settings.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return settings.parse({ ...initialSettings, ...Object.fromEntries(readable) });
};
