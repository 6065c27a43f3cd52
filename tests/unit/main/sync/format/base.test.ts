import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { readManifest, writeManifest } from '../../../../../main/sync/format/manifestCodec.ts';
import { readShard, shardBody, writeShard } from '../../../../../main/sync/format/shardCodec.ts';
import { parseStateRecord } from '../../../../../main/sync/format/stateRecordCodec.ts';
import { sha256Hex } from '../../../../../main/sync/format/sha256.ts';
import type { StateRecord } from '../../../../../main/sync/port.ts';
import {
  device,
  locking,
  lockedWorkspace,
  plainWorkspace,
  recordId,
  workspaceId,
} from '../samples.ts';

const packed = `${'0'.repeat(16)}${'a'.repeat(16)}.1`;
const aRecord = (number: number, title: Json = 'Brug'): StateRecord => ({
  kind: 'lesson',
  record: { id: recordId(number), title, _m: { c: packed, by: 'u-1' } },
  texts: { why: 'omdat' },
});
const shard = (records: readonly StateRecord[]) =>
  writeShard(
    { workspace: workspaceId, dev: device, count: records.length },
    shardBody(records),
    null,
  );

describe('a shard of a base', () => {
  it('gives back its records, in an order of their own', () => {
    const { bytes, hash } = shard([aRecord(2), aRecord(1)]);

    expect(readShard(bytes, plainWorkspace)).toEqual({
      ok: true,
      value: {
        records: [aRecord(1), aRecord(2)],
        lines: shardBody([aRecord(1), aRecord(2)]),
        body: sha256Hex(shardBody([aRecord(1), aRecord(2)])),
      },
    });
    expect(hash).toBe(shard([aRecord(1), aRecord(2)]).hash);
  });

  it('is refused whole when one line is wrong: a part left out would say that it was deleted', () => {
    const body = Buffer.from(
      `${JSON.stringify(aRecord(1))}\n${JSON.stringify({ ...aRecord(2), kind: 'No kind' })}\n`,
    );
    const { bytes } = writeShard({ workspace: workspaceId, dev: device, count: 2 }, body, null);

    expect(readShard(bytes, plainWorkspace)).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
  });

  it('opens with the key of the workspace only', () => {
    const body = shardBody([aRecord(1)]);
    const { bytes } = writeShard(
      { workspace: workspaceId, dev: device, count: 1 },
      body,
      locking(1),
    );

    expect(bytes.includes('Brug')).toBe(false);
    expect(readShard(bytes, lockedWorkspace)).toMatchObject({ ok: true });
    expect(readShard(bytes, plainWorkspace)).toMatchObject({ ok: false });
  });
});

describe('a record in a base', () => {
  it.each([
    ['a value without a dot', { title: 'x', _m: {} }],
    ['a dot that is none', { title: 'x', _m: { c: 'zzz' } }],
    ['a number 0', { title: 'x', _m: { c: packed.replace('.1', '.0') } }],
    ['a field that is none', { 'no field': 1, _m: { c: packed } }],
    ['a set without dots', { tags: ['x'], _m: {} }],
    ['something unknown of the kernel', { _m: { c: packed, z: 1 } }],
    ['text edits without dots', { _m: { x: { why: [] } } }],
  ])('is refused with %s', (_what, record) => {
    const line = JSON.stringify({ kind: 'lesson', record: { id: recordId(1), ...record } });

    expect(parseStateRecord(line)).toBeNull();
  });

  it('may have values of kinds and fields that this version does not know', () => {
    const record = { id: recordId(1), later: { deep: [1] }, _m: { c: packed } };

    expect(parseStateRecord(JSON.stringify({ kind: 'futureKind', record }))).toEqual({
      kind: 'futureKind',
      record,
    });
  });
});

describe('the manifest of a base', () => {
  const manifest = {
    dev: device,
    generation: 2,
    app: '1.0.0',
    purged: 1,
    head: {
      seen: { ['a'.repeat(16)]: 3 },
      erased: [sha256Hex('x')],
      voided: [`${'a'.repeat(16)}.1`],
      dead: { [`${'b'.repeat(16)}.9`]: ['place'] },
      kept: { [`${'a'.repeat(16)}.2.0`]: { op: 'x-later' } },
    },
    shards: [{ file: 'c'.repeat(32), body: 'd'.repeat(64), count: 1 }],
  };

  it('gives back what was written, plain and locked', () => {
    const plain = writeManifest(workspaceId, manifest, null);
    const locked = writeManifest(workspaceId, manifest, locking(3));

    expect(readManifest(plain.bytes, plainWorkspace)).toEqual({ ok: true, value: manifest });
    expect(readManifest(locked.bytes, lockedWorkspace)).toEqual({ ok: true, value: manifest });
    expect(readManifest(plain.bytes, lockedWorkspace)).toMatchObject({
      error: { kind: 'not-encrypted' },
    });
  });

  it('may name a file once: a small one named a thousand times would fill the memory', () => {
    const shards = [...manifest.shards, ...manifest.shards];
    const { bytes } = writeManifest(workspaceId, { ...manifest, shards }, null);

    expect(readManifest(bytes, plainWorkspace)).toMatchObject({ error: { kind: 'invalid' } });
  });

  it('does not pass for a shard', () => {
    const { bytes } = writeManifest(workspaceId, manifest, null);

    expect(readShard(bytes, plainWorkspace)).toMatchObject({ error: { kind: 'invalid' } });
  });
});
