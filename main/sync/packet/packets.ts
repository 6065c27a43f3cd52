import { basename } from 'node:path';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type {
  PacketMade,
  PacketNews,
  PacketReadError,
  PacketWriteError,
} from '../../../shared/ipc/packet.ts';
import type { EpochKey } from '../crypto/keyFileCodec.ts';
import { randomHex } from '../ports.ts';
import type { Remote } from '../remote/remote.ts';
import { keyFilesOf } from './keyFilesOf.ts';
import { readPacketFile, writePacketFile } from './packetFile.ts';
import { readPacket } from './readPacket.ts';
import type { PacketParts, PacketRead, Reading } from './readPacket.ts';
import { createStrangerList } from './strangerList.ts';
import { isLocked, openKeyFiles } from './team.ts';
import type { Team } from './team.ts';
import { recallTeam, rememberTeam } from './teamMemoCodec.ts';
import type { RememberedTeam } from './teamMemoCodec.ts';
import { writePacket } from './writePacket.ts';

/** The folder that this computer shares, which may be out of reach just now. */
export interface SharedPlace {
  /** Null when this computer must first be told how to get there. */
  readonly remote: Remote | null;
  readonly workspace: string;
  readonly isLocked: boolean;
  readonly keys: readonly EpochKey[];
}

export interface WritingAsk {
  readonly path: string;
  /** Null when this computer shares no folder. */
  readonly place: SharedPlace | null;
  readonly passphrase: string | null;
}

export interface ReadingAsk extends WritingAsk, Pick<Reading, 'mayRemove' | 'takeOver'> {}

/** Packets as files, and whose they are. */
export interface Packets {
  /** Remembers how the team of a folder locks, for when the folder is out of reach or left. */
  readonly meet: (place: SharedPlace) => Promise<void>;
  readonly write: (ask: WritingAsk) => Promise<Result<PacketMade, PacketWriteError>>;
  readonly read: (ask: ReadingAsk) => Promise<Result<PacketNews, PacketReadError>>;
  /** These have files in the own folder, so they take part here; gives whether that is news. */
  readonly meetComputers: (devices: readonly string[]) => Promise<boolean>;
}

export const createPackets = (parts: PacketParts): Packets => {
  const { shared, clock, rng } = parts;
  const strangers = createStrangerList(shared);

  const remember = async (team: RememberedTeam): Promise<void> => {
    await shared.writeMemo(rememberTeam(team));
  };

  /** Of a folder all that lies here is its team's. */
  const rememberOurs = async (team: Team, place: SharedPlace | null): Promise<void> => {
    const recalled = recallTeam(await shared.readMemo());
    const came = place === null ? (recalled?.came ?? []) : [place.workspace];
    await remember({ ...team, came });
  };

  /** Of the folder; else of the packets before; else of this computer alone, until others join. */
  const ourTeam = async (place: SharedPlace | null): Promise<Team> => {
    const recalled = recallTeam(await shared.readMemo());
    if (place === null) {
      const marker = newMarker(randomHex(rng, 16), clock.now(), false);
      return { ...(recalled ?? { marker, keyFiles: new Map() }), keys: [] };
    }
    const { remote, workspace, keys } = place;
    const ours = recalled?.marker.workspace === workspace ? recalled : null;
    const marker = ours?.marker ?? newMarker(workspace, clock.now(), place.isLocked);
    const found = await keyFilesOf(place.isLocked ? remote : null);
    return { marker, keyFiles: found.size > 0 ? found : (ours?.keyFiles ?? found), keys };
  };

  return {
    meet: async (place) => {
      await rememberOurs(await ourTeam(place), place);
    },
    write: async ({ path, place, passphrase }) => {
      const team = await ourTeam(place);
      const unlocked = await withKeys(team, passphrase);
      if (!unlocked.ok) return unlocked;
      const written = await writePacket(parts, unlocked.value);
      if (!written.ok) return written;
      const { bytes, records, leftOut } = written.value;
      const failed = await writePacketFile(path, bytes);
      if (failed !== null) return err(failed);
      await rememberOurs(team, place);
      return ok({ fileName: basename(path), records, leftOut, isLocked: isLocked(team.marker) });
    },
    read: async ({ path, place, passphrase, ...said }) => {
      const file = await readPacketFile(path);
      if (!file.ok) return file;
      const ours = place === null ? null : await ourTeam(place);
      const recalled = recallTeam(await shared.readMemo());
      const known = ours ?? (await lockedTeam(recalled, passphrase));
      const welcome = ours === null ? welcomeTo(recalled) : null;
      const here = ours ?? recalled;
      const staysLocked = here !== null && isLocked(here.marker);
      const own = place?.workspace ?? recalled?.marker.workspace ?? null;
      const ask = { bytes: file.value, known, welcome, passphrase, staysLocked };
      const read = await readPacket(parts, { ...ask, ...said, own, strangers });
      if (!read.ok) return read;
      if (ours === null) await remember(teamAfter(recalled, read.value));
      return ok(read.value.news);
    },
    meetComputers: async (devices) => {
      const met = await strangers.meet(devices);
      // What the disk did not keep holds until the app ends, and then the folder tells it again.
      return met.ok && met.value;
    },
  };
};

const newMarker = (workspace: string, nowMs: number, isWithPassphrase: boolean) => ({
  format: 1,
  min: 1,
  workspace,
  created: new Date(nowMs).toISOString().slice(0, 10),
  enc: isWithPassphrase ? ('required' as const) : ('none' as const),
});

const withKeys = async (
  team: Team,
  passphrase: string | null,
): Promise<Result<Team, PacketWriteError>> => {
  if (!isLocked(team.marker) || team.keys.length > 0) return ok(team);
  if (passphrase === null) return err({ kind: 'needs-passphrase' });
  const keys = await openKeyFiles(team, passphrase);
  return keys.length > 0 ? ok({ ...team, keys }) : err({ kind: 'wrong-passphrase' });
};

/** What came out of a locked packet goes on under its own lock, and two locks are one too many. */
const lockedTeam = async (
  recalled: RememberedTeam | null,
  passphrase: string | null,
): Promise<Team | null> => {
  if (recalled === null || !isLocked(recalled.marker)) return null;
  const keys = passphrase === null ? [] : await openKeyFiles(recalled, passphrase);
  return { ...recalled, keys };
};

/**
 * Anybody's packet is welcome while no words of others lie here: the person chose it. After that only
 * packets of the same team are, and of those to whom the person said yes, for what lies here goes along
 * with all that is shared later.
 */
const welcomeTo = (recalled: RememberedTeam | null): readonly string[] | null =>
  recalled === null || recalled.came.length === 0
    ? null
    : [recalled.marker.workspace, ...recalled.came];

/**
 * Own packets go on as they were, or under the lock of what came in. What was taken over of another
 * team never changes whose they are: that team would read them as its own, unasked.
 */
const teamAfter = (
  recalled: RememberedTeam | null,
  { team: { marker, keyFiles }, isOther }: PacketRead,
): RememberedTeam => {
  const came = [...new Set([...(recalled?.came ?? []), marker.workspace])];
  const isLock = isLocked(marker) && !isOther;
  const isNew = recalled === null || (isLock && !isLocked(recalled.marker));
  return isNew ? { marker, keyFiles, came } : { ...recalled, came };
};
