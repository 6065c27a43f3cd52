import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRetentionFile } from '../../../../main/store/retentionFile.ts';
import { anId } from '../store/aStore.ts';
import { setUp, throwAway } from './aRetention.ts';

describe('where nothing can go', () => {
  it('the bin is looked into once, until something in it can be old enough', async () => {
    const all = await setUp();
    await all.retention.tidy();
    const before = all.reads();
    await throwAway(all);

    for (const days of [0, 0, 29]) {
      all.pass(days);
      await all.retention.tidy();
    }
    expect(all.reads()).toBe(before);

    all.pass(1);
    await all.retention.tidy();
    expect(await all.computer.store.own.thrownAway('contactMoment')).toEqual([]);
  });

  it('a question that did not stand for a month yet makes the app read nothing', async () => {
    const all = await setUp();
    await all.retention.tidy();
    for (const days of [0, 1, 1]) {
      all.pass(days);
      await all.retention.asked((await all.retention.due()).map(({ id }) => id));
    }
    const before = all.reads();

    all.pass(27);
    await all.retention.tidy();
    expect(all.reads()).toBe(before);

    all.pass(1);
    await all.retention.tidy();
    expect(await all.computer.store.list('contactMoment')).toEqual([]);
  });

  it('the same question on the same day reads nothing again', async () => {
    const all = await setUp();
    const ids = (await all.retention.due()).map(({ id }) => id);
    await all.retention.asked(ids);
    const before = all.reads();

    await all.retention.asked(ids);

    expect(all.reads()).toBe(before);
  });
});

it('finds the asked days again after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retention-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'retention.json');
  const asked = { [anId()]: { first: '2026-11-01', last: '2026-11-30', days: 3 } };

  const file = await openRetentionFile(path, () => Promise.resolve(true));
  await file.set(asked);
  await file.setLookAgain('2026-12-30');

  const again = await openRetentionFile(path, () => Promise.resolve(true));
  expect(again.get()).toEqual(asked);
  expect(again.lookAgain()).toBe('2026-12-30');
});
