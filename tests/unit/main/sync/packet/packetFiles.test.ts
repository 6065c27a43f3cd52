import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealBlobPart } from '../../../../../main/sync/format/blobCodec.ts';
import { readPath } from '../../../../../main/sync/format/names.ts';
import { writeZip } from '../../../../../main/sync/packet/writeZip.ts';
import { workspaceId } from '../samples.ts';
import { seededRng } from '../seededRng.ts';
import { aComputer, filesIn, lockedTeam, openTeam, packetOf, taking } from './aTeam.ts';

/** No stretch of it is like another, so it takes as many parts as it is long. */
const aPhoto = (seed: number, size: number): Buffer => Buffer.from(seededRng(seed).bytes(size));

const partsIn = (files: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...files.keys()].filter((path) => readPath(path)?.kind === 'blob');
const took = (attached: number, isNew = true) => ({
  ok: true,
  value: { news: { attached, isNew } },
});

describe('the photos in a packet', () => {
  it('come from a colleague as well, by way of who has them', async () => {
    const [a, b, c] = [aComputer(), aComputer(), aComputer()];
    const photo = aPhoto(3, 300);
    const hash = a.attach(randomUUID(), photo);
    await taking(b, await packetOf(a));

    await taking(c, await packetOf(b));

    expect(c.shelf.get(hash)).toEqual(photo);
  });

  it('come later when the computer that made the packet did not have them', async () => {
    const [a, b] = [aComputer(), aComputer()];
    const photo = aPhoto(4, 300);
    const hash = a.attach(randomUUID(), photo);
    a.shelf.delete(hash);
    expect(await taking(b, await packetOf(a))).toMatchObject(took(0));
    a.shelf.set(hash, photo);

    expect(await taking(b, await packetOf(a))).toMatchObject(took(1));
    expect(b.shelf.get(hash)).toEqual(photo);
  });

  it('cannot be read, or told apart by name, without the passphrase', async () => {
    const passphrase = 'zes woorden die niemand raadt';
    const [a, b] = [aComputer(), aComputer()];
    const photo = Buffer.from('kanarie-in-de-foto'.repeat(20));
    const hash = a.attach(randomUUID(), photo);
    const packet = await packetOf(a, await lockedTeam(passphrase));

    expect(Buffer.from(packet).includes('kanarie')).toBe(false);
    expect(Buffer.from(packet).includes(hash.slice(0, 16))).toBe(false);
    expect(await taking(b, packet, { passphrase })).toMatchObject(took(1));
    expect(b.shelf.get(hash)).toEqual(photo);
  });

  it('are refused with the whole packet when one is another than its record names', async () => {
    const [a, b] = [aComputer(), aComputer()];
    a.attach(randomUUID(), aPhoto(5, 300));
    const files = filesIn(await packetOf(a, openTeam()));
    const [path = ''] = partsIn(files);
    const named = readPath(path);
    if (named?.kind !== 'blob') throw new Error('no part');
    files.set(path, sealBlobPart(workspaceId, named, aPhoto(6, 300), null));

    const read = await taking(b, writeZip(files));

    expect(read).toEqual({ ok: false, error: { kind: 'damaged' } });
    expect((await b.status()).records).toBe(0);
  });

  it('are refused when no record names them', async () => {
    const [a, b] = [aComputer(), aComputer()];
    a.attach(randomUUID(), aPhoto(7, 300));
    const files = filesIn(await packetOf(a, openTeam()));
    const [path = ''] = partsIn(files);
    const named = readPath(path);
    if (named?.kind !== 'blob') throw new Error('no part');
    const stray = { ...named, name: '9'.repeat(32) };
    const strayPath = path.replace(named.name, stray.name);
    files.set(strayPath, sealBlobPart(workspaceId, stray, aPhoto(8, 300), null));

    expect(await taking(b, writeZip(files))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });
});
