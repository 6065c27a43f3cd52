import { gzipSync } from 'node:zlib';
import { sealContainer } from '../../../main/sync/format/containerCodec.ts';
import type { Locking } from '../../../main/sync/format/containerCodec.ts';
import { limits } from '../../../main/sync/format/limits.ts';
import { hotPath } from '../../../main/sync/format/names.ts';
import { sha256, sha256Hex } from '../../../main/sync/format/sha256.ts';
import { randomHex } from '../../../main/sync/ports.ts';
import type { Rng } from '../../../main/sync/ports.ts';
import { hostile } from '../../unit/main/sync/texts/hostile.ts';
import { testId } from '../settled.ts';

/** In whose name a file is written, and how its folder is locked. */
export interface Writer {
  readonly workspace: string;
  readonly locking: Locking | null;
  readonly rng: Rng;
}

export interface StrangeFile {
  readonly path: string;
  readonly actor: string;
  readonly bytes: Uint8Array;
}

type Line = Readonly<Record<string, unknown>> | string;

const stampOf = (ms: number): string => `${ms.toString(16).padStart(12, '0')}0001`;

const entryOf = (actor: string, n: number, ops: readonly unknown[]): Line => ({
  ...{ a: actor, n, t: stampOf(Date.now()), by: 'u-vreemd', act: 'edit', ops },
});

/** A whole segment of somebody new, with any lines and anything in its header. */
const segmentOf = (
  { workspace, locking, rng }: Writer,
  linesOf: (actor: string) => readonly Line[],
  said: Readonly<Record<string, unknown>> = {},
): StrangeFile => {
  const actor = randomHex(rng, 8);
  const lines = linesOf(actor);
  const [first, last] = [1, lines.length];
  const range = { actor, first, last, count: last, dev: randomHex(rng, 8), app: '9.0.0' };
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const body = Buffer.from(`${text.join('\n')}\n`);
  const bytes = sealContainer('segment', { ws: workspace, ...range, ...said }, body, locking);
  return named(actor, last, bytes);
};

const named = (actor: string, last: number, bytes: Uint8Array): StrangeFile => ({
  path: hotPath({ actor, first: 1, last, hash: sha256Hex(bytes, 16) }),
  ...{ actor, bytes },
});

/** 26: an operation, a field and a kind that nobody here knows, and a file that only it may read. */
export const fromNewerApp = (
  writer: Writer,
  words: { readonly op: string; readonly field: string; readonly kind: string },
): { readonly known: StrangeFile; readonly parked: StrangeFile } => ({
  known: segmentOf(writer, (actor) => [
    entryOf(actor, 1, [
      { op: 'x-later', r: testId(), how: { deep: [1, words.op] } },
      { op: 'new', k: 'lesson', r: testId(), v: { title: 'Van later', field9: words.field } },
      { op: 'new', k: 'newKind', r: testId(), v: { words: words.kind } },
    ]),
  ]),
  parked: segmentOf(writer, (actor) => [entryOf(actor, 1, [])], { min: 2 }),
});

/** 30: a computer of a large team, with much that it made. */
export const fromTeam = (writer: Writer, count: number): StrangeFile =>
  segmentOf(writer, (actor) =>
    Array.from({ length: count }, (_, at) =>
      entryOf(actor, at + 1, [
        { op: 'new', k: 'visionPoint', r: testId(), v: { words: `Wens ${String(at)}` } },
      ]),
    ),
  );

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** An entry of which one value is written as it stands: no program of ours would. */
const lineWith = (actor: string, n: number | string, value: string): string =>
  `{"a":"${actor}","n":${String(n)},"t":"${'f'.repeat(16)}","by":"u","act":"edit","ops":[{"op":"new","k":"lesson","r":"${testId()}","v":${value}}]}`;

/** Some kilobytes that unfold to more than a reader takes. */
const aBomb = (writer: Writer): StrangeFile =>
  segmentOf(writer, () => [`"${'0'.repeat(limits.rawSegmentBytes)}"`]);

/** Promises 2^53 bytes, or a header of 4 GB, under a hash that is right. */
const aBoast = ({ workspace, rng }: Writer, headerBytes: number | null): StrangeFile => {
  const actor = randomHex(rng, 8);
  const said = {
    v: 1,
    min: 1,
    ws: workspace,
    dev: randomHex(rng, 8),
    actor,
    app: '9',
    comp: 'gzip',
  };
  const header = Buffer.from(
    JSON.stringify({ ...said, first: 1, last: 1, count: 1, raw: 2 ** 53, enc: null }),
  );
  const start = Buffer.alloc(8);
  start.write('KSG1', 'latin1');
  start.writeUInt32LE(headerBytes ?? header.length, 4);
  const whole = Buffer.concat([start, header, gzipSync('{}')]);
  return named(actor, 1, Buffer.concat([whole, sha256(whole)]));
};

/** 21: what a file can say that no reader may believe. 22: texts that no reader may apply. */
export const hostileFiles: Readonly<Record<string, (writer: Writer) => StrangeFile>> = {
  bomb: aBomb,
  'huge size': (writer) => aBoast(writer, null),
  'huge header': (writer) => aBoast(writer, 2 ** 32 - 1),
  deep: (writer) => segmentOf(writer, (actor) => [lineWith(actor, 1, `{"title":${deep(5_000)}}`)]),
  prototype: (writer) =>
    segmentOf(writer, (actor) => [
      lineWith(actor, 1, '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}'),
    ]),
  'odd name': (writer) =>
    segmentOf(writer, (actor) => [
      lineWith(actor, 1, '{"title":"\\u0000\\u202Eeman\\u202C <img src=x onerror=alert(1)>"}'),
    ]),
  negative: (writer) => segmentOf(writer, (actor) => [lineWith(actor, -1, '{"title":"min een"}')]),
  text: (writer) => {
    const update = writer.rng.fraction();
    const [, bytes] = hostile[Math.floor(update * hostile.length)] ?? ['', new Uint8Array()];
    const [k, r] = ['lesson', testId()];
    const y = Buffer.from(bytes).toString('base64');
    return segmentOf(writer, (actor) => [
      entryOf(actor, 1, [{ op: 'new', k, r, v: { title: 'Met een vreemde tekst' } }]),
      entryOf(actor, 2, [{ op: 'txt', k, r, f: 'why', y, p: [] }]),
      entryOf(actor, 3, [{ op: 'new', k, r: testId(), v: { title: 'Erna' } }]),
    ]);
  },
};
