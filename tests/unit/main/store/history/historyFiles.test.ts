import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../../../main/store/disk/nodeFs.ts';
import { HistoryFiles } from '../../../../../main/store/history/historyFiles.ts';
import { aFolder } from '../disk/profileFolder.ts';
import { meddledFs } from '../faults/faultyFs.ts';

/** Ids of one bucket: that is told by the last letters. */
const idOf = (one: number, bucket = '07'): string =>
  `019ab51b-0000-7000-8000-${String(one).padStart(10, '0')}${bucket}`;

const aHistory = async () => {
  let rewrites = 0;
  const fs = meddledFs(nodeFs, (call) => {
    if (call === 'rename') rewrites += 1;
    return undefined;
  });
  const history = new HistoryFiles(fs, await aFolder());
  const write = (ids: readonly string[]) =>
    history.append(
      ids.map((id, at) => ({
        ...{ a: '0123456789abcdef', n: at + 1, t: '019ab51b00000000', by: 'u-x', act: 'create' },
        ops: [{ op: 'new' as const, k: 'lesson', r: id, v: { title: id } }],
      })),
      () => false,
    );
  return { history, write, rewrites: () => rewrites };
};

describe('erasing from the history', () => {
  it('writes each file once for all of its records, and none that has nothing of them', async () => {
    const { history, write, rewrites } = await aHistory();
    const [one, other, left, away] = [idOf(1), idOf(2), idOf(3), idOf(4, '08')];
    await write([one, other, left, away]);

    await history.erase(new Set([one, other, idOf(9, '08')]));

    expect(rewrites()).toBe(1);
    expect(await history.read(one)).toEqual([]);
    expect(await history.read(other)).toEqual([]);
    expect(await history.read(left)).toHaveLength(1);
    expect(await history.read(away)).toHaveLength(1);
  });
});
