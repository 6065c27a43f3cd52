import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../../main/store/disk/nodeFs.ts';
import { aFolder } from './disk/profileFolder.ts';
import { meddledFs, refusal } from './faults/faultyFs.ts';
import { aStore, anId, creating } from './aStore.ts';

const lesson = { kind: 'lesson', id: anId() };
const moment = { kind: 'contactMoment', id: anId('2025-03-01T00:00:00Z') };

/** Three checkpoints of growing records, and something in the log behind them. */
const aLivedInProfile = async () => {
  const profile = await aStore();
  await profile.write(
    [
      creating('lesson', { title: 'Koken', topics: ['eten'], why: 'Omdat.' }, lesson.id),
      creating('contactMoment', { channel: 'phone', note: 'Gebeld.' }, moment.id),
    ],
    'create',
  );
  await profile.store.checkpoint();
  await profile.write([
    { op: 'text', ...lesson, field: 'why', base: 'Omdat.', next: 'Omdat het kan.' },
    { op: 'set', ...moment, field: 'channel', value: 'email' },
  ]);
  await profile.store.checkpoint();
  await profile.store.checkpoint();
  await profile.write([{ op: 'add', ...lesson, field: 'topics', value: 'buren' }]);
  await profile.close();
  return profile;
};

const whole = {
  lesson: { title: 'Koken', topics: ['eten', 'buren'], why: 'Omdat het kan.' },
  moment: { channel: 'email', note: 'Gebeld.' },
};

/** Writes nonsense over files of every generation. */
const spoil = async (folder: string, isHit: (name: string) => boolean): Promise<number> => {
  const found = await readdir(join(folder, 'private/state'), { recursive: true });
  const hit = found.filter(isHit);
  for (const name of hit) await writeFile(join(folder, 'private/state', name), 'onzin');
  return hit.length;
};

describe('a store whose readable files are damaged in every copy', () => {
  it.each([
    ['records', /lesson-..\.json$/],
    ['texts', /lesson-..\.text\.json$/],
    ['a month of records', /contact-moment-\d{4}-\d\d\.json$/],
    ['a month of texts', /contact-moment-\d{4}-\d\d\.text\.json$/],
    ['all of them', /\.json$/],
  ])('makes %s again from the history and the log', async (_what, pattern) => {
    const { folder } = await aLivedInProfile();
    const isShard = (name: string) => pattern.test(name) && !name.includes('MANIFEST');
    expect(await spoil(folder, isShard)).toBeGreaterThan(0);

    const profile = await aStore({ folder });

    expect(await profile.values('lesson', lesson.id)).toEqual(whole.lesson);
    expect(await profile.values('contactMoment', moment.id)).toEqual(whole.moment);
    expect(profile.store.report().setAside).toBeGreaterThan(0);
    expect(await profile.store.checkpoint()).toBe(true);
    await profile.restart();
    expect(await profile.values('lesson', lesson.id)).toEqual(whole.lesson);
    expect(await profile.values('contactMoment', moment.id)).toEqual(whole.moment);
    expect(profile.store.report().setAside).toBe(0);
  });
});

describe('a log with a ruined frame in the middle', () => {
  it.each(['lesson', 'village'] as const)('loses that edit alone: %s', async (kind) => {
    const profile = await aStore();
    const [one, two, three] = [anId(), anId(), anId()];
    const field = kind === 'lesson' ? 'title' : 'name';
    for (const id of [one, two, three]) {
      await profile.write([creating(kind, { [field]: 'Begin' }, id)], 'create');
    }
    await profile.write([{ op: 'set', kind, id: three, field, value: 'Einde' }]);
    // As the power left it: the store is still open.
    const folder = await aFolder();
    const filter = (from: string) => !from.endsWith('lock');
    await cp(profile.folder, folder, { recursive: true, filter });
    const wal = join(folder, kind === 'lesson' ? 'private' : 'shared', 'wal');
    const log = join(wal, (await readdir(wal)).toSorted().at(-1) ?? '');
    const bytes = await readFile(log);
    const second = 19 + bytes.readUInt32LE(2);
    bytes.fill(0x2a, second + 19, second + 19 + bytes.readUInt32LE(second + 2));
    await writeFile(log, bytes);

    const after = await aStore({ folder });
    for (let start = 0; start < 3; start += 1) {
      expect(await after.values(kind, one)).toEqual({ [field]: 'Begin' });
      expect(await after.store.get(kind, two)).toBeNull();
      expect(await after.values(kind, three)).toEqual({ [field]: 'Einde' });
      expect((await after.store.get(kind, three))?.conflicts).toBeUndefined();
      if (start === 0) expect(after.store.report().setAside).toBe(1);
      await after.restart();
    }
  });
});

describe('a disk that refuses', () => {
  const refusing = async (isHit: (path: string) => boolean) => {
    const folder = await aFolder();
    let isOn = false;
    const fs = meddledFs(nodeFs, (call, path) => {
      if (isOn && call === 'log.append' && isHit(path)) throw refusal('ENOSPC');
      return undefined;
    });
    const profile = await aStore({ folder, fs });
    return {
      profile,
      refuse: (on: boolean) => {
        isOn = on;
      },
    };
  };

  it('keeps nothing of a refused edit of a text, and takes the next one', async () => {
    const { profile, refuse } = await refusing((path) => path.includes('wal'));
    await profile.write([creating('lesson', { why: 'Omdat.' }, lesson.id)], 'create');
    const typed = { op: 'text', ...lesson, field: 'why', base: 'Omdat.', next: 'Omdat!' } as const;

    refuse(true);
    const refused = await profile.store.write({ edits: [typed], action: 'edit' });
    expect(refused).toEqual({ ok: false, error: { kind: 'not-saved', because: 'disk-full' } });
    expect(await profile.values('lesson', lesson.id)).toEqual({ why: 'Omdat.' });

    refuse(false);
    await profile.write([{ ...typed, next: 'Omdat?' }]);
    await profile.restart();
    expect(await profile.values('lesson', lesson.id)).toEqual({ why: 'Omdat?' });
  });

  it('keeps both halves of an action when only the shared log is refused', async () => {
    const { profile, refuse } = await refusing((path) => path.includes('shared'));
    const [card, village] = [anId(), anId()];

    refuse(true);
    await profile.write(
      [
        creating('initiative', { title: 'Tuin' }, card),
        creating('village', { name: 'Bedum' }, village),
      ],
      'create',
    );
    expect(await profile.values('village', village)).toEqual({ name: 'Bedum' });
    const alone = await profile.store.write({
      edits: [creating('village', { name: 'Winsum' })],
      action: 'create',
    });
    expect(alone).toMatchObject({ ok: false });
    expect(await profile.store.checkpoint()).toBe(false);
    await profile.restart();

    expect(await profile.values('initiative', card)).toEqual({ title: 'Tuin' });
    expect(await profile.values('village', village)).toEqual({ name: 'Bedum' });
    refuse(false);
    await profile.restart();
    expect(await profile.values('village', village)).toEqual({ name: 'Bedum' });
    await profile.write([creating('village', { name: 'Winsum' })], 'create');
    expect(await profile.store.list('village')).toHaveLength(2);
  });
});
