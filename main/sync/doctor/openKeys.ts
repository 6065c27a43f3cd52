import { parseKeyFile, readKeyFile } from '../crypto/keyFileCodec.ts';
import type { DataKey } from '../crypto/fileLock.ts';
import type { Marker } from '../format/markerCodec.ts';
import type { ReadFile } from './readAll.ts';
import type { Finding } from './report.ts';

/** The data keys of a workspace; null when it is locked and stays so. */
export const openKeys = async (
  marker: Marker,
  files: readonly ReadFile[],
  passphrase: string | null,
  findings: Finding[],
): Promise<ReadonlyMap<string, DataKey> | null> => {
  const keys = new Map<string, DataKey>();
  if (marker.enc === 'none') return keys;
  const keyFiles = files.filter(({ file }) => file?.kind === 'key');
  if (passphrase === null) {
    findings.push({ path: `ws-${marker.workspace}.json`, kind: 'passphrase needed' });
    return null;
  }
  for (const { path, bytes } of keyFiles) {
    const parsed = parseKeyFile(bytes);
    if (parsed === null) findings.push({ path, kind: 'refused', why: 'key file' });
    if (parsed?.ws !== marker.workspace) continue;
    const read = await readKeyFile(bytes, marker.workspace, passphrase);
    if (read.ok) keys.set(read.value.id, read.value);
  }
  if (keys.size > 0) return keys;
  findings.push({ path: 'keys', kind: 'wrong passphrase' });
  return null;
};
