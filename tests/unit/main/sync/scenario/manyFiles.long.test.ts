import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hotPath } from '../../../../../main/sync/format/names.ts';
import { MemoryShared } from '../memoryShared.ts';
import { aSharedFolder, trueRng } from '../realFolder.ts';
import { aSegment, anEntry, recordId } from '../samples.ts';
import { idle } from './runningSharer.ts';

/** A busy day of so many computers: each file one change of another record. */
const placeFiles = async (folder: string, computers: number, filesEach: number): Promise<void> => {
  await mkdir(join(folder, 't'));
  for (let computer = 1; computer <= computers; computer += 1) {
    const who = computer.toString(16).padStart(16, '0');
    for (let n = 1; n <= filesEach; n += 1) {
      const id = recordId(computer * 1_000 + n);
      const op = { op: 'new', k: 'lesson', r: id, v: { title: `Brug ${String(n)}` } } as const;
      const entries = [{ ...anEntry(n, [op]), a: who }];
      const { name, bytes } = aSegment({ entries, actor: who, dev: who });
      await writeFile(join(folder, hotPath(name)), bytes);
    }
  }
};

describe('scenario 30: a folder in which nothing happens', () => {
  it('costs no more with the 1,800 recent files of 50 computers, each of them read once', async () => {
    const folder = await aSharedFolder();
    await placeFiles(folder, 50, 36);
    const shared = new MemoryShared({ now: Date.now }, trueRng);

    const { rounds, calls } = await idle(folder, shared, 20);

    expect([...shared.state.records.all()]).toHaveLength(1_800);
    expect(new Set(calls)).toEqual(new Set(['readdir']));
    expect(Math.abs(calls.length - rounds)).toBeLessThanOrEqual(1);
  });
});
