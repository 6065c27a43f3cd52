import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPackets } from '../../../../../main/sync/packet/packets.ts';
import type { SharedPlace } from '../../../../../main/sync/packet/packets.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';
import { isLocked } from '../../../../../main/sync/packet/team.ts';
import type { Team } from '../../../../../main/sync/packet/team.ts';
import { aFolder } from '../../store/disk/profileFolder.ts';
import type { MemoryShared } from '../memoryShared.ts';
import { recordId } from '../samples.ts';
import { aComputer, lockedTeam, openTeam, partsFor } from './aTeam.ts';

const passphrase = 'zes woorden die niemand raadt';
const [one, two] = [recordId(1), recordId(2)];

const placeOf = ({ marker, keys, keyFiles }: Team): SharedPlace => ({
  remote: packetRemote(new Map(keyFiles)),
  workspace: marker.workspace,
  isLocked: isLocked(marker),
  keys,
});

/** A computer with one lesson, and where its packets go. */
const aDesk = async (lesson: string) => {
  const shared = aComputer();
  shared.create(lesson, 'Brug');
  const path = join(await aFolder(), 'bruggenbouwer-2026-11-24.pakketje');
  return { shared, path, packets: createPackets(partsFor(shared)) };
};

const packetsOf = (shared: MemoryShared) => createPackets(partsFor(shared));
const alone = { place: null, passphrase: null, mayRemove: false };

describe('packets without a folder', () => {
  it('go from one computer to the other and back', async () => {
    const [a, b] = [await aDesk(one), await aDesk(two)];

    expect(await a.packets.write({ ...alone, path: a.path })).toEqual({
      ok: true,
      value: {
        fileName: 'bruggenbouwer-2026-11-24.pakketje',
        records: 1,
        leftOut: 0,
        isLocked: false,
      },
    });
    expect(await b.packets.read({ ...alone, path: a.path })).toMatchObject({ ok: true });
    expect(await b.packets.write({ ...alone, path: b.path })).toMatchObject({ ok: true });
    expect(await a.packets.read({ ...alone, path: b.path })).toMatchObject({ ok: true });

    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('of two who both wrote one first are read on both sides, again and again', async () => {
    const [a, b] = [await aDesk(one), await aDesk(two)];
    for (let round = 0; round < 2; round += 1) {
      await a.packets.write({ ...alone, path: a.path });
      await b.packets.write({ ...alone, path: b.path });
      expect(await a.packets.read({ ...alone, path: b.path })).toMatchObject({ ok: true });
      expect(await b.packets.read({ ...alone, path: a.path })).toMatchObject({ ok: true });
    }
  });

  it('of another team stay out once words of a team came in', async () => {
    const [a, b, c] = [await aDesk(one), await aDesk(two), await aDesk(recordId(3))];
    const locked = placeOf(await lockedTeam(passphrase, 'b'.repeat(32)));
    await a.packets.write({ ...alone, path: a.path });
    await b.packets.write({ ...alone, path: b.path, place: locked });

    expect(await c.packets.read({ ...alone, path: a.path })).toMatchObject({ ok: true });
    expect(await c.packets.read({ ...alone, path: b.path, passphrase })).toEqual({
      ok: false,
      error: { kind: 'other-team' },
    });
  });

  it('of a locked team stay out after an open folder was left', async () => {
    const [b, c] = [await aDesk(two), await aDesk(recordId(3))];
    const locked = placeOf(await lockedTeam(passphrase, 'b'.repeat(32)));
    await b.packets.write({ ...alone, path: b.path, place: locked });
    await c.packets.meet(placeOf(openTeam()));

    expect(await c.packets.read({ ...alone, path: b.path, passphrase })).toEqual({
      ok: false,
      error: { kind: 'other-team' },
    });
  });

  it('replace the packet before, and leave nothing beside it', async () => {
    const a = await aDesk(one);
    await a.packets.write({ ...alone, path: a.path });
    const before = await readFile(a.path);
    a.shared.create(two, 'Sluis');

    await a.packets.write({ ...alone, path: a.path });

    expect((await readFile(a.path)).equals(before)).toBe(false);
    expect(await readdir(join(a.path, '..'))).toEqual(['bruggenbouwer-2026-11-24.pakketje']);
  });

  it('say what is wrong with the place or the file', async () => {
    const a = await aDesk(one);
    const nowhere = join(a.path, 'weg', 'x.pakketje');

    expect(await a.packets.write({ ...alone, path: nowhere })).toEqual({
      ok: false,
      error: { kind: 'not-written', because: 'no-access' },
    });
    expect(await a.packets.read({ ...alone, path: nowhere })).toEqual({
      ok: false,
      error: { kind: 'not-readable' },
    });
    await writeFile(a.path, 'een brief');
    expect(await a.packets.read({ ...alone, path: a.path })).toEqual({
      ok: false,
      error: { kind: 'not-a-packet' },
    });
  });
});

describe('packets of a team with a passphrase', () => {
  it('stay locked after they were read without a folder', async () => {
    const team = await lockedTeam(passphrase);
    const [a, b] = [await aDesk(one), await aDesk(two)];
    await a.packets.write({ ...alone, path: a.path, place: placeOf(team) });

    const read = { ...alone, path: a.path };
    expect(await b.packets.read(read)).toEqual({
      ok: false,
      error: { kind: 'needs-passphrase' },
    });
    expect(await b.packets.read({ ...read, passphrase })).toMatchObject({ ok: true });

    const back = { ...alone, path: b.path };
    const again = packetsOf(b.shared);
    expect(await again.write(back)).toEqual({ ok: false, error: { kind: 'needs-passphrase' } });
    expect(await again.write({ ...back, passphrase: 'iets anders' })).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    expect(await again.write({ ...back, passphrase })).toMatchObject({ value: { isLocked: true } });
    expect(await a.packets.read({ ...back, place: placeOf(team) })).toMatchObject({ ok: true });
    expect(a.shared.canonical()).toBe(b.shared.canonical());
  });

  it('are made away from the folder too', async () => {
    const team = await lockedTeam(passphrase);
    const [a, b] = [await aDesk(one), await aDesk(two)];
    await a.packets.meet(placeOf(team));
    const place = { ...placeOf(team), remote: packetRemote(new Map()) };

    await a.packets.write({ ...alone, path: a.path, place });

    expect(await b.packets.read({ ...alone, path: a.path, passphrase })).toMatchObject({
      ok: true,
    });
  });

  it('keep other teams out', async () => {
    const [a, b] = [await aDesk(one), await aDesk(two)];
    await a.packets.write({ ...alone, path: a.path });
    const otherTeam = { ok: false, error: { kind: 'other-team' } };

    const read = { ...alone, path: a.path };
    expect(await b.packets.read({ ...read, place: placeOf(openTeam()) })).toEqual(otherTeam);
    await b.packets.meet(placeOf(await lockedTeam(passphrase)));
    expect(await b.packets.read(read)).toEqual(otherTeam);
  });
});
