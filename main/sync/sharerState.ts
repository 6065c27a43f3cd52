import type { Founder } from '../../shared/ipc/sharing.ts';
import type { LookError } from './folder/look.ts';
import type { Pending } from './folder/patience.ts';
import type { Publishing } from './publisher/publisher.ts';
import { heldOnce } from './reader/baseGuard.ts';
import type { BaseReader } from './reader/baseReader.ts';
import type { ClockOff } from './reader/clockWatch.ts';
import type { Held } from './reader/massWatch.ts';
import type { Reader, Underway } from './reader/reader.ts';
import { waitingIn } from './reader/waiting.ts';
import type { Waiting } from './reader/waiting.ts';
import type { RemoteError } from './remote/remote.ts';

/** How sharing goes, after a round. */
export interface SharerState {
  readonly folder: 'fine' | 'unavailable' | 'full' | 'denied';
  readonly lastRoundAt: number | null;
  /** Own entries that are not in the folder yet. */
  readonly outgoing: number;
  readonly waiting: readonly Waiting[];
  readonly refused: readonly { readonly file: string; readonly why: string }[];
  /** What there is more of in the folder than could be taken in. */
  readonly underway: readonly Underway[];
  /** Conflict copies of which something was taken in. */
  readonly salvaged: number;
  readonly copies: readonly { readonly file: string; readonly taken: number }[];
  /** Files that may still come, or open at another time. */
  readonly pending: readonly Pending[];
  readonly parkedNewer: number;
  readonly newer: readonly string[];
  readonly clocks: readonly ClockOff[];
  /** Computers that miss entries of somebody. */
  readonly lacking: readonly { readonly device: string; readonly actors: readonly string[] }[];
  /** Actors with an edit that must not be applied. */
  readonly holes: number;
  /** More teams than one began in this very folder. */
  readonly founders: readonly Founder[];
  /** Who deletes very much at once: that waits for a yes. */
  readonly held: readonly Held[];
  /** Whose files lie in the folder, as far as they were read. */
  readonly computers: readonly string[];
}

interface Seen {
  readonly publishing: Publishing;
  readonly trouble: LookError | RemoteError | null;
  readonly reader: Reader;
  readonly bases: BaseReader;
  readonly lastRoundAt: number | null;
  readonly outgoing: number;
  readonly founders: readonly Founder[];
}

export const stateOf = (seen: Seen): SharerState => {
  const { publishing, trouble, reader, bases, lastRoundAt, outgoing, founders } = seen;
  const { view, status } = publishing;
  const refusals = [reader.refusals, bases.refusals];
  const newer = refusals.flatMap((one) => [...one.newer]);
  return {
    folder: folderState(trouble),
    ...{ lastRoundAt, outgoing },
    waiting: waitingIn(view, status),
    underway: reader.underway(view, status),
    refused: refusals.flatMap((one) => [...one.refused].map(([file, why]) => ({ file, why }))),
    salvaged: reader.salvaged(),
    copies: reader.copies(view),
    pending: refusals.flatMap(({ patience }) => patience.pending()),
    parkedNewer: newer.length,
    newer,
    clocks: reader.clocks.off(),
    lacking: [...reader.needs()].flatMap(([device, actors]) =>
      actors.length > 0 && device !== status.device ? [{ device, actors }] : [],
    ),
    holes: reader.holes().size,
    founders,
    held: heldOnce(reader.held(), bases.guard?.held() ?? []),
    computers: [
      ...new Set([...view.manifests.map(({ device }) => device), ...reader.needs().keys()]),
    ],
  };
};

const folderState = (trouble: LookError | RemoteError | null): SharerState['folder'] => {
  if (trouble?.kind === 'full' || trouble?.kind === 'denied') return trouble.kind;
  return trouble?.kind === 'unavailable' || trouble?.kind === 'no-marker' ? 'unavailable' : 'fine';
};
