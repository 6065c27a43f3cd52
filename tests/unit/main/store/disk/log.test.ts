import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../../../../main/store/disk/log/frameCodec.ts';
import { aFolder, framesOf, keep, openAt, text } from './profileFolder.ts';

const logOf = (folder: string, number = 1) =>
  join(folder, 'wal', `${String(number).padStart(8, '0')}.wal`);

const reopened = async (folder: string) => {
  const disk = await openAt(folder);
  return { frames: await framesOf(disk), report: disk.report(), disk };
};

const aLogOf = async (...payloads: readonly string[]) => {
  const folder = await aFolder();
  const disk = await openAt(folder);
  const ends: number[] = [];
  for (const payload of payloads) ends.push((await keep(disk, payload)).offset);
  await disk.close();
  return { folder, path: logOf(folder), bytes: await readFile(logOf(folder)), ends };
};

describe('the write-ahead log', () => {
  it('gives back every frame in the order of the calls, small and large', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    const payloads = ['een', 'x'.repeat(300_000), 'twee', 'y'.repeat(5000), ''];

    await Promise.all(payloads.map((payload) => disk.append(text(payload))));
    await disk.close();

    expect((await reopened(folder)).frames).toEqual(payloads);
  });

  it('replays from a position onward', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    const at = await keep(disk, 'een', 'twee');
    await keep(disk, 'drie');

    expect(await framesOf(disk, at)).toEqual(['drie']);
  });

  it('starts a file of its own in every run and a new one after 4 MiB', async () => {
    const folder = await aFolder();
    const first = await openAt(folder);
    for (let i = 0; i < 3; i += 1) await first.append(randomBytes(3 << 20));
    await first.close();

    const second = await openAt(folder);
    await keep(second, 'later');

    expect(await readdir(join(folder, 'wal'))).toEqual([
      '00000001.wal',
      '00000002.wal',
      '00000003.wal',
    ]);
  });

  it('sets a torn tail apart, wherever the last frame was torn', async () => {
    const { folder, path, bytes, ends } = await aLogOf('een', 'twee', 'de laatste');
    const [, lastStart = 0] = ends;

    for (let length = lastStart; length < bytes.length; length += 1) {
      await writeFile(path, bytes);
      await truncate(path, length);
      const { frames, report } = await reopened(folder);
      expect({ length, frames, setAside: report.setAside, mended: report.mended }).toEqual({
        length,
        frames: ['een', 'twee'],
        setAside: length === lastStart ? 0 : 1,
        mended: 0,
      });
      expect((await reopened(folder)).report).toEqual({ mended: 0, setAside: 0, readOnly: null });
    }
    const apart = (await readdir(join(folder, 'quarantine'))).filter((n) => !n.endsWith('.json'));
    expect(apart).toHaveLength(bytes.length - lastStart - 1);
  });

  it('mends every single flipped bit of a frame, header and payload, for good', async () => {
    const { folder, path, bytes, ends } = await aLogOf('een', 'de middelste', 'drie');
    const [start = 0, end = 0] = ends;

    for (let bit = start * 8; bit < end * 8; bit += bit < start * 8 + 152 ? 1 : 5) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await writeFile(path, damaged);
      const { frames, report } = await reopened(folder);
      expect({ bit, frames, report }).toEqual({
        bit,
        frames: ['een', 'de middelste', 'drie'],
        report: { mended: 1, setAside: 0, readOnly: null },
      });
      expect((await readFile(path)).equals(bytes)).toBe(true);
    }
  });

  it('mends a flipped bit in a large packed frame', async () => {
    const words = Array.from({ length: 40_000 }, (_, n) => String((n * 7919) % 10_007)).join(' ');
    const { folder, path, bytes } = await aLogOf('een', words, 'drie');
    bytes[20_000] = (bytes[20_000] ?? 0) ^ 16;
    await writeFile(path, bytes);

    const { frames, report } = await reopened(folder);

    expect(report.mended).toBe(1);
    expect(frames).toEqual(['een', words, 'drie']);
  });

  it('steps over a frame that cannot be mended, keeps its bytes and the frames after it', async () => {
    const { folder, path, bytes, ends } = await aLogOf('een', 'verloren', 'drie');
    const [start = 0, end = 0] = ends;
    bytes.fill(0x5a, end - 4, end);
    await writeFile(path, bytes);

    const { frames, report, disk } = await reopened(folder);

    expect(frames).toEqual(['een', 'drie']);
    expect(report).toEqual({ mended: 0, setAside: 1, readOnly: null });
    const apart = await readFile(join(folder, 'quarantine', '2025-11-24-log-1'));
    expect(apart.equals(bytes.subarray(start, end))).toBe(true);
    expect(
      JSON.parse(await readFile(join(folder, 'quarantine', '2025-11-24-log-1.json'), 'utf8')),
    ).toEqual({ what: 'log', from: 'wal/00000001.wal', at: '2025-11-24T10:00:00.000Z' });
    expect((await reopened(folder)).report.setAside).toBe(0);
    await keep(disk, 'vier');
    expect((await reopened(folder)).frames).toEqual(['een', 'drie', 'vier']);
  });

  it('mends a flipped bit in the frame right behind one that is lost', async () => {
    const { folder, path, bytes, ends } = await aLogOf('een', 'verloren', 'drie', 'vier');
    const [, lost = 0, behind = 0] = ends;
    bytes.fill(0x5a, lost - 4, lost);
    bytes[behind - 1] = (bytes[behind - 1] ?? 0) ^ 1;
    await writeFile(path, bytes);

    const { frames, report } = await reopened(folder);

    expect(frames).toEqual(['een', 'drie', 'vier']);
    expect(report).toEqual({ mended: 1, setAside: 1, readOnly: null });
  });

  it('reports a log file that is gone', async () => {
    const folder = await aFolder();
    for (const words of ['een', 'twee', 'drie']) {
      const disk = await openAt(folder);
      await keep(disk, words);
      await disk.close();
    }
    await rm(logOf(folder, 2));

    const { frames, report } = await reopened(folder);

    expect(frames).toEqual(['een', 'drie']);
    expect(report.setAside).toBe(1);
  });

  it('leaves frames of a newer version alone and says so', async () => {
    const { folder, path, bytes } = await aLogOf('een');
    const newer = Buffer.concat([bytes, encodeFrame(text('onbekend'), 0x40)]);
    await writeFile(path, newer);

    const { frames, report, disk } = await reopened(folder);

    expect(frames).toEqual(['een']);
    expect(report.readOnly).toBe('newer-version');
    expect((await disk.append(text('x'))).ok).toBe(false);
    expect((await readFile(path)).equals(newer)).toBe(true);
  });
});
