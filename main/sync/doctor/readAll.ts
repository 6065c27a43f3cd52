import { limits } from '../format/limits.ts';
import { isTempName } from '../format/names.ts';
import type { FolderFile } from '../format/names.ts';
import { sha256Hex } from '../format/sha256.ts';
import type { Remote } from '../remote/remote.ts';
import { nameOf } from '../remote/remotePath.ts';
import type { Finding } from './report.ts';
import type { FoundFile } from './walk.ts';

export interface ReadFile extends FoundFile {
  readonly bytes: Uint8Array;
}

/** The bytes of everything that may be ours, each checked against the hash in its name. */
export const readAll = async (
  remote: Remote,
  found: readonly FoundFile[],
  findings: Finding[],
): Promise<readonly ReadFile[]> => {
  const read: ReadFile[] = [];
  for (const { path, file } of found) {
    if (isTempName(nameOf(path))) {
      findings.push({ path, kind: 'file under way' });
      continue;
    }
    const got = await remote.get(path, maxBytesOf(file));
    if (!got.ok) {
      const kind = file === undefined ? 'unknown file' : 'cannot be read';
      findings.push({ path, kind, why: got.error.kind });
      continue;
    }
    const wanted = hashIn(file);
    if (wanted === undefined || sha256Hex(got.value, wanted.length) === wanted) {
      read.push({ path, file, bytes: got.value });
    } else findings.push({ path, kind: 'damaged', why: 'hash' });
  }
  return read;
};

const maxBytesOf = (file: FolderFile | undefined): number => {
  switch (file?.kind) {
    case 'shard':
      return limits.shardBytes;
    case 'manifest':
      return limits.manifestBytes;
    case 'blob':
      return limits.blobBytes;
    case 'readme':
    case 'marker':
    case 'key':
      return limits.smallFileBytes;
    case 'segment':
    case 'roll-up':
    case undefined:
      return limits.segmentBytes;
  }
};

const hashIn = (file: FolderFile | undefined): string | undefined =>
  file !== undefined && 'hash' in file ? file.hash : undefined;
