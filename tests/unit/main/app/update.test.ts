import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startUpdates, updateFeed } from '../../../../main/app/update.ts';
import type { Updater } from '../../../../main/app/update.ts';

const feedUrl = new URL('https://updates.example.invalid/bruggenbouwer/');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'update-'));
});
afterEach(() => rm(folder, { recursive: true }));

const anUpdater = () => {
  const calls: string[] = [];
  const updater: Updater = {
    updateConfigPath: null,
    logger: console,
    checkForUpdates: async () => calls.push('check'),
  };
  const load = async () => {
    calls.push('load');
    return updater;
  };
  return { calls, updater, load };
};

describe('updates', () => {
  it('load nothing, ask nothing and write nothing without a feed', async () => {
    const { calls, load } = anUpdater();

    await startUpdates({ feedUrl: null, folder, load });

    expect(calls).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are looked for once at the feed', async () => {
    const { calls, updater, load } = anUpdater();

    await startUpdates({ feedUrl, folder, load });

    expect(calls).toEqual(['load', 'check']);
    const config: unknown = JSON.parse(await readFile(updater.updateConfigPath ?? '', 'utf8'));
    expect(config).toMatchObject({ provider: 'generic', url: feedUrl.href });
  });

  it('leave the app alone when the feed does not answer', async () => {
    const { updater } = anUpdater();
    updater.checkForUpdates = () => Promise.reject(new Error('ENOTFOUND'));

    await expect(
      startUpdates({ feedUrl, folder, load: async () => updater }),
    ).resolves.toBeUndefined();
  });
});

describe('the feed', () => {
  it('is off by default', () => {
    expect(updateFeed({})).toBeNull();
  });

  it('is the address in the environment', () => {
    expect(updateFeed({ BRUGGENBOUWER_UPDATE_FEED: feedUrl.href })).toEqual(feedUrl);
  });

  it.each(['http://updates.example.invalid/', 'file:///mnt/updates', 'updates', ''])(
    'refuses what is not https: %s',
    (given) => {
      expect(updateFeed({ BRUGGENBOUWER_UPDATE_FEED: given })).toBeNull();
    },
  );
});
