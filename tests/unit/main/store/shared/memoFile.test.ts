import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFs } from '../../../../../main/store/disk/nodeFs.ts';
import { openMemo } from '../../../../../main/store/shared/memoFile.ts';
import { aFolder } from '../disk/profileFolder.ts';

const memoIn = async (folder: string) =>
  openMemo(join(folder, 'memo.json'), () => Promise.resolve(true), nodeFs);

it('keeps what two writers add at the same time', async () => {
  const folder = await aFolder();
  const memo = await memoIn(folder);

  await Promise.all([memo.add({ since: { a: 1 } }), memo.add({ packet: 'team' })]);
  await memo.add({ since: { b: 2 } });

  expect((await memoIn(folder)).read()).toEqual({ since: { b: 2 }, packet: 'team' });
});

it('begins anew when what it held was no object', async () => {
  const memo = await memoIn(await aFolder());
  await memo.write('iets anders');

  await memo.add({ packet: 'team' });

  expect(memo.read()).toEqual({ packet: 'team' });
});

it('tells when the disk did not keep it', async () => {
  const folder = await aFolder();
  const memo = await memoIn(folder);
  await rm(folder, { recursive: true });
  await writeFile(folder, 'geen map');

  expect(await memo.add({ packet: 'team' })).toMatchObject({ ok: false });
});
