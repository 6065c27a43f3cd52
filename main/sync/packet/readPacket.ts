import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { PacketNews, PacketReadError } from '../../../shared/ipc/packet.ts';
import { FileReader } from '../files/fileReader.ts';
import { lookEverywhere } from '../folder/look.ts';
import { readPath } from '../format/names.ts';
import type { SyncParts, VetTexts } from '../parts.ts';
import type { Shared, SharedFile, SharedStatus } from '../port.ts';
import type { Clock, Rng } from '../ports.ts';
import { BaseReader } from '../reader/baseReader.ts';
import { isMass } from '../reader/massChange.ts';
import { Reader } from '../reader/reader.ts';
import type { Waiting } from '../reader/waiting.ts';
import { checkPacket } from './checkPacket.ts';
import type { Contents } from './checkPacket.ts';
import { newsIn } from './news.ts';
import { aboutOther, strangersIn } from './otherTeam.ts';
import { openPacket } from './openPacket.ts';
import type { OpeningAsk } from './openPacket.ts';
import { packetRemote } from './packetRemote.ts';
import type { StrangerList } from './strangerList.ts';
import { strangersTo } from './strangersMemoCodec.ts';
import { workspaceOf } from './team.ts';
import type { Team } from './team.ts';

export interface PacketParts {
  readonly shared: Shared;
  readonly clock: Clock;
  readonly rng: Rng;
  readonly vetTexts: VetTexts;
}

export interface Reading extends OpeningAsk {
  readonly bytes: Uint8Array;
  /** A person said yes to all that the packet deletes. */
  readonly mayRemove: boolean;
  /** The workspace of another team to which a person said yes. */
  readonly takeOver: string | null;
  /** What is here is under a passphrase, and goes on so. */
  readonly staysLocked: boolean;
  /** The workspace of this computer's own team; null without one. */
  readonly own: string | null;
  readonly strangers: StrangerList;
}

export interface PacketRead {
  readonly team: Team;
  readonly news: PacketNews;
  /** Of another team, to which a person said yes just now or before. */
  readonly isOther: boolean;
}

/** Takes in what a packet holds, by the reader of the folder; a second time it changes nothing. */
export const readPacket = async (
  parts: PacketParts,
  { bytes, mayRemove, takeOver, staysLocked, own, strangers: list, ...ask }: Reading,
): Promise<Result<PacketRead, PacketReadError>> => {
  const opened = await openPacket(bytes, ask);
  if (!opened.ok) return opened;
  const { team, files, isOther: mustAsk } = opened.value;
  const { workspace: id } = team.marker;
  const remote = packetRemote(new Map(files));
  const checked = await checkPacket(remote, team, parts.vetTexts);
  if (!checked.ok) return checked;
  const status = await parts.shared.status();
  const listed = await list.read();
  const strangers = strangersIn(checked.value, status, strangersTo(own, listed));
  if (mustAsk && takeOver !== id) {
    return err(aboutOther(team, checked.value, { strangers, staysLocked }));
  }
  const { byKind, gone } = newsIn(checked.value, status);
  if (!mayRemove && isMass(gone, status.records)) return err({ kind: 'removes-much', count: gone });
  const isOther = mustAsk || (id !== own && listed.has(id));
  // Before it is taken in: after that, nobody can tell any more whose computers they are.
  const kept = isOther ? await list.add(id, strangers) : await list.meet(writersOf(files));
  if (!kept.ok) return err({ kind: 'not-saved' });
  const isNew = gains(checked.value, status).length > 0;
  const sync = { ...parts, remote, workspace: workspaceOf(team), locking: null };
  const failed = isNew ? await takeIn(sync, checked.value) : null;
  if (failed !== null) return err(failed);
  const attached = await takeFiles(sync);
  const news = { byKind, attached, isNew: isNew || attached > 0 };
  return ok({ team, news, isOther });
};

/** Who made the packet. */
const writersOf = (files: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...files.keys()].flatMap((path) => {
    const file = readPath(path);
    return file?.kind === 'manifest' ? [file.device] : [];
  });

/** How many photos and documents came whole that were not here. */
const takeFiles = async (sync: SyncParts): Promise<number> => {
  const reader = new FileReader(sync);
  const before = missingIn(await sync.shared.files());
  for (let left = before; left.bytes > 0;) {
    await reader.read();
    const now = missingIn(await sync.shared.files());
    if (now.bytes === left.bytes) return before.count - now.count;
    left = now;
  }
  return before.count;
};

const missingIn = (files: readonly SharedFile[]) => ({
  count: files.filter(({ here, size }) => here < size).length,
  bytes: files.reduce((sum, { here, size }) => sum + size - here, 0),
});

/** The entries first, because they tell who did what; then the base for everything else. */
const takeIn = async (sync: SyncParts, contents: Contents): Promise<PacketReadError | null> => {
  const looked = await lookEverywhere(sync.remote, sync.workspace.id);
  if (!looked.ok) return { kind: 'damaged' };
  const reader = new Reader(sync);
  for (const actor of contents.actors) reader.trust(actor);
  await reader.read(looked.value, await sync.shared.status());
  const status = await sync.shared.status();
  const missing = gains(contents, status);
  if (missing.length === 0) return null;
  const bases = new BaseReader(sync, null);
  if (await bases.join(looked.value, status, missing)) return null;
  return { kind: bases.refusals.refused.size > 0 ? 'damaged' : 'not-saved' };
};

const gains = ({ head }: Contents, { seen }: SharedStatus): readonly Waiting[] =>
  Object.entries(head.seen).flatMap(([actor, n]) => {
    const missing = n - (seen[actor] ?? 0);
    return missing > 0 ? [{ actor, missing }] : [];
  });
