import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { timed } from '../sharing/setup.ts';

/** The least that can be done with the bytes of a base, and then what a newcomer must do beside it. */
export interface SameBytes {
  /** Reading, hashing and unpacking. */
  readonly rawMs: number;
  /** `JSON.parse` of each line, nothing kept. */
  readonly parseMs: number;
  /** Writing the unpacked bytes into as many files, each synced. */
  readonly durableMs: number;
}

const gzipHeaderBytes = 10;

const unpack = async (path: string): Promise<Buffer> => {
  const bytes = await readFile(path);
  createHash('sha256').update(bytes).digest();
  const packed = bytes.subarray(bytes.indexOf('\x1f\x8b', 0, 'latin1') + gzipHeaderBytes);
  return inflateRawSync(packed);
};

const parseLines = (body: Buffer): void => {
  for (let from = 0; from < body.length;) {
    const end = body.indexOf(0x0a, from);
    JSON.parse(body.toString('utf8', from, end));
    from = end + 1;
  }
};

const writeDurably = async (path: string, body: Buffer): Promise<void> => {
  const file = await open(path, 'wx');
  await file.writeFile(body);
  await file.datasync();
  await file.close();
};

export const measureSameBytes = async (
  paths: readonly string[],
  folder: string,
): Promise<SameBytes> => {
  const bodies: Buffer[] = [];
  const rawMs = await timed(async () => {
    for (const path of paths) bodies.push(await unpack(path));
  });
  const parseMs = await timed(async () => {
    for (const body of bodies) parseLines(body);
  });
  await mkdir(folder);
  const durableMs = await timed(async () => {
    for (const [at, body] of bodies.entries()) {
      await writeDurably(join(folder, `${String(at)}-${basename(paths[at] ?? '')}`), body);
    }
  });
  await rm(folder, { recursive: true });
  return { rawMs, parseMs, durableMs };
};

export const meanOf = (one: SameBytes, other: SameBytes): SameBytes => ({
  rawMs: Math.round((one.rawMs + other.rawMs) / 2),
  parseMs: Math.round((one.parseMs + other.parseMs) / 2),
  durableMs: Math.round((one.durableMs + other.durableMs) / 2),
});
