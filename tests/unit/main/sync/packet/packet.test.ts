import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../../../main/sync/packet/writeZip.ts';
import { examine } from '../../../../../main/sync/doctor/examine.ts';
import { hotPath } from '../../../../../main/sync/format/names.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';
import { laidOpen } from '../../store/laidOpen.ts';
import { aSegment, anEntry, recordId } from '../samples.ts';
import { aComputer, filesIn, lockedTeam, openTeam, packetOf, taking } from './aTeam.ts';

const [one, two] = [recordId(1), recordId(2)];
const passphrase = 'zes woorden die niemand raadt';
const other = '9'.repeat(32);

const refusal = (kind: string) => ({ ok: false, error: { kind } });

/** A computer with two lessons, one of them with a text. */
const aWriter = () => {
  const writer = aComputer();
  writer.create(one, 'Brug', { why: 'omdat' });
  writer.create(two, 'Sluis');
  return writer;
};

describe('a packet', () => {
  it('brings everything to a computer that has nothing', async () => {
    const [a, b] = [aWriter(), aComputer()];

    const read = await taking(b, await packetOf(a));

    expect(read).toMatchObject({ ok: true, value: { news: { byKind: { lesson: 2 } } } });
    expect(b.canonical()).toBe(a.canonical());
    expect(b.text(one, 'why')).toBe('omdat');
  });

  it('changes nothing when it is read a second time', async () => {
    const [a, b] = [aWriter(), aComputer()];
    const packet = await packetOf(a);
    await taking(b, packet);
    const before = [b.canonical(), await b.status()];

    const again = await taking(b, packet);

    expect(again).toMatchObject({ ok: true, value: { news: { byKind: {}, isNew: false } } });
    expect([b.canonical(), await b.status()]).toEqual(before);
  });

  it('merges with what was written meanwhile, to the same on both', async () => {
    const [a, b] = [aWriter(), aComputer()];
    await taking(b, await packetOf(a));
    a.set(one, 'title', 'Brug van A');
    b.set(one, 'title', 'Brug van B');
    a.type(one, 'why', 'omdat het moet');
    b.type(one, 'why', 'gewoon omdat');

    await taking(b, await packetOf(a));
    await taking(a, await packetOf(b));

    expect(b.canonical()).toBe(a.canonical());
    expect(a.conflicts(one)).toEqual(['title', 'why']);
    expect(a.text(one, 'why')).toBe('gewoon omdat het moet');
  });

  it('carries what a third wrote, and what a base of the folder holds already', async () => {
    const [a, b, c] = [aWriter(), aComputer(), aComputer()];
    const [own = ''] = Object.keys((await a.status()).own);
    await a.releaseOwn(own, 1);
    await taking(b, await packetOf(a));
    b.set(two, 'title', 'Sluis van B');

    await taking(c, await packetOf(b));

    expect(c.canonical()).toBe(b.canonical());
    expect(c.values(two)).toEqual({ title: 'Sluis van B' });
  });

  it('is no reason to forget own entries: it may never reach anybody', async () => {
    const a = aWriter();

    await packetOf(a);

    expect(Object.values((await a.status()).own)).toEqual([{ released: 0 }]);
  });

  it('does not hold what was erased, and erases it where it is read', async () => {
    const [a, b] = [aWriter(), aComputer()];
    await taking(b, await packetOf(a));
    a.erase(one);

    const packet = await packetOf(a);
    await taking(b, packet);

    expect(b.values(one)).toBeUndefined();
    expect([...(await b.status()).erased]).toEqual([...(await a.status()).erased]);
  });

  it('is made again when something is erased while it is made', async () => {
    const [a, b] = [aWriter(), aComputer()];
    a.beforeOpening = () => {
      a.erase(one);
    };

    const packet = await packetOf(a);
    await taking(b, packet);

    const files = [...filesIn(packet).values()];
    const words = files.map((bytes) => laidOpen(Buffer.from(bytes))).join('');
    expect(words).toContain('Sluis');
    expect(words).not.toContain('omdat');
    expect(b.canonical()).toBe(a.canonical());
  });

  it('unpacks to a folder in which the doctor finds nothing', async () => {
    const team = await lockedTeam(passphrase);
    const packet = await packetOf(aWriter(), team);

    const report = await examine(packetRemote(filesIn(packet)), passphrase);

    expect(report).toMatchObject({ verdict: 'sound', findings: [] });
  });

  it('is not made of nothing', async () => {
    await expect(packetOf(aComputer())).rejects.toThrow('nothing-shared');
  });
});

describe('a packet that deletes much', () => {
  it('waits for a yes, and changes nothing until then', async () => {
    const [a, b] = [aComputer(), aComputer()];
    for (let at = 0; at < 20; at += 1) a.create(recordId(at), at);
    await taking(b, await packetOf(a));
    for (let at = 0; at < 12; at += 1) a.remove(recordId(at));
    const packet = await packetOf(a);
    const before = b.canonical();

    expect(await taking(b, packet)).toEqual({
      ok: false,
      error: { kind: 'removes-much', count: 12 },
    });
    expect(b.canonical()).toBe(before);
    expect(await taking(b, packet, { mayRemove: true })).toMatchObject({ ok: true });
    expect(b.canonical()).toBe(a.canonical());
  });

  it('asks nothing of a computer that never had it', async () => {
    const [a, b] = [aComputer(), aComputer()];
    for (let at = 0; at < 20; at += 1) a.create(recordId(at), at);
    for (let at = 0; at < 19; at += 1) a.remove(recordId(at));
    b.create(recordId(90), 'eigen');

    expect(await taking(b, await packetOf(a))).toMatchObject({ ok: true });
  });
});

describe('a locked packet', () => {
  it('says nothing to who has no passphrase, or another one', async () => {
    const packet = await packetOf(aWriter(), await lockedTeam(passphrase));
    const b = aComputer();

    expect(await taking(b, packet)).toEqual(refusal('needs-passphrase'));
    expect(await taking(b, packet, { passphrase: 'een andere' })).toEqual(
      refusal('wrong-passphrase'),
    );
    expect(b.canonical()).toBe(aComputer().canonical());
  });

  it('opens with its passphrase, and without one for who has the keys', async () => {
    const team = await lockedTeam(passphrase);
    const a = aWriter();
    const packet = await packetOf(a, team);
    const [b, c] = [aComputer(), aComputer()];

    expect(await taking(b, packet, { passphrase })).toMatchObject({ ok: true });
    expect(await taking(c, packet, { known: team })).toMatchObject({ ok: true });
    expect([b.canonical(), c.canonical()]).toEqual([a.canonical(), a.canonical()]);
  });

  it('is not believed without its lock', async () => {
    const packet = await packetOf(aWriter());

    expect(await taking(aComputer(), packet, { known: await lockedTeam(passphrase) })).toEqual(
      refusal('damaged'),
    );
  });
});

describe('a packet that is not what a colleague made', () => {
  const refusedAs = async (bytes: Uint8Array, kind: string) => {
    const b = aComputer();
    b.create(recordId(7), 'eigen');
    const before = b.canonical();

    expect(await taking(b, bytes)).toEqual(refusal(kind));
    expect(b.canonical()).toBe(before);
  };

  it('is cut', async () => {
    const packet = await packetOf(aWriter());
    await refusedAs(packet.subarray(0, packet.length - 1), 'incomplete');
    await refusedAs(packet.subarray(0, 1_000), 'incomplete');
  });

  it('has a bit that fell over, wherever', async () => {
    const packet = await packetOf(aWriter());
    const b = aComputer();
    for (let at = 0; at < packet.length; at += 7) {
      const changed = Uint8Array.from(packet);
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect((await taking(b, changed)).ok, `byte ${at}`).toBe(false);
    }
    expect(b.canonical()).toBe(aComputer().canonical());
  });

  it('is another file, or another zip', async () => {
    await refusedAs(Buffer.from('%PDF-1.7\n'.repeat(20)), 'not-a-packet');
    await refusedAs(writeZip(new Map([['word/document.xml', Buffer.alloc(90)]])), 'not-a-packet');
    await refusedAs(Buffer.alloc(0), 'not-a-packet');
  });

  it('is of another team', async () => {
    const packet = await packetOf(aWriter(), openTeam(other));

    expect(await taking(aComputer(), packet, { known: openTeam() })).toMatchObject(
      refusal('other-team'),
    );
  });

  it.each(['../../boos.seg', '/etc/boos', 't/..\\boos.seg', 'CON', 'a/aa/boos.blob', 't/'])(
    'holds a file called %s',
    async (name) => {
      const files = filesIn(await packetOf(aWriter()));
      const segment = [...files.keys()].find((path) => path.startsWith('t/')) ?? '';
      const bytes = files.get(segment) ?? Buffer.alloc(1);
      files.delete(segment);

      await refusedAs(writeZip(files.set(name, bytes)), 'strange-files');
    },
  );

  it('holds a sound file under the name of another', async () => {
    const files = filesIn(await packetOf(aWriter()));
    const segment = [...files.keys()].find((path) => path.startsWith('t/')) ?? '';
    const bytes = files.get(segment) ?? Buffer.alloc(1);
    files.delete(segment);

    await refusedAs(
      writeZip(files.set(segment.replace('-00000001-', '-00000002-'), bytes)),
      'damaged',
    );
  });

  it('lacks a part of its base, or has entries that its base does not know', async () => {
    const part = filesIn(await packetOf(aWriter()));
    for (const path of part.keys()) if (path.endsWith('.shard')) part.delete(path);
    await refusedAs(writeZip(part), 'damaged');

    const more = filesIn(await packetOf(aWriter()));
    const { name, bytes } = aSegment({ entries: [anEntry(1)] });
    await refusedAs(writeZip(more.set(hotPath(name), bytes)), 'damaged');
  });

  it('mixes in a file of another workspace', async () => {
    const files = filesIn(await packetOf(aWriter()));
    const foreign = aSegment({ entries: [anEntry(1)], workspace: other });

    await refusedAs(writeZip(files.set(hotPath(foreign.name), foreign.bytes)), 'damaged');
  });

  it('claims to unfold to more than anybody may send', async () => {
    const files = filesIn(await packetOf(aWriter()));
    const bomb = Buffer.from(JSON.stringify({ raw: 2 ** 50, enc: null }));
    const start = Buffer.from('KSH1\0\0\0\0');
    start.writeUInt32LE(bomb.length, 4);
    files.set(`b/${'d'.repeat(16)}/${'0'.repeat(32)}.shard`, Buffer.concat([start, bomb]));

    await refusedAs(writeZip(files), 'too-large');
  });
});
