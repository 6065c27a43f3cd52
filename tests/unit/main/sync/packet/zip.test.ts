import { describe, expect, it } from 'vitest';
import { readZip } from '../../../../../main/sync/packet/readZip.ts';
import { writeZip } from '../../../../../main/sync/packet/writeZip.ts';
import { centralBytes, endBytes } from '../../../../../main/sync/packet/zipLayout.ts';

const files = new Map<string, Uint8Array>([
  ['ws-1.json', Buffer.from('{}')],
  ['t/een.seg', Buffer.from('woorden')],
  ['leeg', Buffer.alloc(0)],
]);
const rules = { maxFiles: 10, maxBytesOf: () => 100 };
const read = (bytes: Uint8Array, how: Partial<typeof rules> = {}) =>
  readZip(bytes, { ...rules, ...how });

describe('a zip', () => {
  it('gives back what was put in, in its order', () => {
    const back = read(writeZip(files));

    expect(back.ok && [...back.value].map(([name, bytes]) => [name, String(bytes)])).toEqual([
      ['ws-1.json', '{}'],
      ['t/een.seg', 'woorden'],
      ['leeg', ''],
    ]);
  });

  it('is refused with any one bit of it changed', () => {
    const whole = writeZip(files);
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);

      expect(read(changed).ok, `bit ${bit}`).toBe(false);
    }
  });

  it('is refused wherever it is cut, and with anything behind it', () => {
    const whole = writeZip(files);
    for (let length = 0; length < whole.length; length += 1) {
      expect(read(whole.subarray(0, length)).ok, `${length} bytes`).toBe(false);
    }
    expect(read(Buffer.concat([whole, Buffer.from('x')]))).toEqual({
      ok: false,
      error: { kind: 'cut' },
    });
  });

  it('is refused when two files in it share their bytes', () => {
    const whole = writeZip(new Map([['een', Buffer.alloc(50)]]));
    const entryAt = whole.length - endBytes - centralBytes - 3;
    const entry = whole.subarray(entryAt, whole.length - endBytes);
    const end = Buffer.from(whole.subarray(whole.length - endBytes));
    end.writeUInt16LE(2, 8);
    end.writeUInt16LE(2, 10);
    end.writeUInt32LE(entry.length * 2, 12);
    const twin = Buffer.concat([whole.subarray(0, entryAt), entry, entry, end]);

    expect(read(twin)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('is refused with more, or larger, files than may be in it', () => {
    expect(read(writeZip(files), { maxFiles: 2 })).toMatchObject({ error: { kind: 'too-large' } });
    expect(read(writeZip(files), { maxBytesOf: () => 6 })).toMatchObject({
      error: { kind: 'too-large' },
    });
  });

  it('is not expected of what is none', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('%PDF-1.7 en veel meer')]) {
      expect(read(bytes)).toEqual({ ok: false, error: { kind: 'not-a-zip' } });
    }
  });
});
