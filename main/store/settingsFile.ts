import { Low } from 'lowdb';
import { initialSettings, settings } from '../../shared/ipc/settings.ts';
import type { Settings, SettingsChange } from '../../shared/ipc/settings.ts';
import { DurableJson } from './file/durableJson.ts';

type Stored = Readonly<Record<string, unknown>>;

export interface SettingsFile {
  readonly get: () => Settings;
  readonly change: (part: SettingsChange) => Promise<Settings>;
}

/** Settings as a lowdb file. Keys that this version does not know are written back unchanged. */
export const openSettings = async (
  path: string,
  onDamaged: (path: string) => Promise<void>,
  onChange: (changed: Settings) => void,
): Promise<SettingsFile> => {
  const db = new Low<Stored>(new DurableJson<Stored>(path, onDamaged), {});
  await db.read();
  let current = readSettings(db.data);

  return {
    get: () => current,
    change: async (part) => {
      const next = settings.parse({ ...current, ...part });
      db.data = { ...db.data, ...next };
      await db.write();
      current = next;
      onChange(next);
      return next;
    },
  };
};

/** Reads what it can: a key whose value does not parse gets its default, the others stand. */
const readSettings = (stored: Stored): Settings => {
  const readable = Object.entries(settings.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return settings.parse({ ...initialSettings, ...Object.fromEntries(readable) });
};
