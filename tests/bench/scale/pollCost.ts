import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookHot } from '../../../main/sync/folder/look.ts';
import { hotPath } from '../../../main/sync/format/names.ts';
import { folderRemote } from '../../../main/sync/remote/folderRemote.ts';
import { realClock } from '../../unit/main/sync/realClock.ts';

/** What one poll of a real folder costs, by how many recent files lie there; nothing is opened. */
export const pollCost = async (names: number) => {
  const folder = await mkdtemp(join(import.meta.dirname, 'poll-'));
  await mkdir(join(folder, 't'));
  for (let at = 0; at < names; at += 1) {
    const actor = Math.floor(at / 6)
      .toString(16)
      .padStart(16, '0');
    const first = (at % 6) + 1;
    const name = { actor, first, last: first, hash: at.toString(16).padStart(16, '0') };
    await writeFile(join(folder, hotPath(name)), '');
  }
  const remote = folderRemote(folder, realClock);
  const times: number[] = [];
  for (let time = 0; time < 9; time += 1) {
    const startedAt = performance.now();
    const looked = await lookHot(remote);
    if (!looked.ok || looked.value.length !== names) throw new Error('not all seen');
    times.push(performance.now() - startedAt);
  }
  await rm(folder, { recursive: true });
  const middle = times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
  return { names, ms: Number(middle.toFixed(1)) };
};
