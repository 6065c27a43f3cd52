import type { Founder } from '../../../shared/ipc/sharing.ts';
import { limits } from '../format/limits.ts';
import { readMarker } from '../format/markerCodec.ts';
import { markerPath } from '../format/names.ts';
import type { SyncParts } from '../parts.ts';

/**
 * Two who begin at once in one folder make two teams, and neither sees the other's words. The own
 * one comes first; nobody when there is only that. A marker never changes: it is read once.
 */
export const foundersIn = async (
  { remote, workspace }: Pick<SyncParts, 'remote' | 'workspace'>,
  others: readonly string[],
  known: readonly Founder[],
): Promise<readonly Founder[]> => {
  if (others.length === 0) return [];
  return Promise.all(
    [workspace.id, ...others].map(async (id): Promise<Founder> => {
      const before = known.find((one) => one.workspace === id);
      if (before !== undefined && before.created !== null) return before;
      const read = await remote.get(markerPath(id), limits.smallFileBytes);
      const marker = read.ok ? readMarker(read.value, id) : null;
      return { workspace: id, created: marker?.created ?? null };
    }),
  );
};
