import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aStore, creating } from '../../../unit/main/store/aStore.ts';

it('makes the readable files by itself once the log is long', async () => {
  const profile = await aStore();
  const state = join(profile.folder, 'private/state');

  // Text that does not pack: the log is packed where that helps.
  for (let at = 0; at < 25; at += 1) {
    await profile.write(
      [creating('initiative', { notes: randomBytes(200_000).toString('hex') })],
      'create',
    );
  }

  await expect.poll(() => readdir(state), { timeout: 120_000 }).toContain('CURRENT');
  expect(await profile.store.list('initiative')).toHaveLength(25);
});
