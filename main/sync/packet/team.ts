import { readKeyFile } from '../crypto/keyFileCodec.ts';
import type { EpochKey } from '../crypto/keyFileCodec.ts';
import type { Workspace } from '../format/containerCodec.ts';
import type { Marker } from '../format/markerCodec.ts';

/** Whose packet it is: of those who share a folder, or who only ever send each other packets. */
export interface Team {
  readonly marker: Marker;
  /** By path, as they lie in the folder: each locked by the passphrase. */
  readonly keyFiles: ReadonlyMap<string, Uint8Array>;
  readonly keys: readonly EpochKey[];
}

export const isLocked = ({ enc }: Marker): boolean => enc === 'required';

export const workspaceOf = ({ marker, keys }: Team): Workspace => ({
  id: marker.workspace,
  isLocked: isLocked(marker),
  keys: new Map(keys.map((key) => [key.id, key])),
});

/** The data keys that a passphrase opens. */
export const openKeyFiles = async (
  { marker, keyFiles }: Pick<Team, 'marker' | 'keyFiles'>,
  passphrase: string,
): Promise<readonly EpochKey[]> => {
  const keys: EpochKey[] = [];
  for (const bytes of keyFiles.values()) {
    const read = await readKeyFile(bytes, marker.workspace, passphrase);
    if (read.ok) keys.push(read.value);
  }
  return keys;
};
