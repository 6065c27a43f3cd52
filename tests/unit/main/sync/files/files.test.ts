import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { newDataKey } from '../../../../../main/sync/crypto/keyFileCodec.ts';
import { examine } from '../../../../../main/sync/doctor/examine.ts';
import { sha256Hex } from '../../../../../main/sync/format/sha256.ts';
import { Office } from '../office.ts';
import type { Computer } from '../office.ts';
import { products } from '../remote/sins.ts';
import { seededRng } from '../seededRng.ts';

const partBytes = 4 * 2 ** 20;
/** Two parts, of which no stretch is like another. */
const aPhoto = (seed = 1, size = partBytes + 1_000): Buffer =>
  Buffer.from(seededRng(seed).bytes(size));

const blobs = ({ cloud }: Office): readonly string[] =>
  cloud.paths().filter((path) => path.startsWith('a/'));

const everyByte = ({ cloud }: Office): Buffer =>
  Buffer.concat(
    cloud.paths().flatMap((path) => {
      const bytes = cloud.read(path) ?? Buffer.alloc(0);
      return [bytes, unzipped(Buffer.from(bytes))];
    }),
  );

/** What lies in a container that is not locked. */
const unzipped = (file: Buffer): Buffer => {
  const start = file.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  if (start < 0) return Buffer.alloc(0);
  try {
    return gunzipSync(file.subarray(start, file.length - 32));
  } catch {
    return Buffer.alloc(0);
  }
};

const has = ({ shared }: Computer, hash: string): boolean => shared.shelf.has(hash);

describe('a photo on a shared record', () => {
  it('lies in the folder in parts before its record does, and comes to a colleague whole', async () => {
    const office = new Office(1);
    const [a, b] = [office.arrive(), office.arrive()];
    const photo = aPhoto();
    const hash = a.shared.attach(randomUUID(), photo);

    await office.rounds(2);

    expect(b.shared.shelf.get(hash)?.equals(photo)).toBe(true);
    const paths = office.cloud.paths();
    expect(blobs(office)).toHaveLength(2);
    const record = paths.findIndex((path) => path.startsWith('t/'));
    expect(Math.max(...blobs(office).map((path) => paths.indexOf(path)))).toBeLessThan(record);
  });

  it.each(Object.entries(products))('gets there through %s', async (_name, sins) => {
    const office = new Office(2);
    const [a, b] = [office.arrive(sins), office.arrive(sins)];
    const hash = a.shared.attach(randomUUID(), aPhoto(2, 3_000));

    await office.rounds(6);
    await office.settle();

    expect(has(b, hash)).toBe(true);
  });

  it('goes on with the part where it was broken off', async () => {
    const office = new Office(3);
    const [a, b] = [office.arrive(), office.arrive()];
    const photo = aPhoto();
    const hash = a.shared.attach(randomUUID(), photo);
    await a.sync();
    // Its records are here and the folder is away before the file came.
    const [first = '', second = ''] = blobs(office);
    const kept = office.cloud.read(second) ?? Buffer.alloc(0);
    office.cloud.remove(second);
    await b.sync();
    expect(await b.shared.files()).toMatchObject([{ here: partBytes }]);

    office.cloud.remove(first);
    office.cloud.place(second, kept);
    await office.rounds(2);

    expect(has(b, hash)).toBe(true);
  });

  it('is put again when somebody deletes it', async () => {
    const office = new Office(4);
    const a = office.arrive();
    a.shared.attach(randomUUID(), aPhoto(4, 500));
    await office.rounds(1);
    const [path = ''] = blobs(office);
    office.cloud.remove(path);

    await office.rounds(2, 20 * 60_000);

    expect(blobs(office)).toEqual([path]);
  });

  it('is not shown when its parts changed places, or are of another file', async () => {
    const office = new Office(5);
    const [a, b] = [office.arrive(), office.arrive()];
    const hash = a.shared.attach(randomUUID(), aPhoto());
    await a.sync();
    const [first = '', second = ''] = blobs(office);
    const bytes = office.cloud.read(first) ?? Buffer.alloc(0);
    office.cloud.remove(second);
    office.cloud.place(second, bytes);

    await b.sync();

    expect(has(b, hash)).toBe(false);
    expect(await b.shared.files()).toMatchObject([{ here: partBytes }]);
  });
});

describe('a photo that is no longer shared', () => {
  it.each([
    ['withdrawn', (one: Computer, id: string) => one.shared.remove(id)],
    ['erased', (one: Computer, id: string) => one.shared.erase(id)],
  ])('goes from the folder when it is %s', async (_how, end) => {
    const office = new Office(6);
    const [a] = [office.arrive(), office.arrive()];
    const [id, other] = [randomUUID(), randomUUID()];
    a.shared.attach(id, aPhoto(6, 700));
    a.shared.attach(other, aPhoto(7, 700));
    await office.rounds(2);
    expect(blobs(office)).toHaveLength(2);

    end(a, id);
    await office.rounds(2);

    expect(blobs(office)).toHaveLength(1);
    expect(await a.shared.files()).toHaveLength(1);
  });
});

describe('a private photo', () => {
  it('has no byte in the folder, whatever is shared beside it', async () => {
    const office = new Office(8);
    const [a] = [office.arrive(), office.arrive()];
    const canary = Buffer.from('canary of a private photo 71c0');
    const closed = Buffer.concat([aPhoto(8, 2_000), canary]);
    a.shared.shelf.set(sha256Hex(closed), closed);
    a.shared.attach(randomUUID(), Buffer.concat([aPhoto(9, 2_000), Buffer.from('shared words')]));

    await office.rounds(3, 20 * 60_000);

    expect(everyByte(office).includes('shared words')).toBe(true);
    expect(everyByte(office).includes(canary)).toBe(false);
  });
});

describe('the doctor', () => {
  it('finds a folder with photos sound, and a part that is not', async () => {
    const office = new Office(12);
    const [a] = [office.arrive()];
    a.shared.attach(randomUUID(), aPhoto());
    await office.rounds(2);
    const examined = () => examine(office.arrive().remote, null);
    const sound = await examined();
    expect(sound.verdict).toBe('sound');
    expect(sound.findings.filter(({ path }) => path.startsWith('a/'))).toEqual([]);

    const [path = ''] = blobs(office);
    office.cloud.place(path, Buffer.alloc(1_000));
    const damaged = await examined();

    expect(damaged.verdict).toBe('damage');
    expect(damaged.findings.map(({ kind }) => kind)).toContain('attachment not there whole');
  });
});

describe('with a passphrase', () => {
  it('neither the photo nor its hash can be seen, and a colleague has it all the same', async () => {
    const office = new Office(10, [newDataKey(1, seededRng(10))]);
    const [a, b] = [office.arrive(), office.arrive()];
    const photo = Buffer.concat([Buffer.from('a photo that is locked'), aPhoto(10, 2_000)]);
    const hash = a.shared.attach(randomUUID(), photo);

    await office.rounds(2);

    expect(b.shared.shelf.get(hash)?.equals(photo)).toBe(true);
    expect(everyByte(office).includes('a photo that is locked')).toBe(false);
    expect(blobs(office).join().includes(hash.slice(0, 32))).toBe(false);
  });

  it('no changed bit gets through', async () => {
    const office = new Office(11, [newDataKey(1, seededRng(11))]);
    const [a, b] = [office.arrive(), office.arrive()];
    const hash = a.shared.attach(randomUUID(), aPhoto(11, 2_000));
    await a.sync();
    const [path = ''] = blobs(office);
    const bytes = Buffer.from(office.cloud.read(path) ?? Buffer.alloc(0));
    const at = bytes.length - 100;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    office.cloud.remove(path);
    office.cloud.place(path, bytes);

    await b.sync();

    expect(has(b, hash)).toBe(false);
  });
});
