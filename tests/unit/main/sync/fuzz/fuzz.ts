import { readManifest, writeManifest } from '../../../../../main/sync/format/manifestCodec.ts';
import { readSegment } from '../../../../../main/sync/format/segmentCodec.ts';
import { sha256, sha256Hex } from '../../../../../main/sync/format/sha256.ts';
import { readShard, shardBody, writeShard } from '../../../../../main/sync/format/shardCodec.ts';
import { parseEntryLine } from '../../../../../main/sync/format/parseEntryLine.ts';
import { parseStateRecord } from '../../../../../main/sync/format/stateRecordCodec.ts';
import type { Rng } from '../../../../../main/sync/ports.ts';
import { vetUpdate } from '../../../../../main/sync/texts/vetUpdate.ts';
import {
  actor,
  anEntry,
  aSegment,
  device,
  plainWorkspace,
  recordId,
  workspaceId,
} from '../samples.ts';
import { below, pick } from '../seededRng.ts';
import { asked, aText } from '../texts/hostile.ts';

const packed = `${'0'.repeat(16)}${actor}.1`;
const stateRecord = {
  kind: 'lesson',
  record: {
    id: recordId(1),
    title: 'Brug',
    tags: ['a', 'b'],
    _m: { c: packed, by: 'u-1', r: { $del: [[packed, {}] as const] } },
  },
  texts: { why: 'omdat' },
};
const body = shardBody([stateRecord]);
const shard = writeShard({ workspace: workspaceId, dev: device, count: 1 }, body, null).bytes;
const head = { seen: { [actor]: 1 }, erased: [sha256Hex('x')], voided: [], dead: {}, kept: {} };
const manifest = writeManifest(
  workspaceId,
  {
    dev: device,
    generation: 1,
    app: '1',
    head,
    shards: [{ file: 'c'.repeat(32), body: 'd'.repeat(64), count: 1 }],
  },
  null,
).bytes;

const segment = aSegment().bytes;
const line = Buffer.from(JSON.stringify(anEntry(1)));
const stateLine = Buffer.from(JSON.stringify(stateRecord));

/** What is mutated, whether its hash is put right after, and who reads it: true when it was taken. */
const targets: readonly {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rehash: boolean;
  readonly isTaken: (bytes: Uint8Array) => boolean;
}[] = [
  {
    name: 'segment',
    bytes: segment,
    rehash: false,
    isTaken: (b) => readSegment(b, plainWorkspace).ok,
  },
  { name: 'shard', bytes: shard, rehash: false, isTaken: (b) => readShard(b, plainWorkspace).ok },
  {
    name: 'manifest',
    bytes: manifest,
    rehash: false,
    isTaken: (b) => readManifest(b, plainWorkspace).ok,
  },
  {
    name: 'rehashed segment',
    bytes: segment,
    rehash: true,
    isTaken: (b) => readSegment(b, plainWorkspace).ok,
  },
  {
    name: 'rehashed shard',
    bytes: shard,
    rehash: true,
    isTaken: (b) => readShard(b, plainWorkspace).ok,
  },
  {
    name: 'rehashed manifest',
    bytes: manifest,
    rehash: true,
    isTaken: (b) => readManifest(b, plainWorkspace).ok,
  },
  {
    name: 'entry',
    bytes: line,
    rehash: false,
    isTaken: (b) => parseEntryLine(text(b), actor).kind === 'entry',
  },
  {
    name: 'record of a base',
    bytes: stateLine,
    rehash: false,
    isTaken: (b) => parseStateRecord(text(b)) !== null,
  },
  { name: 'text edit', bytes: aText, rehash: false, isTaken: (b) => vetUpdate(asked(b)) },
];

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

export interface Fuzzed {
  readonly taken: Readonly<Record<string, number>>;
  readonly slowestMs: number;
}

/** Changes files at random and reads them. What throws or slips through is the caller's to see. */
export const fuzz = (rng: Rng, times: number): Fuzzed => {
  const taken: Record<string, number> = {};
  let slowestMs = 0;
  for (let at = 0; at < times; at += 1) {
    const { name, bytes, rehash, isTaken } = pick(rng, targets);
    const bent = mutate(rng, bytes, rehash);
    const startedAt = performance.now();
    const isIn = isTaken(bent);
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    if (isIn && !Buffer.from(bent).equals(bytes)) taken[name] = (taken[name] ?? 0) + 1;
  }
  return { taken, slowestMs };
};

const mutate = (rng: Rng, bytes: Uint8Array, rehash: boolean): Uint8Array => {
  let bent = Buffer.from(rehash ? bytes.subarray(0, -32) : bytes);
  for (let left = 1 + below(rng, 4); left > 0; left -= 1) bent = mutateOnce(rng, bent);
  return rehash ? Buffer.concat([bent, sha256(bent)]) : bent;
};

const mutateOnce = (rng: Rng, bytes: Buffer): Buffer<ArrayBuffer> => {
  const at = below(rng, Math.max(bytes.length, 1));
  const length = below(rng, 16);
  switch (below(rng, 6)) {
    case 0:
      return Buffer.from(bytes.subarray(0, at));
    case 1:
      return Buffer.concat([bytes.subarray(0, at), rng.bytes(length), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 3:
      return Buffer.concat([bytes, bytes.subarray(at)]);
    default: {
      const bent = Buffer.from(bytes);
      if (bent.length > 0) bent[at] = below(rng, 256);
      return bent;
    }
  }
};
