import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { ReadSegment } from '../format/segmentCodec.ts';
import { limits } from '../format/limits.ts';
import { readPath } from '../format/names.ts';
import type { Fork, Shared, SharedStatus } from '../port.ts';
import { isSameEntry } from './sameEntry.ts';

export const isOwnSegment = (path: string, own: SharedStatus['own']): boolean => {
  const file = readPath(path);
  return (file?.kind === 'segment' || file?.kind === 'roll-up') && Object.hasOwn(own, file.actor);
};

/**
 * A file under an own actor that holds something else than this computer wrote: somebody copied the
 * computer while the app ran, and both go on under one name.
 */
export const findFork = async (
  shared: Shared,
  { header, entries }: ReadSegment,
  { own, seen, writing, voided }: SharedStatus,
): Promise<Fork | null> => {
  const { actor, first } = header;
  // What it says of itself may be anything; what is in it is limited.
  const last = entries.at(-1)?.n ?? 0;
  const released = own[actor]?.released ?? 0;
  const known = seen[actor] ?? 0;
  const after = Math.max(first - 1, released);
  const ours = new Map<number, Entry>();
  for (const entry of await shared.ownEntries({ actor, after, maxBytes: limits.rawSegmentBytes })) {
    ours.set(entry.n, entry);
  }
  // Nobody voids an own entry before it is written again here: of such a one all is done.
  const settled = new Set(voided);
  const other = entries.find(({ n, ...entry }) => {
    const mine = ours.get(n);
    if (n <= after || mine === undefined || settled.has(dotText(actor, n))) return false;
    return !isSameEntry(mine, { n, ...entry });
  });
  const isBeyond = actor === writing && last > known;
  if (other === undefined && !isBeyond) return null;
  return {
    actor,
    after: Math.min(other === undefined ? known : other.n - 1, known),
    last: Math.max(last, known),
  };
};
