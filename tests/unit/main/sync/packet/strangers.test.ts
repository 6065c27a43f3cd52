import { join } from 'node:path';
import { expect, it } from 'vitest';
import { device } from '../../../../../shared/domain/device.ts';
import { err } from '../../../../../shared/result.ts';
import { createPackets } from '../../../../../main/sync/packet/packets.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';
import type { SharedPlace } from '../../../../../main/sync/packet/packets.ts';
import {
  recallStrangers,
  strangersTo,
} from '../../../../../main/sync/packet/strangersMemoCodec.ts';
import { isLocked } from '../../../../../main/sync/packet/team.ts';
import type { Team } from '../../../../../main/sync/packet/team.ts';
import { recallTeam } from '../../../../../main/sync/packet/teamMemoCodec.ts';
import type { Shared } from '../../../../../main/sync/port.ts';
import { aFolder } from '../../store/disk/profileFolder.ts';
import type { MemoryShared } from '../memoryShared.ts';
import { recordId } from '../samples.ts';
import { aComputer, lockedTeam, openTeam, partsFor } from './aTeam.ts';

const today = '2026-12-01';
const passphrase = 'zes woorden die niemand raadt';

const placeOf = ({ marker, keys, keyFiles }: Team): SharedPlace => ({
  remote: packetRemote(new Map(keyFiles)),
  workspace: marker.workspace,
  isLocked: isLocked(marker),
  keys,
});

/** Somebody who takes part, with one lesson. */
const somebody = (lesson: number): MemoryShared => {
  const shared = aComputer();
  shared.takePart(today);
  shared.create(recordId(lesson), 'Brug');
  return shared;
};

interface How {
  readonly place?: SharedPlace;
  readonly passphrase?: string;
  readonly takeOver?: string;
}

/** One reads the packet of another; `place` is of who writes it. */
const takes = async (to: Shared, from: Shared, how: How = {}) => {
  const path = join(await aFolder(), 'team.pakketje');
  const alone = { path, place: null, passphrase: null };
  const place = how.place ?? null;
  expect(await createPackets(partsFor(from)).write({ ...alone, place })).toMatchObject({
    ok: true,
  });
  const answer = { passphrase: how.passphrase ?? null, takeOver: how.takeOver ?? null };
  return createPackets(partsFor(to)).read({ ...alone, ...answer, mayRemove: false });
};

const strangersOf = async (shared: Shared): Promise<readonly string[]> => {
  const memo = await shared.readMemo();
  const own = recallTeam(memo)?.marker.workspace ?? null;
  return strangersTo(own, recallStrangers(memo)).toSorted();
};
const ids = (...all: readonly MemoryShared[]) => all.map(({ device }) => device).sort();
const fine = { ok: true };

it('have no place in a team of which each first wrote a packet of their own', async () => {
  const [a, b, c] = [somebody(1), somebody(2), somebody(3)];
  expect(await takes(c, b)).toMatchObject(fine);
  expect(await takes(a, b)).toMatchObject(fine);
  expect(await takes(b, c)).toMatchObject(fine);

  expect(await takes(a, b)).toMatchObject(fine);

  expect(await strangersOf(a)).toEqual([]);
});

it('are all who only another team knows, also those that a later packet brings', async () => {
  const [anna, bert, vera, wim] = [somebody(1), somebody(2), somebody(3), somebody(4)];
  const team = await lockedTeam(passphrase, 'b'.repeat(32));
  const how = { place: placeOf(team), passphrase, takeOver: team.marker.workspace };
  await takes(anna, bert);
  expect(await takes(anna, vera, how)).toMatchObject(fine);
  expect(await strangersOf(anna)).toEqual(ids(vera));
  await takes(vera, wim, how);

  const unasked = { ...how, takeOver: '' };
  expect(await takes(anna, vera, unasked)).toMatchObject(fine);

  expect(await strangersOf(anna)).toEqual(ids(vera, wim));
  // Nor do own packets go on under the lock of another team.
  expect(recallTeam(await anna.readMemo())?.marker.enc).toBe('none');
  expect(anna.shown(device).flatMap(({ leftOn }) => leftOn ?? [])).toEqual([]);
});

it('are those of a packet that broke off, too', async () => {
  const [anna, bert, vera, wim] = [somebody(1), somebody(2), somebody(3), somebody(4)];
  const team = openTeam('b'.repeat(32));
  const how = { place: placeOf(team), takeOver: team.marker.workspace };
  await takes(anna, bert);
  await takes(vera, wim);
  const { finishJoin } = anna;
  const refuse = () => Promise.resolve(err({ kind: 'not-saved' as const }));
  Object.assign(anna, { finishJoin: refuse });
  expect(await takes(anna, vera, how)).toEqual({ ok: false, error: { kind: 'not-saved' } });
  Object.assign(anna, { finishJoin });

  expect(await takes(anna, vera, how)).toMatchObject(fine);

  expect(await strangersOf(anna)).toEqual(ids(vera, wim));
});

it('come in with nothing while the disk cannot keep whose they are', async () => {
  const [anna, bert, vera] = [somebody(1), somebody(2), somebody(3)];
  const team = openTeam('b'.repeat(32));
  const how = { place: placeOf(team), takeOver: team.marker.workspace };
  await takes(anna, bert);
  const before = anna.canonical();
  anna.isMemoFull = true;

  expect(await takes(anna, vera, how)).toEqual({ ok: false, error: { kind: 'not-saved' } });
  expect(anna.canonical()).toBe(before);
});

it('are strangers no more once they make a packet of the own team, or write in its folder', async () => {
  const [anna, bert, vera, wim] = [somebody(1), somebody(2), somebody(3), somebody(4)];
  const team = openTeam('b'.repeat(32));
  const how = { place: placeOf(team), takeOver: team.marker.workspace };
  await takes(anna, bert);
  await takes(vera, wim);
  await takes(anna, vera, how);
  const ours = recallTeam(await anna.readMemo());
  if (ours === null) throw new Error('no team');

  expect(await takes(anna, wim, { place: placeOf({ ...ours, keys: [] }) })).toMatchObject(fine);
  expect(await strangersOf(anna)).toEqual(ids(vera));
  const { meetComputers } = createPackets(partsFor(anna));
  expect(await meetComputers(ids(bert, vera))).toBe(true);
  expect(await meetComputers(ids(bert, vera))).toBe(false);

  expect(await strangersOf(anna)).toEqual([]);
  // A packet of that team makes them no strangers again.
  await takes(anna, vera, how);
  expect(await strangersOf(anna)).toEqual([]);
});
