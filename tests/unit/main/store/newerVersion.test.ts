import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aHead, appendLines, onDisk } from './aFrame.ts';
import { aStore, anId, creating } from './aStore.ts';

const card = { kind: 'initiative', id: anId() };
const castle = { k: 'castle', r: anId() };

/** A profile in which a newer version of the app has written too. */
const aProfile = async (...lines: readonly object[]) => {
  const profile = await aStore();
  await profile.write([creating('initiative', { title: 'Tuin' }, card.id)], 'create');
  await profile.close();
  await appendLines(profile.folder, 'private', lines);
  return aStore({ folder: profile.folder });
};

const onCard = { k: 'initiative', r: card.id };
const newThings = [
  aHead(1, 4),
  { op: 'new', ...castle, v: { towers: 3 }, s: { flags: ['rood'] }, x: { saga: 'Er was eens' } },
  { op: 'set', ...onCard, f: 'mood', v: { calm: 2 }, p: [] },
  { op: 'x-glow', ...onCard, colour: 'warm' },
  { op: 'x-weather', wind: 7 },
];

/** Every file of both stores, by name, to tell whether anything was touched. */
const contents = async (folder: string) => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map((f) => join(f.parentPath, f.name));
  const read = files.filter((path) => !path.endsWith('lock')).sort();
  return Promise.all(read.map(async (path) => [path, (await readFile(path)).toString('base64')]));
};

describe('what a newer version wrote', () => {
  it('survives edits, checkpoints and restarts: fields, kinds and operations', async () => {
    const profile = await aProfile(...newThings);

    for (let at = 0; at < 3; at += 1) {
      await profile.write([{ op: 'set', ...card, field: 'title', value: `Tuin ${String(at)}` }]);
      await profile.store.checkpoint();
      await profile.restart();
    }

    expect(await profile.values('initiative', card.id)).toEqual({
      title: 'Tuin 2',
      mood: { calm: 2 },
    });
    expect(await profile.values('castle', castle.r)).toEqual({
      towers: 3,
      flags: ['rood'],
      saga: 'Er was eens',
    });
    await profile.close();
    const meta = await onDisk(profile.folder, 'private', (disk) =>
      Promise.resolve(disk.generation?.meta),
    );
    expect(meta).toMatchObject({
      kept: {
        'fedcba9876543210.1.2': { op: 'x-glow', ...onCard, colour: 'warm' },
        'fedcba9876543210.1.3': { op: 'x-weather', wind: 7 },
      },
    });
  });

  it('is found where the newer version put it: a journal this one does not know', async () => {
    const stored = {
      id: castle.r,
      towers: 3,
      _m: { c: '019ab51b00000000fedcba9876543210.1', by: 'u-anders' },
    };
    const profile = await aStore();
    await profile.close();
    await onDisk(profile.folder, 'private', async (disk) => {
      await disk.put('castle-2025-11.json', Buffer.from(JSON.stringify({ [castle.r]: stored })));
      const seen = { fedcba9876543210: 1 };
      await disk.commit({ at: { file: 0, offset: 0 }, meta: { form: 1, min: 1, seen } });
    });
    const line = { op: 'set', ...castle, f: 'moat', v: true, p: [] };
    await appendLines(profile.folder, 'private', [aHead(2, 1), line]);

    const next = await aStore({ folder: profile.folder });
    await next.store.checkpoint();
    await next.restart();
    const listed = await next.store.list('castle');

    expect(listed.map(({ values }) => values)).toEqual([{ towers: 3, moat: true }]);
  });

  it.each([
    ['an entry', [aHead(1, 1, { min: 2 }), { op: 'set', ...onCard, f: 'title', v: 'x', p: [] }]],
    ['an entry among others', [aHead(1, 0), aHead(2, 0, { min: 2 })]],
  ])('is only read when it says that more is needed: %s', async (_what, lines) => {
    const profile = await aProfile(...lines);
    await profile.close();
    const before = await contents(profile.folder);

    const again = await aStore({ folder: profile.folder });
    expect(again.store.report().readOnly).toBe('newer-version');
    expect(await again.values('initiative', card.id)).toEqual({ title: 'Tuin' });
    const refused = await again.store.write({
      edits: [{ op: 'set', ...card, field: 'title', value: 'Anders' }],
      action: 'edit',
    });
    await again.close();

    expect(refused).toEqual({ ok: false, error: { kind: 'read-only' } });
    expect(await contents(again.folder)).toEqual(before);
  });

  it('is only read when its checkpoint says that more is needed', async () => {
    const profile = await aProfile();
    await profile.close();
    await onDisk(profile.folder, 'shared', (disk) =>
      disk.commit({ at: { file: 0, offset: 0 }, meta: { form: 2, min: 2 } }),
    );

    const again = await aStore({ folder: profile.folder });

    expect(again.store.report().readOnly).toBe('newer-version');
    expect(await again.values('initiative', card.id)).toEqual({ title: 'Tuin' });
  });

  it('leaves what it said of its own checkpoint in the next one', async () => {
    const profile = await aStore();
    await profile.close();
    await onDisk(profile.folder, 'private', (disk) =>
      disk.commit({ at: { file: 0, offset: 0 }, meta: { form: 1, min: 1, weather: 'mooi' } }),
    );

    const again = await aStore({ folder: profile.folder });
    await again.store.checkpoint();
    await again.close();

    const meta = await onDisk(again.folder, 'private', (disk) =>
      Promise.resolve(disk.generation?.meta),
    );
    expect(meta).toMatchObject({ weather: 'mooi' });
  });
});
