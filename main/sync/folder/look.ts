import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { folders, markerPath, readCopyName, readPath } from '../format/names.ts';
import type { ManifestName, SegmentName } from '../format/names.ts';
import type { Remote, RemoteError } from '../remote/remote.ts';
import { joinPath } from '../remote/remotePath.ts';

export interface SeenSegment extends SegmentName {
  readonly path: string;
  readonly tier: 'hot' | 'rolled' | 'copy';
}

export type SeenManifest = ManifestName & { readonly path: string };

/** What lies in the folder, by name. */
export interface FolderView {
  readonly segments: readonly SeenSegment[];
  readonly manifests: readonly SeenManifest[];
  readonly shards: ReadonlySet<string>;
  /** Other workspaces with a marker in this very folder: two began at once. */
  readonly others: readonly string[];
}

export type LookError = RemoteError | { readonly kind: 'no-marker' };

export const emptyView: FolderView = { segments: [], manifests: [], shards: new Set(), others: [] };

/** The recent segments of everybody: one listing. */
export const lookHot = async (
  remote: Remote,
): Promise<Result<readonly SeenSegment[], RemoteError>> => {
  const listed = await remote.list(folders.hot);
  return listed.ok ? ok(segmentsIn(folders.hot, listed.value.files)) : listed;
};

/** Everything, and whether this still is the workspace: an unmounted drive is an empty folder. */
export const lookEverywhere = async (
  remote: Remote,
  workspace: string,
): Promise<Result<FolderView, LookError>> => {
  const root = await remote.list('');
  if (!root.ok) return root;
  if (!root.value.files.includes(markerPath(workspace))) {
    return { ok: false, error: { kind: 'no-marker' } };
  }
  const hot = await lookHot(remote);
  if (!hot.ok) return hot;
  const segments = [...hot.value];
  const manifests: SeenManifest[] = [];
  const shards = new Set<string>();
  for (const top of [folders.rolled, folders.bases]) {
    const listed = await listBelow(remote, top);
    if (!listed.ok) return listed;
    for (const { folder, files } of listed.value) {
      segments.push(...segmentsIn(folder, files));
      for (const name of files) {
        const path = joinPath(folder, name);
        const file = readPath(path);
        if (file?.kind === 'manifest') manifests.push({ ...file, path });
        if (file?.kind === 'shard') shards.add(path);
      }
    }
  }
  const others = root.value.files.flatMap((name) => {
    const file = readPath(name);
    return file?.kind === 'marker' && file.workspace !== workspace ? [file.workspace] : [];
  });
  return ok({ segments, manifests, shards, others });
};

interface Below {
  readonly folder: string;
  readonly files: readonly string[];
}

const listBelow = async (
  remote: Remote,
  top: string,
): Promise<Result<readonly Below[], RemoteError>> => {
  const listed = await remote.list(top);
  if (!listed.ok) return listed;
  const below: Below[] = [];
  for (const name of listed.value.folders) {
    if (!/^[0-9a-f]{16}$/.test(name)) continue;
    const folder = joinPath(top, name);
    const inside = await remote.list(folder);
    if (!inside.ok) return inside;
    below.push({ folder, files: inside.value.files });
  }
  return ok(below);
};

const segmentsIn = (folder: string, files: readonly string[]): readonly SeenSegment[] =>
  files.flatMap((name): SeenSegment[] => {
    const path = joinPath(folder, name);
    const file = readPath(path);
    if (file?.kind === 'segment') return [{ ...file, path, tier: 'hot' }];
    if (file?.kind === 'roll-up') return [{ ...file, path, tier: 'rolled' }];
    const copied = readCopyName(name);
    return copied === undefined ? [] : [{ ...copied, path, tier: 'copy' }];
  });
