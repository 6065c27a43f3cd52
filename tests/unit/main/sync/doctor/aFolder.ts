import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeKeyFile } from '../../../../../main/sync/crypto/keyFileCodec.ts';
import type { Locking } from '../../../../../main/sync/format/containerCodec.ts';
import { writeManifest } from '../../../../../main/sync/format/manifestCodec.ts';
import { writeMarker } from '../../../../../main/sync/format/markerCodec.ts';
import {
  hotPath,
  manifestPath,
  markerPath,
  rolledPath,
  shardPath,
} from '../../../../../main/sync/format/names.ts';
import { sha256Hex } from '../../../../../main/sync/format/sha256.ts';
import { shardBody, writeShard } from '../../../../../main/sync/format/shardCodec.ts';
import type { StateHead } from '../../../../../main/sync/port.ts';
import { seededRng } from '../seededRng.ts';
import {
  actor,
  anEntry,
  aSegment,
  dataKey,
  device,
  locking,
  recordId,
  workspaceId,
} from '../samples.ts';

export const passphrase = 'zes gewone woorden';

export const put = async (
  root: string,
  path: string,
  bytes: Uint8Array | string,
): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), bytes);
};

const newLesson = (n: number) =>
  anEntry(n, [{ op: 'new', k: 'lesson', r: recordId(n), v: { title: `Brug ${n}` } }]);

export interface Made {
  readonly hot: string;
  readonly rolled: string;
  readonly manifest: string;
  readonly shard: string;
}

/** A whole workspace: entries 1 and 2 in a base, 3 and 4 rolled up, 5 and 6 hot. */
export const makeFolder = async (root: string, isLocked = false): Promise<Made> => {
  const lock: Locking | null = isLocked ? locking(5) : null;
  await put(root, 'README.txt', 'Dit is de gedeelde map van Bruggenbouwer.\n');
  const enc = isLocked ? ('required' as const) : ('none' as const);
  const marker = writeMarker({ workspace: workspaceId, created: '2026-11-24', enc });
  await put(root, markerPath(workspaceId), marker);
  if (isLocked) {
    const key = await writeKeyFile(workspaceId, dataKey, passphrase, seededRng(8), 2 ** 14);
    await put(root, key.path, key.bytes);
  }
  const hot = aSegment({ entries: [newLesson(5), newLesson(6)] }, lock);
  const rolled = aSegment({ entries: [newLesson(3), newLesson(4)] }, lock);
  const base = writeBase({ ...emptyHead, seen: { [actor]: 2 } }, lock);
  const made = {
    hot: hotPath(hot.name),
    rolled: rolledPath(device, rolled.name),
    manifest: base.manifestPath,
    shard: base.shardPath,
  };
  await put(root, made.hot, hot.bytes);
  await put(root, made.rolled, rolled.bytes);
  await put(root, made.shard, base.shardBytes);
  await put(root, made.manifest, base.manifestBytes);
  return made;
};

const emptyHead: StateHead = { seen: {}, erased: [], voided: [], dead: {}, kept: {} };

const writeBase = (head: StateHead, lock: Locking | null) => {
  const records = [1, 2].map((n) => ({
    kind: 'lesson',
    record: {
      id: recordId(n),
      title: `Brug ${n}`,
      _m: { c: `${n.toString(16).padStart(16, '0')}${actor}.${n}`, by: 'u-1' },
    },
  }));
  const body = shardBody(records);
  const shard = writeShard({ workspace: workspaceId, dev: device, count: 2 }, body, lock);
  const manifest = writeManifest(
    workspaceId,
    {
      dev: device,
      generation: 1,
      app: '1.0.0',
      head,
      shards: [{ file: shard.hash, body: sha256Hex(body), count: 2 }],
    },
    lock,
  );
  return {
    shardPath: shardPath(device, shard.hash),
    shardBytes: shard.bytes,
    manifestPath: manifestPath({ device, generation: 1, hash: manifest.hash }),
    manifestBytes: manifest.bytes,
  };
};
