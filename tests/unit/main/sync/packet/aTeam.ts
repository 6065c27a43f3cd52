import { newDataKey, writeKeyFile } from '../../../../../main/sync/crypto/keyFileCodec.ts';
import { readMarker, writeMarker } from '../../../../../main/sync/format/markerCodec.ts';
import { readZip } from '../../../../../main/sync/packet/readZip.ts';
import { readPacket } from '../../../../../main/sync/packet/readPacket.ts';
import type { Reading } from '../../../../../main/sync/packet/readPacket.ts';
import type { PacketParts } from '../../../../../main/sync/packet/readPacket.ts';
import { createStrangerList } from '../../../../../main/sync/packet/strangerList.ts';
import type { Team } from '../../../../../main/sync/packet/team.ts';
import { writePacket } from '../../../../../main/sync/packet/writePacket.ts';
import type { Shared } from '../../../../../main/sync/port.ts';
import { vetUpdate } from '../../../../../main/sync/texts/vetUpdate.ts';
import { MemoryShared } from '../memoryShared.ts';
import { workspaceId } from '../samples.ts';
import { seededRng } from '../seededRng.ts';
import { VirtualClock } from '../virtualClock.ts';

export const rng = seededRng(11);
export const clock = new VirtualClock();

/** scrypt at its usual cost takes longer than everything else in these tests together. */
const cheapCost = 2 ** 14;

const markerOf = (workspace: string, enc: 'none' | 'required') => {
  const marker = readMarker(writeMarker({ workspace, created: '2026-11-24', enc }), workspace);
  if (marker === null) throw new Error('no marker');
  return marker;
};

export const openTeam = (workspace = workspaceId): Team => ({
  marker: markerOf(workspace, 'none'),
  keyFiles: new Map(),
  keys: [],
});

export const lockedTeam = async (passphrase: string, workspace = workspaceId): Promise<Team> => {
  const key = newDataKey(1, rng);
  const file = await writeKeyFile(workspace, key, passphrase, rng, cheapCost);
  return {
    marker: markerOf(workspace, 'required'),
    keyFiles: new Map([[file.path, file.bytes]]),
    keys: [key],
  };
};

export const aComputer = (): MemoryShared => new MemoryShared(clock, rng);

export const partsFor = (shared: Shared): PacketParts => ({
  shared,
  clock,
  rng,
  vetTexts: (updates) => Promise.resolve(updates.every(vetUpdate)),
});

/** Insists on its being made. */
export const packetOf = async (shared: Shared, team = openTeam()): Promise<Uint8Array> => {
  const written = await writePacket(partsFor(shared), team);
  if (!written.ok) throw new Error(written.error.kind);
  return written.value.bytes;
};

export const taking = (shared: Shared, bytes: Uint8Array, how: Partial<Reading> = {}) =>
  readPacket(partsFor(shared), {
    bytes,
    known: null,
    welcome: null,
    passphrase: null,
    mayRemove: false,
    takeOver: null,
    staysLocked: false,
    own: null,
    strangers: createStrangerList(shared),
    ...how,
  });

/** What is in a packet, by name. */
export const filesIn = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const read = readZip(bytes, { maxFiles: 1_000, maxBytesOf: () => 2 ** 30 });
  if (!read.ok) throw new Error(read.error.kind);
  return new Map(read.value);
};
