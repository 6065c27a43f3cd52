import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk, ShardRead } from '../../../../../main/store/disk/disk.ts';
import { aFolder, framesOf, keep, openAt, text } from './profileFolder.ts';

/** A store in small: one shard of words, one that never changes. */
const checkpoint = async (disk: Disk, words: string, more: Record<string, string> = {}) => {
  const at = await keep(disk, words);
  await disk.put('words', text(words));
  for (const [name, bytes] of Object.entries(more)) await disk.put(name, text(bytes));
  const committed = await disk.commit({ at, meta: { words } });
  if (!committed.ok) throw new Error(committed.error.kind);
  return committed.value;
};

const shown = ({ bytes, ...rest }: ShardRead) => ({
  ...rest,
  bytes: bytes === null ? null : Buffer.from(bytes).toString(),
});

const stateOf = (folder: string, ...path: string[]) => join(folder, 'state', ...path);

/** Three generations made, of which two are kept; `still` was written in the first only. */
const threeGenerations = async () => {
  const folder = await aFolder();
  const disk = await openAt(folder);
  await checkpoint(disk, 'een', { still: 'onveranderd' });
  await checkpoint(disk, 'twee');
  await checkpoint(disk, 'drie');
  await keep(disk, 'staart');
  await disk.close();
  return folder;
};

const flip = async (path: string, bit: number) => {
  const bytes = await readFile(path);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  await writeFile(path, bytes);
};

const clean = { mended: 0, setAside: 0, readOnly: null };

describe('generations', () => {
  it('opens on the newest, with its meta, its shards and the log behind it', async () => {
    const folder = await threeGenerations();

    const disk = await openAt(folder);

    expect(disk.generation).toMatchObject({ number: 3, meta: { words: 'drie' } });
    expect(disk.generation?.shards).toEqual(['words', 'still']);
    expect(shown(await disk.readShard('words')).bytes).toBe('drie');
    expect(shown(await disk.readShard('still')).bytes).toBe('onveranderd');
    expect(shown(await disk.readShard('absent'))).toMatchObject({ bytes: null, isLost: false });
    expect(await framesOf(disk)).toEqual(['staart']);
    expect(disk.report()).toEqual(clean);
  });

  it('keeps one older generation, and the log back to where that one stood', async () => {
    const folder = await threeGenerations();

    const disk = await openAt(folder);

    expect(await readdir(stateOf(folder))).toEqual(['CURRENT', 'g000002', 'g000003']);
    expect(disk.previous).toMatchObject({ number: 2, meta: { words: 'twee' } });
    expect(await framesOf(disk, disk.previous?.log)).toEqual(['drie', 'staart']);
    expect(await readdir(join(folder, 'wal'))).toEqual(['00000003.wal', '00000004.wal']);
  });

  it('writes an unchanged shard once more, then links it, never sharing bytes with its neighbour', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    const inodes: number[] = [];
    for (const words of ['een', 'twee', 'drie', 'vier', 'vijf']) {
      const { number } = await checkpoint(disk, words, words === 'een' ? { still: 'x' } : {});
      inodes.push((await stat(stateOf(folder, `g00000${String(number)}`, 'still'))).ino);
    }

    const [a, b] = inodes;

    expect(a).not.toBe(b);
    expect(inodes).toEqual([a, b, a, b, a]);
  });

  it('forgets all from before when it commits twice in a row', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    await checkpoint(disk, 'geheim');
    const at = await keep(disk, 'wissen');
    await disk.put('words', text('leeg'));

    await disk.commit({ at, meta: null });
    await disk.commit({ at, meta: null });

    const everything = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of everything.filter((found) => found.isFile())) {
      const bytes = await readFile(join(entry.parentPath, entry.name), 'latin1');
      expect(bytes).not.toContain('geheim');
    }
  });

  it('forgets also what shares a log file with a frame that came while it committed', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    await keep(disk, 'geheim');
    const at = await keep(disk, 'wissen');
    await keep(disk, 'later');

    await disk.commit({ at, meta: null });
    await disk.commit({ at, meta: null });

    expect(await readFile(join(folder, 'wal', '00000001.wal'), 'latin1')).not.toContain('geheim');
    const again = await openAt(folder);
    expect(await framesOf(again)).toEqual(['later']);
    expect(await framesOf(again, { file: 1, offset: 0 })).toEqual(['later']);
    expect(again.report()).toEqual(clean);
  });

  it('drops the shards that the store names', async () => {
    const folder = await threeGenerations();
    const disk = await openAt(folder);

    await disk.commit({ at: await keep(disk, 'weg'), meta: null, drop: ['still'] });

    expect(disk.generation?.shards).toEqual(['words']);
  });

  it('counts the log since the checkpoint', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    const { offset } = await keep(disk, 'een');
    expect(disk.bytesSinceCheckpoint()).toBe(offset);

    await disk.commit({ at: { file: 1, offset }, meta: null });
    expect(disk.bytesSinceCheckpoint()).toBe(0);

    const next = await keep(disk, 'twee');
    expect(disk.bytesSinceCheckpoint()).toBe(next.offset);
    expect((await openAt(folder)).bytesSinceCheckpoint()).toBe(next.offset);
  });
});

describe('a damaged checkpoint', () => {
  it('mends one flipped bit anywhere in CURRENT, MANIFEST and a shard', async () => {
    const folder = await threeGenerations();
    for (const path of [
      stateOf(folder, 'CURRENT'),
      stateOf(folder, 'g000003', 'MANIFEST.json'),
      stateOf(folder, 'g000003', 'words'),
    ]) {
      const whole = await readFile(path);
      for (let bit = 0; bit < whole.length * 8; bit += path.endsWith('json') ? 67 : 7) {
        await flip(path, bit);
        const disk = await openAt(folder);
        expect({ path, bit, read: shown(await disk.readShard('words')) }).toMatchObject({
          path,
          bit,
          read: { bytes: 'drie', replayFrom: disk.generation?.log, isLost: false },
        });
        expect(disk.report()).toEqual({ mended: 1, setAside: 0, readOnly: null });
        expect((await readFile(path)).equals(whole)).toBe(true);
      }
    }
  });

  it('takes the older generation and the log when a manifest is beyond mending', async () => {
    const folder = await threeGenerations();
    await writeFile(stateOf(folder, 'g000003', 'MANIFEST.json'), 'onzin');

    const disk = await openAt(folder);

    expect(disk.generation?.number).toBe(2);
    expect(await framesOf(disk)).toEqual(['drie', 'staart']);
    expect(disk.report()).toEqual({ mended: 1, setAside: 0, readOnly: null });
    expect((await openAt(folder)).report()).toEqual(clean);
    expect((await checkpoint(disk, 'vier')).number).toBe(4);
    expect(await readdir(stateOf(folder))).toEqual(['CURRENT', 'g000002', 'g000004']);
  });

  it('finds the newest generation when CURRENT is gone or nonsense', async () => {
    const folder = await threeGenerations();
    await writeFile(stateOf(folder, 'CURRENT'), 'g000002');
    expect((await openAt(folder)).generation?.number).toBe(3);

    await rm(stateOf(folder, 'CURRENT'));
    expect((await openAt(folder)).generation?.number).toBe(3);
  });

  it('reads the older copy of a ruined shard and says from where to replay', async () => {
    const folder = await threeGenerations();
    await writeFile(stateOf(folder, 'g000003', 'words'), 'onzin');

    const disk = await openAt(folder);
    const read = await disk.readShard('words');

    expect(shown(read)).toMatchObject({ bytes: 'twee', isLost: false });
    expect(await framesOf(disk, read.replayFrom)).toEqual(['drie', 'staart']);
    expect(disk.report()).toEqual({ mended: 1, setAside: 0, readOnly: null });
  });

  it('restores a ruined shard that the older generation has too', async () => {
    const folder = await threeGenerations();
    await writeFile(stateOf(folder, 'g000003', 'still'), 'onzin');

    const disk = await openAt(folder);

    expect(shown(await disk.readShard('still'))).toMatchObject({
      bytes: 'onveranderd',
      replayFrom: disk.generation?.log,
    });
    expect(await readFile(stateOf(folder, 'g000003', 'still'), 'utf8')).toBe('onveranderd');
  });

  it('will not commit over a ruined shard before the store has made it again', async () => {
    const folder = await threeGenerations();
    await writeFile(stateOf(folder, 'g000003', 'words'), 'onzin');
    const disk = await openAt(folder);
    const at = await keep(disk, 'vier');

    const refused = await disk.commit({ at, meta: null });
    await disk.put('words', text('opnieuw'));
    const accepted = await disk.commit({ at, meta: null });

    expect(refused).toEqual({ ok: false, error: { kind: 'shard-needed', names: ['words'] } });
    expect(accepted.ok).toBe(true);
    expect(shown(await (await openAt(folder)).readShard('words')).bytes).toBe('opnieuw');
  });

  it('says that a shard is lost when both copies are ruined, and keeps the pieces', async () => {
    const folder = await threeGenerations();
    await writeFile(stateOf(folder, 'g000003', 'words'), 'onzin');
    await writeFile(stateOf(folder, 'g000002', 'words'), 'onzin');

    const disk = await openAt(folder);

    expect(shown(await disk.readShard('words'))).toMatchObject({ bytes: null, isLost: true });
    expect(disk.report()).toEqual({ mended: 0, setAside: 1, readOnly: null });
    expect(await readFile(join(folder, 'quarantine', '2025-11-24-shard-1'), 'utf8')).toBe('onzin');
  });

  it('rebuilds from the log alone when the first generation is ruined', async () => {
    const folder = await aFolder();
    const first = await openAt(folder);
    await checkpoint(first, 'een');
    await first.close();
    await writeFile(stateOf(folder, 'g000001', 'words'), 'onzin');
    const disk = await openAt(folder);
    const read = await disk.readShard('words');
    expect(await framesOf(disk, read.replayFrom)).toEqual(['een']);
    expect(disk.report()).toEqual({ mended: 1, setAside: 0, readOnly: null });

    await writeFile(stateOf(folder, 'g000001', 'MANIFEST.json'), 'onzin');
    const again = await openAt(folder);
    expect(again.generation).toBeNull();
    expect(await framesOf(again)).toEqual(['een']);
    expect(again.report()).toEqual({ mended: 1, setAside: 0, readOnly: null });
  });

  it('opens read-only on a manifest of a newer format', async () => {
    const folder = await threeGenerations();
    const { encodeManifest, decodeManifest } =
      await import('../../../../../main/store/disk/generation/manifestCodec.ts');
    const path = stateOf(folder, 'g000003', 'MANIFEST.json');
    const manifest = await decodeManifest(await readFile(path));
    if (manifest === null) throw new Error('unreadable');
    await writeFile(path, encodeManifest({ ...manifest.value, format: 2 }));

    const disk = await openAt(folder);

    expect(disk.report().readOnly).toBe('newer-version');
    expect(await disk.append(text('x'))).toEqual({ ok: false, error: { kind: 'no-access' } });
  });
});
