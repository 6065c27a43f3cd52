import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

/** Which folder this computer shares. */
const place = z.object({
  folder: z.string(),
  root: z.string(),
  workspace: z.string(),
  isLocked: z.boolean(),
  /** The keys of the workspace, locked by the computer's own key store; null when it has none. */
  keptKeys: z.string().nullable(),
  /** When the folder is an address: who signs in there, with a password locked as the keys are. */
  webdav: z
    .object({ user: z.string(), keptPassword: z.string().nullable() })
    .nullable()
    .default(null),
});
type SharingPlace = z.infer<typeof place>;

/** Whose words lie in the shared store: it stays when the folder is left. */
const team = z.object({ workspace: z.string(), isLocked: z.boolean() });
type TeamOfStore = z.infer<typeof team>;

interface SharingFile {
  readonly get: () => SharingPlace | null;
  readonly team: () => TeamOfStore | null;
  readonly set: (place: SharingPlace | null, team: TeamOfStore | null) => Promise<void>;
}

const stored = z.object({
  place: place.nullable().catch(null),
  team: team.nullable().default(null).catch(null),
});

export const openSharingFile = async (path: string, setApart: SetApart): Promise<SharingFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart), {});
  await db.read();
  const parsed = stored.safeParse(db.data);
  let current = parsed.success ? parsed.data.place : null;
  // Older versions remembered the folder alone.
  let whose = (parsed.success ? parsed.data.team : null) ?? teamOf(current);
  return {
    get: () => current,
    team: () => whose,
    set: async (next, nextTeam) => {
      current = next;
      whose = nextTeam;
      db.data = { ...db.data, place: next, team: nextTeam };
      await db.write();
    },
  };
};

const teamOf = (of: SharingPlace | null): TeamOfStore | null =>
  of === null ? null : { workspace: of.workspace, isLocked: of.isLocked };
