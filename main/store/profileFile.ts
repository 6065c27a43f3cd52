import { join } from 'node:path';
import { Low } from 'lowdb';
import { asDiskError } from './disk/diskError.ts';
import type { LocalFs } from './disk/localFs.ts';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

interface Stored {
  readonly authorId?: string;
  readonly [key: string]: unknown;
}

/** Who writes in this profile: a random name, made once and kept beside the stores. */
export const readAuthorId = async (
  profileFolder: string,
  setApart: SetApart,
  newAuthorId: () => string,
  fs: LocalFs,
): Promise<string> => {
  const file = new DurableJson<Stored>(join(profileFolder, 'meta.json'), setApart, fs);
  const db = new Low<Stored>(file, {});
  await db.read();
  if (typeof db.data.authorId === 'string') return db.data.authorId;
  const authorId = newAuthorId();
  db.data = { ...db.data, format: 1, authorId };
  // A profile that cannot be written can still be read.
  await db.write().catch(asDiskError);
  return authorId;
};
