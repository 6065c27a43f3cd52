import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSharingFile } from '../../../../main/store/sharingFile.ts';
import { aFolder } from './disk/profileFolder.ts';

const place = {
  folder: '/srv/team',
  root: 'bruggenbouwer',
  workspace: 'a'.repeat(32),
  isLocked: true,
  keptKeys: null,
  webdav: null,
};
const team = { workspace: place.workspace, isLocked: true };
const open = (path: string) => openSharingFile(path, () => Promise.resolve(true));

it('remembers whose words lie here when the folder is left', async () => {
  const path = join(await aFolder(), 'sharing.json');
  await (await open(path)).set(place, team);
  const file = await open(path);

  await file.set(null, file.team());

  const later = await open(path);
  expect([later.get(), later.team()]).toEqual([null, team]);
});

it('takes the team from the folder in a file of an older version', async () => {
  const path = join(await aFolder(), 'sharing.json');
  await writeFile(path, JSON.stringify({ place }));

  expect((await open(path)).team()).toEqual(team);
});
