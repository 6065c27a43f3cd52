import { join } from 'node:path';
import { Low } from 'lowdb';
import { asDiskError } from './disk/diskError.ts';
import type { LocalFs } from './disk/localFs.ts';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

interface Stored {
  readonly authorId?: string;
  readonly device?: string;
  readonly [key: string]: unknown;
}

export interface Identity {
  /** Who writes in this profile. */
  readonly authorId: string;
  /** This computer, in the names of files; 16 hex digits. */
  readonly device: string;
}

/** Random names, made once and kept beside the stores. */
export const readIdentity = async (
  profileFolder: string,
  setApart: SetApart,
  fresh: () => Identity,
  fs: LocalFs,
): Promise<Identity> => {
  const file = new DurableJson<Stored>(join(profileFolder, 'meta.json'), setApart, fs);
  const db = new Low<Stored>(file, {});
  await db.read();
  const { authorId, device } = db.data;
  if (typeof authorId === 'string' && typeof device === 'string') return { authorId, device };
  const made = { ...fresh(), ...(typeof authorId === 'string' && { authorId }) };
  db.data = { ...db.data, format: 1, ...made };
  // A profile that cannot be written can still be read.
  await db.write().catch(asDiskError);
  return made;
};
