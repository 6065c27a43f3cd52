import { describe, expect, it } from 'vitest';
import {
  activeKey,
  newDataKey,
  readKeyFile,
  writeKeyFile,
} from '../../../../../main/sync/crypto/keyFileCodec.ts';
import { readPath } from '../../../../../main/sync/format/names.ts';
import { seededRng } from '../seededRng.ts';
import { workspaceId } from '../samples.ts';

const cheap = 2 ** 14;
const key = newDataKey(3, seededRng(1));
const write = (passphrase: string) =>
  writeKeyFile(workspaceId, key, passphrase, seededRng(2), cheap);

describe('a key file', () => {
  it('gives the data key to who knows the passphrase', async () => {
    const { path, bytes } = await write('zes gewone woorden');

    const read = await readKeyFile(bytes, workspaceId, 'zes gewone woorden');

    expect(read).toMatchObject({ ok: true, value: { id: key.id, epoch: 3 } });
    expect(read.ok && Buffer.from(read.value.bytes).equals(key.bytes)).toBe(true);
    expect(readPath(path)).toMatchObject({ kind: 'key', key: key.id });
  });

  it('does so at the cost that is usual', async () => {
    const { bytes } = await writeKeyFile(workspaceId, key, 'x', seededRng(2));

    expect(await readKeyFile(bytes, workspaceId, 'x')).toMatchObject({ ok: true });
  });

  it('takes the same words as the same, however many spaces stand around them', async () => {
    const { bytes } = await write(' zes  gewone woorden ');

    expect(await readKeyFile(bytes, workspaceId, 'zes gewone woorden')).toMatchObject({ ok: true });
  });

  it('takes the same letters as the same, however they were typed', async () => {
    const { bytes } = await write('café'.normalize('NFD'));

    expect(await readKeyFile(bytes, workspaceId, 'café'.normalize('NFC'))).toMatchObject({
      ok: true,
    });
  });

  it('tells a wrong passphrase from a broken file', async () => {
    const { bytes } = await write('juist');

    expect(await readKeyFile(bytes, workspaceId, 'onjuist')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    expect(await readKeyFile(bytes.subarray(0, -9), workspaceId, 'juist')).toEqual({
      ok: false,
      error: { kind: 'invalid' },
    });
    expect(await readKeyFile(bytes, 'f'.repeat(32), 'juist')).toEqual({
      ok: false,
      error: { kind: 'invalid' },
    });
  });

  it('cannot be given another epoch or another name', async () => {
    const { bytes } = await write('juist');
    const bent = bytes.toString().replace('"epoch": 3', '"epoch": 9');

    expect(await readKeyFile(Buffer.from(bent), workspaceId, 'juist')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
  });

  it('cannot make a reader work for hours', async () => {
    const { bytes } = await write('juist');
    const bent = bytes.toString().replace(/"n": \d+/, `"n": ${2 ** 30}`);

    expect(await readKeyFile(Buffer.from(bent), workspaceId, 'juist')).toEqual({
      ok: false,
      error: { kind: 'invalid' },
    });
  });
});

describe('the key for new files', () => {
  it('is the one of the latest epoch, and of two at once the same one everywhere', () => {
    const [one, other] = [newDataKey(4, seededRng(5)), newDataKey(4, seededRng(6))];

    const chosen = activeKey([key, one, other]);

    expect(chosen).toBe(activeKey([other, one, key]));
    expect(chosen?.epoch).toBe(4);
    expect(activeKey([])).toBeUndefined();
  });
});
