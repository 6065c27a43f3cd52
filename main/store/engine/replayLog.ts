import type { Disk, LogPosition } from '../disk/disk.ts';
import type { OutgoingEntries } from './outgoingEntries.ts';
import { hasSeen } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Batch } from '../../kernel/port.ts';
import type { KernelState, Surroundings } from '../../kernel/state.ts';
import { parseFrame } from './frameCodec.ts';
import { isBehindGap, underOtherActors } from './stranded.ts';

/** What of a store the log is read into. */
interface Target {
  readonly state: KernelState;
  readonly around: Surroundings;
  readonly outgoing: OutgoingEntries;
  apply(entry: Entry, at?: LogPosition): Promise<void>;
  applyBatch(batch: Batch, at: LogPosition): Promise<void>;
  passTo(at: LogPosition): void;
}

export interface Replayed {
  /** The halves meant for the other store. */
  readonly also: readonly Entry[];
  readonly hasNewer: boolean;
  /** Frames that could not be understood. */
  readonly unread: number;
}

/** Applies what the log has since the last checkpoint. */
export const replayLog = async (
  disk: Disk,
  from: LogPosition,
  target: Target,
): Promise<Replayed> => {
  const frames: { readonly payload: Uint8Array; readonly end: LogPosition }[] = [];
  await disk.replay(from, (payload, end) => frames.push({ payload, end }));
  const also: Entry[] = [];
  const stranded: Entry[] = [];
  let [hasNewer, unread] = [false, 0];
  for (const { payload, end } of frames) {
    const parsed = await parseFrame(payload);
    if (parsed.kind === 'newer') hasNewer = true;
    if (parsed.kind === 'invalid') unread += 1;
    if (parsed.kind !== 'frame') continue;
    for (const entry of parsed.frame.own) {
      if (isBehindGap(target.state, entry)) stranded.push(entry);
      else await target.apply(entry, end);
    }
    target.outgoing.wrote(parsed.frame.own);
    for (const batch of parsed.frame.batches ?? []) await applyAgain(target, batch, end);
    also.push(...parsed.frame.also);
  }
  await applyStranded(target, stranded);
  return { also, hasNewer, unread };
};

/** Behind a frame of the log that is lost; what came from the folder meanwhile is there already. */
const applyStranded = async (target: Target, stranded: readonly Entry[]): Promise<void> => {
  const left = stranded.filter((entry) => isBehindGap(target.state, entry));
  const ashore = underOtherActors(left, target.state, target.around.hash);
  for (const entry of ashore) await target.apply(entry);
  target.outgoing.wrote(ashore);
};

/** A batch behind one that was lost waits in the folder; what is not applied is not counted as seen. */
const applyAgain = async (target: Target, batch: Batch, end: LogPosition): Promise<void> => {
  if (hasSeen(target.state.seen, batch.actor, batch.first - 1)) await target.applyBatch(batch, end);
  else target.passTo(end);
};
