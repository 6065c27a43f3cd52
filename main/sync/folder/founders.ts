import type { Founder } from '../../../shared/ipc/sharing.ts';
import { limits } from '../format/limits.ts';
import { readMarker } from '../format/markerCodec.ts';
import { markerPath } from '../format/names.ts';
import type { SyncParts } from '../parts.ts';

/** More teams in one folder is no mishap of two colleagues any more. */
const most = 10;
/** Anybody may put files under such names in the folder; not all of them are opened. */
const mostRead = 100;

/**
 * Two who begin at once in one folder make two teams, and neither sees the other's words. The own
 * one comes first; nobody when there is only that. What is no marker is no team. A marker never
 * changes: it is read once.
 */
export const foundersIn = async (
  { remote, workspace }: Pick<SyncParts, 'remote' | 'workspace'>,
  others: readonly string[],
  known: readonly Founder[],
): Promise<readonly Founder[]> => {
  const read = async (id: string): Promise<Founder | null> => {
    const before = known.find((one) => one.workspace === id);
    if (before !== undefined && before.created !== null) return before;
    const bytes = await remote.get(markerPath(id), limits.smallFileBytes);
    const marker = bytes.ok ? readMarker(bytes.value, id) : null;
    return marker === null ? null : { workspace: id, created: marker.created };
  };

  const found: Founder[] = [];
  for (const id of others.slice(0, mostRead)) {
    const founder = await read(id);
    if (founder !== null) found.push(founder);
    if (found.length === most - 1) break;
  }
  if (found.length === 0) return [];
  return [(await read(workspace.id)) ?? { workspace: workspace.id, created: null }, ...found];
};
