import type {
  BeginError,
  FolderFound,
  FolderTrouble,
  SharingState,
  Waiting,
} from '../../shared/ipc/sharing.ts';
import type { RemoteError } from '../sync/remote/remote.ts';
import type { SharerState } from '../sync/sharerState.ts';
import type { Found } from '../sync/inspectFolder.ts';
import type { OpenError } from '../sync/workspace.ts';
import type { SharingPlace } from './place.ts';

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
  if (found.kind === 'unreadable') return { kind: 'cannot-use', because: 'unreadable' };
  const workspaces = found.places.map(({ root, marker: { workspace, created, enc } }) => ({
    workspace,
    created,
    isLocked: enc === 'required',
    within: root,
  }));
  return { kind: 'ours', workspaces, isWhole: found.isWhole };
};

/** By actor: the `authorId` of who writes under it, when that is known. */
export type AuthorOf = (actor: string) => string | null;

/** A list this long is no list to read; what is behind it shows when the first are dealt with. */
const most = 100;

/** Facts of the sharing process in the page's terms. */
export const stateFor = (
  state: SharerState,
  authorOf: AuthorOf,
): Pick<SharingState, 'phase' | 'updatedAt' | 'outgoing' | 'waiting' | 'held' | 'health'> => ({
  phase: state.folder,
  updatedAt: state.lastRoundAt === null ? null : new Date(state.lastRoundAt).toISOString(),
  outgoing: state.outgoing,
  waiting: waitingFor(state, authorOf),
  held: state.held,
  health: {
    clocks: state.clocks,
    copies: state.copies.slice(0, most),
    pending: state.pending.slice(0, most).map(({ file, why, sinceMs }) => ({
      file,
      why,
      since: new Date(sinceMs).toISOString(),
    })),
    refused: state.refused.slice(0, most),
    newer: state.newer.slice(0, most),
    lacking: state.lacking.map(({ device }) => device),
    holes: state.holes,
    founders: state.founders,
  },
});

/** By computer: somebody wrote under another actor each time the app ran. */
const waitingFor = ({ underway }: SharerState, authorOf: AuthorOf): readonly Waiting[] => {
  const byWho = new Map<string, Waiting>();
  for (const { actor, device, count } of underway) {
    const authorId = authorOf(actor);
    const who = device ?? authorId ?? '';
    byWho.set(who, { device, authorId, missing: (byWho.get(who)?.missing ?? 0) + count });
  }
  return [...byWho.values()];
};

/** What the screen may know of it. */
export const seenOf = ({
  folder,
  webdav,
  isLocked,
  workspace,
}: SharingPlace): Partial<SharingState> => ({
  folder,
  team: workspace,
  hasTeam: true,
  isServer: webdav !== null,
  isLocked,
});

export const errorFor = (error: OpenError): BeginError => {
  if (error.kind === 'unreadable') return { kind: 'cannot-use', because: 'unreadable' };
  return error.kind === 'cannot-use'
    ? { kind: error.kind, because: troubleOf(error.error) }
    : error;
};
