import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { EpochKey } from '../../../../main/sync/crypto/keyFileCodec.ts';
import { openContainer } from '../../../../main/sync/format/containerCodec.ts';
import type { ContainerRole } from '../../../../main/sync/format/containerCodec.ts';
import { workspaceId } from './samples.ts';

const roles: readonly ContainerRole[] = ['segment', 'manifest', 'shard', 'blob'];
const most = 256 * 2 ** 20;

/** What is in a locked file, for who has the key; null for what is no container. */
export const unlocked = (bytes: Uint8Array, keys: readonly EpochKey[]): Buffer | null => {
  const workspace = {
    id: workspaceId,
    isLocked: true,
    keys: new Map(keys.map((key) => [key.id, key])),
  };
  for (const role of roles) {
    const limits = { maxBytes: most, maxRawBytes: most };
    const opened = openContainer(bytes, { role, workspace, header: z.unknown(), ...limits });
    if (opened.ok) return opened.value.body;
  }
  return null;
};

/** Lays what is in every file of a locked folder in another one; gives how many there were. */
export const unlockFolder = async (
  folder: string,
  to: string,
  keys: readonly EpochKey[],
): Promise<number> => {
  let count = 0;
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const body = unlocked(await readFile(path), keys);
    if (body === null) continue;
    const target = join(to, relative(folder, path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, body);
    count += 1;
  }
  return count;
};
