import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIntake } from '../../../../main/attachment/intake.ts';
import { openShelf } from '../../../../main/attachment/shelf.ts';
import { cameraCanary, jpegWithPlace } from '../../../fixtures/photos/withPlace.ts';
import { aFolder } from '../store/disk/profileFolder.ts';

const upload = '0199aaaa-0000-7000-8000-000000000001';

const anIntake = async () => {
  const folder = await aFolder();
  const shelf = openShelf(folder);
  const intake = createIntake(shelf);
  const take = async (name: string, bytes: Buffer) => {
    const begun = await intake.begin(upload, name, bytes.length);
    if (!begun.ok) return begun;
    for (let at = 0; at < bytes.length; at += 100) {
      const added = await intake.add(upload, bytes.subarray(at, at + 100));
      if (!added.ok) return added;
    }
    return intake.end(upload);
  };
  const onDisk = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))));
  };
  return { shelf, take, onDisk, intake };
};

describe('taking in', () => {
  it('keeps a photo under its hash, and no byte of where it was made', async () => {
    const { shelf, take, onDisk } = await anIntake();

    const taken = await take('vakantie.JPG', jpegWithPlace());

    if (!taken.ok) throw new Error(taken.error.kind);
    expect(taken.value.fileName).toBe('vakantie.jpg');
    expect(await shelf.isWhole(taken.value.file.hash)).toBe(true);
    const all = await onDisk();
    expect(all).toHaveLength(1);
    expect(all.some((bytes) => bytes.includes(cameraCanary))).toBe(false);
  });

  it('keeps a document as it is', async () => {
    const { shelf, take } = await anIntake();
    const bytes = Buffer.from(`%PDF-1.7\n${'x'.repeat(3_000)}`);

    const taken = await take('Begroting.pdf', bytes);

    expect(taken).toMatchObject({
      ok: true,
      value: { fileName: 'Begroting.pdf', file: { size: 3_009, mediaType: 'application/pdf' } },
    });
    if (taken.ok) expect(await shelf.readWhole(taken.value.file.hash)).toEqual(bytes);
  });

  it.each([
    ['hulp.exe', 'MZ', 'program'],
    ['hulp.pdf', 'MZ\x90', 'program'],
    ['regels.docm', 'PK\x03\x04', 'program'],
    ['logo.svg', '<svg/>', 'program'],
    ['foto.heic', 'ftypheic', 'heic'],
    ['film.mp4', 'ftyp', 'unknown-kind'],
    ['foto.jpg', 'geen foto', 'damaged'],
    ['brief.docx', '%PDF-', 'damaged'],
    ['leeg.txt', '', 'empty'],
  ])('refuses %s that begins with %j: %s', async (name, words, kind) => {
    const { take, onDisk } = await anIntake();

    expect(await take(name, Buffer.from(words, 'latin1'))).toMatchObject({ error: { kind } });
    expect(await onDisk()).toEqual([]);
  });

  it('says how large a photo may be', async () => {
    const { intake } = await anIntake();

    expect(await intake.begin(upload, 'groot.png', 26 * 2 ** 20)).toEqual({
      ok: false,
      error: { kind: 'too-large', maxMib: 25 },
    });
  });
});

describe('a name', () => {
  it('cannot lead anywhere, hide its ending or name a device', async () => {
    const { take } = await anIntake();

    const names = [];
    for (const name of ['../../etc/x.txt', 'foto\u202egpj.txt', 'con.txt', ' .txt']) {
      const taken = await take(name, Buffer.from('tekst'));
      names.push(taken.ok ? taken.value.fileName : taken.error.kind);
    }
    expect(names).toEqual(['etc x.txt', 'foto gpj.txt', 'con_.txt', 'bestand.txt']);
  });
});
