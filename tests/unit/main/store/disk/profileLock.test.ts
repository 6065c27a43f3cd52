import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { socketOf } from '../../../../../main/store/disk/lockSocket.ts';
import { lockProfile } from '../../../../../main/store/disk/profileLock.ts';
import { aFolder } from './profileFolder.ts';

it('lets one in, and the next after it is released', async () => {
  const folder = await aFolder();

  const first = await lockProfile(folder);
  const second = await lockProfile(folder);

  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, error: { kind: 'in-use' } });
  if (first.ok) await first.value.release();
  const third = await lockProfile(folder);
  expect(third.ok).toBe(true);
  if (third.ok) await third.value.release();
});

it('knows the folder by any name', async () => {
  const folder = await aFolder();
  const other = join(await aFolder(), 'elders');
  await symlink(folder, other);

  const first = await lockProfile(folder);

  expect((await lockProfile(other)).ok).toBe(false);
  if (first.ok) await first.value.release();
});

it('is not fooled by the note of a process that died, whoever has its number now', async () => {
  const folder = await aFolder();
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, token: 'oud' }));

  const lock = await lockProfile(folder);

  expect(lock.ok).toBe(true);
  const note = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as { token: string };
  expect(note.token).not.toBe('oud');
  if (lock.ok) await lock.value.release();
});

it('is free at once when its holder is killed', async () => {
  const folder = await aFolder();
  const path = JSON.stringify(await socketOf(folder));
  const script = `require('net').createServer().listen(${path}, () => console.log('held'))`;
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect((await lockProfile(folder)).ok).toBe(false);

  holder.kill('SIGKILL');
  await once(holder, 'close');

  const lock = await lockProfile(folder);
  expect(lock.ok).toBe(true);
  if (lock.ok) await lock.value.release();
});
