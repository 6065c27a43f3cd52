import fs from 'node:fs/promises';
import { join } from 'node:path';
import { spaceKinds } from '../../../shared/ipc/sharing.ts';
import type { FolderSpace, SpaceKind } from '../../../shared/ipc/sharing.ts';
import { walk } from '../doctor/walk.ts';
import type { FoundFile } from '../doctor/walk.ts';
import type { Remote } from '../remote/remote.ts';
import type { RemotePlace } from '../remote/remoteAt.ts';

/** How large files are, where the place tells it. */
export interface Sizes {
  /** Null for a file that went away, and for one that may not be looked at. */
  readonly of: (path: string) => Promise<number | null>;
  readonly free: () => Promise<number | null>;
}

/** Looks at every file: for when somebody asks, never at a poll. Null without the folder. */
export const measureFolder = async (
  remote: Remote,
  sizes: Sizes | null,
): Promise<FolderSpace | null> => {
  if (!(await remote.list('')).ok) return null;
  const used = new Map<SpaceKind, { files: number; bytes: number }>();
  for (const found of await walk(remote, [])) {
    const kind = kindOf(found);
    const { files, bytes } = used.get(kind) ?? { files: 0, bytes: 0 };
    const size = (await sizes?.of(found.path)) ?? 0;
    used.set(kind, { files: files + 1, bytes: bytes + size });
  }
  return {
    used: spaceKinds.flatMap((kind) => {
      const one = used.get(kind);
      if (one === undefined) return [];
      return [{ kind, files: one.files, bytes: sizes === null ? null : one.bytes }];
    }),
    freeBytes: (await sizes?.free()) ?? null,
  };
};

const kindOf = ({ file }: FoundFile): SpaceKind => {
  switch (file?.kind) {
    case 'segment':
      return 'changes';
    case 'roll-up':
      return 'rolled';
    case 'manifest':
    case 'shard':
      return 'base';
    case 'blob':
      return 'attachment';
    case undefined:
      return 'foreign';
    default:
      return 'rest';
  }
};

/** Null for a server: it would be asked about each file. */
export const sizesAt = (place: RemotePlace): Sizes | null =>
  place.kind === 'folder' ? sizesIn(place.folder) : null;

const sizesIn = (root: string): Sizes => ({
  of: async (path) => {
    try {
      return (await fs.lstat(join(root, path))).size;
    } catch {
      return null;
    }
  },
  free: async () => {
    try {
      const { bavail, bsize } = await fs.statfs(root);
      return bavail * bsize;
    } catch {
      return null;
    }
  },
});
