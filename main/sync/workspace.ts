import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readKeyFile, newDataKey, writeKeyFile } from './crypto/keyFileCodec.ts';
import type { EpochKey } from './crypto/keyFileCodec.ts';
import { inspectFolder } from './inspectFolder.ts';
import { limits } from './format/limits.ts';
import { writeMarker } from './format/markerCodec.ts';
import { folders, markerPath, readPath } from './format/names.ts';
import { randomHex } from './ports.ts';
import type { Rng } from './ports.ts';
import { readmeOfFolder } from './readme.ts';
import type { Remote, RemoteError } from './remote/remote.ts';
import { joinPath } from './remote/remotePath.ts';

export interface OpenedWorkspace {
  readonly root: string;
  readonly workspace: string;
  readonly isLocked: boolean;
  /** Of every epoch; none without a passphrase. */
  readonly keys: readonly EpochKey[];
}

export type OpenError =
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'not-there' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'cannot-use'; readonly error: RemoteError };

const usualRoot = 'bruggenbouwer';

interface Founding {
  readonly passphrase: string | null;
  /** `2026-11-24` */
  readonly today: string;
  readonly rng: Rng;
  /** What a guess of the passphrase costs; less than usual in tests only. */
  readonly cost?: number | undefined;
}

/** Makes a workspace, beside any that is there. */
export const createWorkspace = async (
  remote: Remote,
  { passphrase, today, rng, cost }: Founding,
): Promise<Result<OpenedWorkspace, OpenError>> => {
  const found = await inspectFolder(remote);
  if (found.kind === 'cannot-use') return err(found);
  if (found.kind === 'unreadable') return err(found);
  if (found.kind === 'ours' && !found.isWhole) return err({ kind: 'unreadable' });
  const taken = found.kind === 'ours' ? found.places.map(({ root }) => root) : [];
  const root = freeRoot(taken);
  const workspace = randomHex(rng, 16);
  const put = (path: string, bytes: Uint8Array) => remote.putIfAbsent(joinPath(root, path), bytes);

  const key = passphrase === null ? null : newDataKey(1, rng);
  if (passphrase !== null && key !== null) {
    const file = await writeKeyFile(workspace, key, passphrase, rng, cost);
    // Before the marker: a workspace that asks for a passphrase has something to try it on.
    const kept = await put(file.path, file.bytes);
    if (!kept.ok) return err({ kind: 'cannot-use', error: kept.error });
  }
  const enc = key === null ? 'none' : 'required';
  const marked = await put(markerPath(workspace), writeMarker({ workspace, created: today, enc }));
  if (!marked.ok) return err({ kind: 'cannot-use', error: marked.error });
  await put('README.txt', Buffer.from(readmeOfFolder));
  return ok({ root, workspace, isLocked: key !== null, keys: key === null ? [] : [key] });
};

const freeRoot = (taken: readonly string[]): string => {
  if (taken.length === 0) return usualRoot;
  for (let number = 2; ; number += 1) {
    const root = `${usualRoot}-${String(number)}`;
    if (!taken.includes(root)) return root;
  }
};

/** Opens a workspace that is there, with its passphrase when it has one. */
export const openWorkspace = async (
  remote: Remote,
  workspace: string,
  passphrase: string | null,
): Promise<Result<OpenedWorkspace, OpenError>> => {
  const found = await inspectFolder(remote);
  if (found.kind === 'cannot-use') return err(found);
  const place =
    found.kind === 'ours'
      ? found.places.find(({ marker }) => marker.workspace === workspace)
      : undefined;
  if (place === undefined) {
    const isWhole = found.kind === 'empty' || (found.kind === 'ours' && found.isWhole);
    return err({ kind: isWhole ? 'not-there' : 'unreadable' });
  }
  const { root, marker } = place;
  if (marker.enc === 'none') return ok({ root, workspace, isLocked: false, keys: [] });
  if (passphrase === null) return err({ kind: 'wrong-passphrase' });
  const keys = await openKeys(remote, root, workspace, passphrase);
  if (!keys.ok) return keys;
  return ok({ root, workspace, isLocked: true, keys: keys.value });
};

const openKeys = async (
  remote: Remote,
  root: string,
  workspace: string,
  passphrase: string,
): Promise<Result<readonly EpochKey[], OpenError>> => {
  const folder = joinPath(root, folders.keys);
  const listed = await remote.list(folder);
  if (!listed.ok) return err({ kind: 'cannot-use', error: listed.error });
  const keys: EpochKey[] = [];
  for (const name of listed.value.files) {
    if (readPath(joinPath(folders.keys, name))?.kind !== 'key') continue;
    const read = await remote.get(joinPath(folder, name), limits.smallFileBytes);
    if (!read.ok) continue;
    const opened = await readKeyFile(read.value, workspace, passphrase);
    if (opened.ok) keys.push(opened.value);
  }
  return keys.length === 0 ? err({ kind: 'wrong-passphrase' }) : ok(keys);
};
