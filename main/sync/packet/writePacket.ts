import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { PacketWriteError } from '../../../shared/ipc/packet.ts';
import { activeKey } from '../crypto/keyFileCodec.ts';
import { FilePublisher } from '../files/filePublisher.ts';
import { emptyView } from '../folder/look.ts';
import { partsOfSize } from '../format/blobCodec.ts';
import { markerPath } from '../format/names.ts';
import { writeMarker } from '../format/markerCodec.ts';
import type { SyncParts } from '../parts.ts';
import type { SharedFile, SharedStatus } from '../port.ts';
import { BasePublisher } from '../publisher/basePublisher.ts';
import { Publisher } from '../publisher/publisher.ts';
import { packetLimits } from './packetLimits.ts';
import { packetRemote } from './packetRemote.ts';
import { readmeOfPacket } from './readmeOfPacket.ts';
import type { PacketParts } from './readPacket.ts';
import { isLocked, workspaceOf } from './team.ts';
import type { Team } from './team.ts';
import { writeZip } from './writeZip.ts';

export interface WrittenPacket {
  readonly bytes: Uint8Array;
  readonly records: number;
  /** Photos and documents that stayed behind: too large together, or not on this computer. */
  readonly leftOut: number;
}

/** Who erases while a packet is made has it made again; nobody does that so often. */
const maxTries = 5;

/** All that is shared, as the publishers of the folder write it; nothing that was erased meanwhile. */
export const writePacket = async (
  parts: PacketParts,
  team: Team,
): Promise<Result<WrittenPacket, PacketWriteError>> => {
  if (isLocked(team.marker) && activeKey(team.keys) === undefined) {
    return err({ kind: 'needs-passphrase' });
  }
  for (let tries = 0; tries < maxTries; tries += 1) {
    const status = await parts.shared.status();
    if (status.records === 0) return err({ kind: 'nothing-shared' });
    const written = await writeFiles(parts, team, status);
    const { erased } = await parts.shared.status();
    if (erased.length > status.erased.length) continue;
    if (written === null) throw new Error('a file in memory could not be written');
    const size = [...written.files.values()].reduce((sum, { length }) => sum + length, 0);
    // The directory of a zip is small beside its files; what we would not read, we do not write.
    if (size > packetLimits.bytes * 0.99 || written.files.size > packetLimits.files) {
      return err({ kind: 'too-large' });
    }
    const { files, records, leftOut } = written;
    return ok({ bytes: writeZip(files), records, leftOut });
  }
  throw new Error('something was erased at each try');
};

interface WrittenFiles extends Omit<WrittenPacket, 'bytes'> {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Null when one could not be written. */
const writeFiles = async (
  parts: PacketParts,
  team: Team,
  status: SharedStatus,
): Promise<WrittenFiles | null> => {
  const dataKey = activeKey(team.keys);
  const files = new Map<string, Uint8Array>([
    [markerPath(team.marker.workspace), writeMarker(team.marker)],
    ['README.txt', Buffer.from(readmeOfPacket)],
    ...team.keyFiles,
  ]);
  const sync: SyncParts = {
    ...parts,
    remote: packetRemote(files),
    workspace: workspaceOf(team),
    locking: isLocked(team.marker) && dataKey !== undefined ? { dataKey, rng: parts.rng } : null,
  };
  const attached = await parts.shared.files();
  const along = filesThatFit(attached);
  const unput = await new FilePublisher(sync, ({ hash }) => along.has(hash)).publish();
  const untold = {
    ...{ view: emptyView, status, need: [] },
    isBroken: () => false,
    inBases: () => 0,
  };
  const failed = await new Publisher(sync).publish(untold);
  const base = new BasePublisher(sync);
  // A packet may never reach anybody, so no own entries are released because they are in one.
  const published = await base.publish(emptyView, { ...status, own: {} }, status.seen);
  if (unput !== null || failed !== null || published !== 'there') return null;
  const records = base.last()?.shards.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const leftOut = attached.filter(({ hash }) => !along.has(hash)).length;
  return { files, records, leftOut };
};

/** By hash. One large film must not keep a hundred photos out. */
const filesThatFit = (attached: readonly SharedFile[]): ReadonlySet<string> => {
  const along = new Set<string>();
  let bytes = 0;
  let parts = 0;
  for (const { hash, size } of attached.filter(isHere).toSorted((a, b) => a.size - b.size)) {
    if (along.has(hash)) continue;
    bytes += size;
    parts += partsOfSize(size);
    if (bytes > packetLimits.attachedBytes || parts > packetLimits.attachedParts) break;
    along.add(hash);
  }
  return along;
};

const isHere = ({ here, size }: SharedFile): boolean => here === size;
