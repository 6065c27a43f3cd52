import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { PacketReadError } from '../../../shared/ipc/packet.ts';
import { parseKeyFile } from '../crypto/keyFileCodec.ts';
import type { EpochKey } from '../crypto/keyFileCodec.ts';
import { limits } from '../format/limits.ts';
import { readMarker } from '../format/markerCodec.ts';
import type { Marker } from '../format/markerCodec.ts';
import { readPath } from '../format/names.ts';
import { readClaim } from './claim.ts';
import type { Claim } from './claim.ts';
import { mostBytesOf, packetLimits } from './packetLimits.ts';
import { readZip } from './readZip.ts';
import type { ZipError } from './readZip.ts';
import { isLocked, openKeyFiles } from './team.ts';
import type { Team } from './team.ts';

export interface OpenedPacket {
  readonly team: Team;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Not of those whose words are here: nothing of it comes in before a person says yes. */
  readonly isOther: boolean;
}

export interface OpeningAsk {
  /** The team of this computer, with its keys; null when it has none that locks. */
  readonly known: Team | null;
  /** Workspaces whose packets this computer takes unasked; null for anybody's. */
  readonly welcome: readonly string[] | null;
  readonly passphrase: string | null;
}

/** Takes the files out, by name, size and claim; and the keys that they are locked with. */
export const openPacket = async (
  bytes: Uint8Array,
  { known: ours, welcome, passphrase }: OpeningAsk,
): Promise<Result<OpenedPacket, PacketReadError>> => {
  if (bytes.length > packetLimits.bytes) return err({ kind: 'too-large' });
  // The marker comes first: every other zip, and there are many, is somebody else's.
  if (Buffer.from(bytes.subarray(30, 33)).toString('latin1') !== 'ws-') {
    return err({ kind: 'not-a-packet' });
  }
  const unzipped = readZip(bytes, {
    maxFiles: packetLimits.files,
    maxBytesOf: (name) => mostBytesOf(readPath(name)) ?? limits.segmentBytes,
  });
  if (!unzipped.ok) return err(ofZip(unzipped.error));
  const files = unzipped.value;
  for (const name of files.keys()) {
    if (mostBytesOf(readPath(name)) === null) return err({ kind: 'strange-files' });
  }
  const marked = onlyMarker(files);
  if (!marked.ok) return marked;
  const marker = marked.value;
  const known = ours?.marker.workspace === marker.workspace ? ours : null;
  const isOther = known !== ours || welcome?.includes(marker.workspace) === false;
  // Somebody took the lock off: this is not what a colleague made.
  if (known !== null && isLocked(known.marker) && !isLocked(marker)) {
    return err({ kind: 'damaged' });
  }
  const keyFiles = keyFilesIn(files);
  const claims = claimsIn(files);
  if (keyFiles === null || claims === null) return err({ kind: 'damaged' });
  const rawBytes = claims.reduce((sum, claim) => sum + claim.rawBytes, 0);
  if (rawBytes > packetLimits.rawBytes || keyFiles.size > packetLimits.keyFiles) {
    return err({ kind: 'too-large' });
  }
  const keys = await keysFor({ marker, keyFiles }, { claims, known, passphrase });
  return keys.ok ? ok({ team: { marker, keyFiles, keys: keys.value }, files, isOther }) : keys;
};

const ofZip = ({ kind }: ZipError): PacketReadError => {
  if (kind === 'not-a-zip') return { kind: 'not-a-packet' };
  return kind === 'cut' ? { kind: 'incomplete' } : { kind };
};

const onlyMarker = (files: ReadonlyMap<string, Uint8Array>): Result<Marker, PacketReadError> => {
  const found = [...files].flatMap(([path, bytes]) => {
    const file = readPath(path);
    return file?.kind === 'marker' ? [readMarker(bytes, file.workspace)] : [];
  });
  const [marker, second] = found;
  if (second !== undefined) return err({ kind: 'strange-files' });
  if (marker === undefined || marker === null) return err({ kind: 'damaged' });
  return marker.min > 1 ? err({ kind: 'newer' }) : ok(marker);
};

/** Null when one of them is none. */
const keyFilesIn = (
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> | null => {
  const found = [...files].filter(([path]) => readPath(path)?.kind === 'key');
  return found.every(([, bytes]) => parseKeyFile(bytes) !== null) ? new Map(found) : null;
};

const containers = new Set(['segment', 'manifest', 'shard', 'blob']);

const claimsIn = (files: ReadonlyMap<string, Uint8Array>): readonly Claim[] | null => {
  const claims: Claim[] = [];
  for (const [path, bytes] of files) {
    if (!containers.has(readPath(path)?.kind ?? '')) continue;
    const claim = readClaim(bytes);
    if (claim === null) return null;
    claims.push(claim);
  }
  return claims;
};

interface Opening extends Pick<OpeningAsk, 'known' | 'passphrase'> {
  readonly claims: readonly Claim[];
}

/** The passphrase is asked only for files under a key that this computer does not have. */
const keysFor = async (
  packet: Pick<Team, 'marker' | 'keyFiles'>,
  { claims, known, passphrase }: Opening,
): Promise<Result<readonly EpochKey[], PacketReadError>> => {
  if (!isLocked(packet.marker)) return ok([]);
  const has = (keys: readonly EpochKey[]): boolean =>
    claims.every(({ key }) => key === null || keys.some(({ id }) => id === key));
  const ours = known?.keys ?? [];
  if (has(ours)) return ok(ours);
  if (passphrase === null) return err({ kind: 'needs-passphrase' });
  const opened = [...ours, ...(await openKeyFiles(packet, passphrase))];
  return has(opened) ? ok(opened) : err({ kind: 'wrong-passphrase' });
};
