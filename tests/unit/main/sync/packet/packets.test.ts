import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPackets } from '../../../../../main/sync/packet/packets.ts';
import type { SharedPlace } from '../../../../../main/sync/packet/packets.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';
import { recallTeam } from '../../../../../main/sync/packet/teamMemoCodec.ts';
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
const alone = { place: null, passphrase: null, mayRemove: false, takeOver: null };
const otherTeam = { ok: false, error: { kind: 'other-team' } };

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

  it('of another team stay out unasked once words of a team came in', async () => {
    const [a, b, c] = [await aDesk(one), await aDesk(two), await aDesk(recordId(3))];
    const locked = placeOf(await lockedTeam(passphrase, 'b'.repeat(32)));
    await a.packets.write({ ...alone, path: a.path });
    await b.packets.write({ ...alone, path: b.path, place: locked });

    expect(await c.packets.read({ ...alone, path: a.path })).toMatchObject({ ok: true });
    const before = c.shared.canonical();

    const read = await c.packets.read({ ...alone, path: b.path, passphrase });

    expect(read).toMatchObject(otherTeam);
    expect(c.shared.canonical()).toBe(before);
  });

  it('of a locked team stay out unasked after an open folder was left', async () => {
    const [b, c] = [await aDesk(two), await aDesk(recordId(3))];
    const locked = placeOf(await lockedTeam(passphrase, 'b'.repeat(32)));
    await b.packets.write({ ...alone, path: b.path, place: locked });
    await c.packets.meet(placeOf(openTeam()));

    const before = c.shared.canonical();

    const read = await c.packets.read({ ...alone, path: b.path, passphrase });

    expect(read).toMatchObject(otherTeam);
    expect(c.shared.canonical()).toBe(before);
  });

  it('of another team come in after a yes that names it, and stay marked as of the own team', async () => {
    const [a, b, c] = [await aDesk(one), await aDesk(two), await aDesk(recordId(3))];
    const theirs = await lockedTeam(passphrase, 'b'.repeat(32));
    await a.packets.write({ ...alone, path: a.path });
    await b.packets.write({ ...alone, path: b.path, place: placeOf(theirs) });
    await c.packets.read({ ...alone, path: a.path });
    const read = { ...alone, path: b.path, passphrase };

    const asked = await c.packets.read({ ...read, takeOver: 'c'.repeat(32) });
    const taken = await c.packets.read({ ...read, takeOver: theirs.marker.workspace });
    await c.packets.write({ ...alone, path: c.path });
    const back = await b.packets.read({ ...alone, path: c.path, place: placeOf(theirs) });

    const about = { team: theirs.marker.workspace, cards: 1, others: 0, losesLock: true };
    expect(asked).toMatchObject({ ok: false, error: about });
    expect(taken).toMatchObject({ ok: true, value: { byKind: { lesson: 1 } } });
    // A packet under the mark of the locked team would be read there as their own.
    expect(back).toMatchObject(otherTeam);
    const recalled = recallTeam(await c.shared.readMemo());
    expect(recalled?.came).toHaveLength(2);
    expect(recalled?.came).toContain(theirs.marker.workspace);
    expect(await a.packets.read({ ...alone, path: c.path })).toMatchObject({ ok: true });
  });

  it('of another team with a broken byte do not come in with a yes either', async () => {
    const [b, c] = [await aDesk(two), await aDesk(recordId(3))];
    const theirs = openTeam('b'.repeat(32));
    await b.packets.write({ ...alone, path: b.path, place: placeOf(theirs) });
    const bytes = await readFile(b.path);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    await writeFile(b.path, bytes);
    await c.packets.meet(placeOf(openTeam()));
    const before = c.shared.canonical();

    const read = { ...alone, path: b.path, takeOver: theirs.marker.workspace };
    expect(await c.packets.read(read)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    expect(c.shared.canonical()).toBe(before);
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

  it('keep other teams out, unasked', async () => {
    const [a, b] = [await aDesk(one), await aDesk(two)];
    await a.packets.write({ ...alone, path: a.path });

    const read = { ...alone, path: a.path };
    expect(await b.packets.read({ ...read, place: placeOf(openTeam()) })).toMatchObject(otherTeam);
    await b.packets.meet(placeOf(await lockedTeam(passphrase)));
    expect(await b.packets.read(read)).toMatchObject(otherTeam);
  });
});
