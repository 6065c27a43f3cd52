import { join } from 'node:path';
import { expect, it } from 'vitest';
import { device } from '../../../../../shared/domain/device.ts';
import { createPackets } from '../../../../../main/sync/packet/packets.ts';
import type { SharedPlace } from '../../../../../main/sync/packet/packets.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';
import {
  recallStrangers,
  strangersTo,
} from '../../../../../main/sync/packet/strangersMemoCodec.ts';
import { printedSeed } from '../../printedSeed.ts';
import { aFolder } from '../../store/disk/profileFolder.ts';
import type { MemoryShared } from '../memoryShared.ts';
import { recordId } from '../samples.ts';
import { pick, seededRng } from '../seededRng.ts';
import { aComputer, partsFor } from './aTeam.ts';

interface Member {
  readonly shared: MemoryShared;
  readonly place: SharedPlace;
}

/** Of a team that shares a folder; the first of them is the one who meets the other team. */
const aTeam = (letter: string, from: number): readonly [Member, Member, Member] => {
  const workspace = letter.repeat(32);
  const place = { remote: packetRemote(new Map()), workspace, isLocked: false, keys: [] };
  const member = (lesson: number): Member => {
    const shared = aComputer();
    shared.takePart('2026-12-01');
    shared.create(recordId(lesson), 'Brug');
    return { shared, place };
  };
  return [member(from), member(from + 1), member(from + 2)];
};

const takes = async (path: string, to: Member, from: Member): Promise<void> => {
  const ask = { path, passphrase: null };
  await createPackets(partsFor(from.shared)).write({ ...ask, place: from.place });
  const { workspace: takeOver } = from.place;
  const answer = { ...ask, place: to.place, mayRemove: true, takeOver };
  expect(await createPackets(partsFor(to.shared)).read(answer)).toMatchObject({ ok: true });
};

/** Whom somebody who erases something here waits for. */
const takingPart = async ({ shared, place }: Member): Promise<readonly string[]> => {
  const strangers = strangersTo(place.workspace, recallStrangers(await shared.readMemo()));
  const devices = shared.shown(device);
  expect(devices.flatMap(({ leftOn }) => leftOn ?? [])).toEqual([]);
  return devices.map(({ deviceId }) => deviceId).filter((one) => !strangers.includes(one));
};

it.each([1, 2, 3, 4])(
  'each stay their own, in whatever order packets go round (%i)',
  async (run) => {
    const rng = seededRng(printedSeed(`two teams ${String(run)}`));
    const path = join(await aFolder(), 'team.pakketje');
    const teams = [aTeam('a', 1), aTeam('b', 11)] as const;
    const [[anna], [vera]] = teams;
    for (let step = 0; step < 24; step += 1) {
      const team = pick(rng, teams);
      const within = [pick(rng, team), pick(rng, team)] as const;
      const across = [[anna, vera] as const, [vera, anna] as const];
      const [to, from] = pick(rng, [within, within, ...across]);
      if (to !== from) await takes(path, to, from);
      to.shared.takePart(`2026-12-${String(step + 2).padStart(2, '0')}`);

      for (const [gate, ...others] of teams) {
        const own = [gate, ...others].map(({ shared }) => shared.device);
        const taking = await takingPart(gate);
        const here = gate.shared.shown(device).map(({ deviceId }) => deviceId);
        expect(taking).toEqual(here.filter((one) => own.includes(one)));
      }
    }
  },
);
