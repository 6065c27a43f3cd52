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
  /** A value that a join took away, a millisecond after 1970. */
  const lose = (id: string) =>
    history.append(
      [
        {
          ...{ a: 'fedcba9876543210', n: 1, t: '0000000000010000', by: '', act: 'edit' },
          ops: [{ op: 'other', raw: { op: 'x-lost', k: 'lesson', r: id, f: 'title', v: [] } }],
        },
      ],
      () => false,
    );
  return { history, write, lose, rewrites: () => rewrites };
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

describe('writing to the history from several sides at once', () => {
  const [erased, lost, kept, added] = [idOf(1), idOf(2), idOf(3), idOf(4)];

  it('brings back nothing that was erased or grew old, and keeps what came in', async () => {
    const { history, write, lose } = await aHistory();
    await write([erased, kept]);
    await lose(lost);

    await Promise.all([
      history.forgetOlder('x-lost', 2),
      history.erase(new Set([erased])),
      write([added]),
    ]);

    const left = [erased, lost, kept, added].map(async (id) => (await history.read(id)).length);
    expect(await Promise.all(left)).toEqual([0, 0, 1, 1]);
  });

  it('loses no line when two add to one file', async () => {
    const { history, write } = await aHistory();
    await write([kept]);

    await Promise.all([write([erased]), write([added])]);

    expect(await history.read(erased)).toHaveLength(1);
    expect(await history.read(added)).toHaveLength(1);
  });
});
