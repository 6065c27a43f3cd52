import type { FolderFound, FolderTrouble, SharingState } from '../../shared/ipc/sharing.ts';
import type { RemoteError } from '../sync/remote/remote.ts';
import type { SharerState } from '../sync/sharer.ts';
import type { Found } from '../sync/workspace.ts';

/** What a person can do something about. */
export const troubleOf = (error: RemoteError): FolderTrouble => {
  if (error.kind === 'full' || error.kind === 'denied') return error.kind;
  if (error.kind === 'absent') return 'not-found';
  if (error.kind === 'unavailable') {
    if (error.code === 'NO-WEBDAV') return 'not-webdav';
    return error.code === 'ENOENT' ? 'not-found' : 'unavailable';
  }
  return 'not-writable';
};

export const foundFor = (found: Found): FolderFound => {
  if (found.kind === 'empty') return found;
  if (found.kind === 'cannot-use') return { kind: found.kind, because: troubleOf(found.error) };
  const workspaces = found.places.map(({ marker: { workspace, created, enc } }) => ({
    workspace,
    created,
    isLocked: enc === 'required',
  }));
  return { kind: 'ours', workspaces };
};

/** Facts of the sharing process in the page's terms. */
export const stateFor = (
  state: SharerState,
): Pick<
  SharingState,
  'phase' | 'updatedAt' | 'outgoing' | 'waiting' | 'refused' | 'salvaged' | 'newer'
> => ({
  phase: state.folder,
  updatedAt: state.lastRoundAt === null ? null : new Date(state.lastRoundAt).toISOString(),
  outgoing: state.outgoing,
  waiting: state.waiting.map(({ missing }) => ({ name: null, missing })),
  refused: countByReason(state.refused.map(({ why }) => why)),
  salvaged: state.salvaged,
  newer: state.parkedNewer,
});

const countByReason = (reasons: readonly string[]): SharingState['refused'] => {
  const counts = new Map<string, number>();
  for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
};
