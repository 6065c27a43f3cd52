import { limits } from '../format/limits.ts';
import { folders, readPath } from '../format/names.ts';
import type { Remote } from '../remote/remote.ts';
import { joinPath } from '../remote/remotePath.ts';

/** The locked keys in a shared folder; none when it is out of reach. */
export const keyFilesOf = async (
  remote: Remote | null,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>();
  if (remote === null) return found;
  const listed = await remote.list(folders.keys);
  for (const name of listed.ok ? listed.value.files : []) {
    const path = joinPath(folders.keys, name);
    if (readPath(path)?.kind !== 'key') continue;
    const read = await remote.get(path, limits.smallFileBytes);
    if (read.ok) found.set(path, read.value);
  }
  return found;
};
