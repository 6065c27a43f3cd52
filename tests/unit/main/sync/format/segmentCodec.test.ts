import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSegment } from '../../../../../main/sync/format/segmentCodec.ts';
import { sha256 } from '../../../../../main/sync/format/sha256.ts';
import {
  actor,
  anEntry,
  aSegment,
  aSet,
  device,
  lockedWorkspace,
  locking,
  plainWorkspace,
  workspaceId,
} from '../samples.ts';

const usual = {
  v: 1,
  min: 1,
  ws: workspaceId,
  dev: device,
  actor,
  first: 1,
  last: 2,
  count: 2,
  app: '1.0.0',
  comp: 'gzip',
  enc: null,
};

/** A segment by hand, so that it can break any rule and still have a good hash. */
const forged = (
  header: Record<string, unknown> | string,
  body: string | Buffer,
  packed = gzipSync(body),
): Buffer => {
  const said =
    typeof header === 'string'
      ? header
      : JSON.stringify({ ...usual, raw: Buffer.from(body).length, ...header });
  const start = Buffer.alloc(8 + Buffer.byteLength(said));
  start.write('KSG1', 'latin1');
  start.writeUInt32LE(Buffer.byteLength(said), 4);
  start.write(said, 8);
  const whole = Buffer.concat([start, packed]);
  return Buffer.concat([whole, sha256(whole)]);
};

const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
const line = (n: number, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ ...anEntry(n), ...more });
const twoLines = lines(line(1), line(2));
const read = (bytes: Uint8Array) => readSegment(bytes, plainWorkspace);
const said = (bytes: Uint8Array): unknown => {
  const result = read(bytes);
  return result.ok ? 'read' : result.error;
};
const opsOf = (bytes: Uint8Array): unknown => {
  const result = read(bytes);
  return result.ok ? result.value.entries.map(({ ops }) => ops) : result.error;
};
const nothing = { op: 'other', raw: { op: 'x-nothing' } };

describe('a segment', () => {
  it('gives back the entries that were put in', () => {
    const entries = [anEntry(3), anEntry(4, [aSet({ deep: ['ë', null, 1.5] })])];
    const { bytes, name } = aSegment({ entries, seen: { ['b'.repeat(16)]: 7 } });

    const result = read(bytes);

    expect(result).toMatchObject({
      ok: true,
      value: { name, entries, refused: 0, header: { first: 3, last: 4, dev: device } },
    });
  });

  it('has the same bytes for the same entries, so that it can be published twice', () => {
    expect(aSegment().bytes.equals(aSegment().bytes)).toBe(true);
  });

  it.each([
    ['none', []],
    ['the last ones', [anEntry(1), anEntry(2)]],
    ['one in the middle', [anEntry(1), anEntry(3)]],
  ])('cannot say that it holds entries that are not in it: %s', (_what, entries) => {
    const { bytes } = aSegment({ entries, first: 1, last: 3, purged: 1 });

    expect(said(bytes)).toEqual({ kind: 'invalid', why: 'range' });
  });

  it('is incomplete at every length but its own', () => {
    const { bytes } = aSegment();

    for (let length = 0; length < bytes.length; length += 1) {
      expect(said(bytes.subarray(0, length))).toEqual({ kind: 'incomplete' });
    }
  });

  it('is incomplete when any one bit of it is another', () => {
    const { bytes } = aSegment();

    for (let at = 0; at < bytes.length; at += 1) {
      const bent = Buffer.from(bytes);
      bent.writeUInt8(bent.readUInt8(at) ^ (1 << (at % 8)), at);
      expect(said(bent)).toEqual({ kind: 'incomplete' });
    }
  });

  it('is incomplete when it is all zeros', () => {
    expect(said(Buffer.alloc(aSegment().bytes.length))).toEqual({ kind: 'incomplete' });
  });

  it('of a newer form is parked, whatever else it says', () => {
    expect(said(forged({ min: 2, comp: 'new', first: 'x' }, twoLines))).toEqual({
      kind: 'newer',
      min: 2,
    });
  });

  it('of this form may carry a newer entry: what is before it is read', () => {
    const bytes = forged({ last: 3, count: 3 }, lines(line(1), line(2, { min: 2 }), line(3)));

    expect(read(bytes)).toMatchObject({
      ok: true,
      value: { newerFrom: 2, entries: [{ n: 1 }] },
    });
  });

  it.each([
    ['a gzip bomb', forged({ raw: 100 }, Buffer.alloc(2 ** 24)), 'invalid'],
    ['a gzip bomb that says so', forged({ raw: 2 ** 30 }, twoLines), 'too-large'],
    ['lengths of 2^53', forged({ last: 2 ** 53 }, twoLines), 'invalid'],
    ['negative numbers', forged({ first: -1 }, twoLines), 'invalid'],
    ['a range the wrong way round', forged({ first: 2, last: 1 }, twoLines), 'invalid'],
    ['more entries than its range', forged({ last: 1 }, twoLines), 'invalid'],
    ['another count than it says', forged({ count: 1 }, twoLines), 'invalid'],
    ['another workspace', forged({ ws: '2'.repeat(32) }, twoLines), 'other-workspace'],
    ['an actor that is no name', forged({ actor: '../../etc' }, twoLines), 'invalid'],
    ['no JSON as its header', forged('{', twoLines), 'invalid'],
    ['a deep header', forged('['.repeat(30_000) + ']'.repeat(30_000), twoLines), 'invalid'],
    ['a header that is too long', forged(`"${'x'.repeat(70_000)}"`, twoLines), 'too-large'],
    [
      'a header with __proto__',
      forged(JSON.stringify({ ...usual, raw: 1 }).replace('{', '{"__proto__":{"x":1},'), ''),
      'invalid',
    ],
    ['a body that is no gzip', forged({}, twoLines, Buffer.from(twoLines)), 'invalid'],
    ['a line that is no JSON', forged({}, lines(line(1), '{"n":2')), 'invalid'],
    ['a line without an end', forged({}, twoLines.slice(0, -1)), 'invalid'],
    ['the same number twice', forged({}, lines(line(1), line(1))), 'invalid'],
    ['numbers out of order', forged({}, lines(line(2), line(1))), 'invalid'],
    ['a number outside its range', forged({}, lines(line(1), line(3))), 'invalid'],
  ])('is refused, with a reason, when it has %s', (_what, bytes, kind) => {
    expect(said(bytes)).toMatchObject({ kind });
    expect({}).not.toHaveProperty('x');
  });

  it('with a header length beyond the file is refused', () => {
    const { bytes } = aSegment();
    const bent = Buffer.from(bytes.subarray(0, -32));
    bent.writeUInt32LE(60_000, 4);

    expect(said(Buffer.concat([bent, sha256(bent)]))).toMatchObject({ kind: 'invalid' });
  });

  it.each([
    ['no author', { by: 7 }],
    ['the number of another actor', { a: 'b'.repeat(16) }],
    ['a stamp that is none', { t: '9'.repeat(17) }],
    ['no operations', { ops: 'none' }],
  ])('leaves out an entry that has %s, and keeps the others', (_what, wrong) => {
    const result = read(forged({}, lines(line(1, wrong), line(2))));

    expect(result).toMatchObject({ ok: true, value: { refused: 1, entries: [{ n: 2 }] } });
  });

  it.each([
    ['JSON that is too deep', `{"op":"set","v":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['JSON that is very deep', `{"op":"set","v":${'['.repeat(9999)}${']'.repeat(9999)}}`],
    ['a key __proto__', '{"op":"x-new","__proto__":{"polluted":true}}'],
    ['a key constructor', '{"op":"x-new","v":{"constructor":{"prototype":{"polluted":true}}}}'],
    ['a field constructor', JSON.stringify({ ...aSet(1), f: 'constructor' })],
    ['a text that is too long', JSON.stringify({ op: 'x-new', v: 'x'.repeat(2 ** 22 + 1) })],
  ])('makes nothing of an operation with %s, on every computer the same', (_what, op) => {
    const whole = line(1).replace(/"ops":.*$/, `"ops":[${op},${JSON.stringify(aSet('kept'))}]}`);

    const ops = opsOf(forged({ last: 1, count: 1 }, lines(whole)));

    expect(ops).toEqual([[nothing, aSet('kept')]]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps what a newer version may understand', () => {
    const raw = { op: 'x-later', r: 'anything', more: [1] };
    const bytes = forged({ last: 1, count: 1 }, lines(line(1, { ops: [raw] })));

    expect(opsOf(bytes)).toEqual([[{ op: 'other', raw }]]);
  });
});

describe('a locked segment', () => {
  const { bytes } = aSegment({}, locking(1));
  const readLocked = (file: Uint8Array) => readSegment(file, lockedWorkspace);

  it('gives its entries to who has the key', () => {
    expect(readLocked(bytes)).toMatchObject({ ok: true, value: { entries: [{}, {}] } });
  });

  it('holds nothing that a reader without it could see', () => {
    expect(bytes.includes('title')).toBe(false);
    expect(read(bytes)).toMatchObject({ ok: false, error: { kind: 'no-key' } });
  });

  it('is never the same bytes twice', () => {
    expect(aSegment({}, locking(2)).bytes.equals(bytes)).toBe(false);
  });

  it.each(['dev', 'app', 'first', 'salt'])('is refused when its header was changed: %s', (what) => {
    const text = bytes.toString('latin1');
    const at = text.indexOf(`"${what}":`) + what.length + 3 + (what === 'first' ? 0 : 1);
    const bent = Buffer.from(bytes.subarray(0, -32));
    bent.writeUInt8(bent.readUInt8(at) === 0x32 ? 0x31 : 0x32, at);

    const result = readLocked(Buffer.concat([bent, sha256(bent)]));

    expect(result).toMatchObject({ ok: false, error: { kind: 'forged' } });
  });

  it('is refused when a bit of what is locked was changed', () => {
    const bent = Buffer.from(bytes.subarray(0, -32));
    bent.writeUInt8(bent.readUInt8(bent.length - 40) ^ 1, bent.length - 40);

    const result = readLocked(Buffer.concat([bent, sha256(bent)]));

    expect(result).toEqual({ ok: false, error: { kind: 'forged' } });
  });

  it('is asked for: a plain one is refused in a locked workspace', () => {
    expect(readLocked(aSegment().bytes)).toEqual({ ok: false, error: { kind: 'not-encrypted' } });
  });
});
