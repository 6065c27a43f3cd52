import { join } from 'node:path';
import { cp, readdir, readFile, stat, truncate } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { aStore, creating } from '../aStore.ts';
import { aFolder } from '../disk/profileFolder.ts';
import { carry } from './carry.ts';
import { bring, portOf, two } from './two.ts';

describe('how the shared store stands', () => {
  it('counts its records, and again after each change', async () => {
    const { a, b } = await two();
    const [own, other] = [portOf(a), portOf(b)];
    expect((await own.status()).records).toBe(1);

    await a.write([creating('village', { name: 'Garmerwolde' })], 'create');
    await carry(own, other);

    expect((await own.status()).records).toBe(2);
    expect((await other.status()).records).toBe(2);
  });

  it('says under which actor this run writes, once it wrote', async () => {
    const { a, b } = await two();
    const [actor] = Object.keys((await portOf(a).status()).own);

    expect((await portOf(a).status()).writing).toBe(actor);
    expect((await portOf(b).status()).writing).toBeUndefined();
    await a.restart();
    expect((await portOf(a).status()).writing).toBeUndefined();
  });
});

describe('what colleagues write', () => {
  it('arrives whole, stays over a restart, and is not undone by the one who reads it', async () => {
    const { a, b, id } = await two();
    const heard: unknown[] = [];
    b.store.onChange((changed) => heard.push(...changed));

    await bring(a, b);

    expect(await b.values('village', id)).toEqual({ name: 'Onderdendam', strengths: ['haven'] });
    expect(heard).toEqual([{ kind: 'village', ids: [id] }]);
    expect(b.store.undoState()).toEqual({ undo: null, redo: null });
    await b.restart();
    expect(await b.values('village', id)).toEqual({ name: 'Onderdendam', strengths: ['haven'] });
    const [step] = await b.store.history('village', id);
    expect(step?.authorId).toBe(a.store.authorId());
  });

  it('is taken once, however often it comes', async () => {
    const { a, b, id } = await two();
    await bring(a, b);
    const [actor] = Object.keys((await portOf(a).status()).own);
    const entries = await portOf(a).ownEntries({ actor: actor ?? '', after: 0, maxBytes: 1e6 });
    const batch = { actor: actor ?? '', first: 1, last: entries.length, entries, file: 'x' };

    expect(await portOf(b).ingest([batch, batch])).toMatchObject({ ok: true });

    expect(await b.store.history('village', id)).toHaveLength(1);
    await b.restart();
    expect(await b.store.history('village', id)).toHaveLength(1);
  });

  it('leaves out a batch behind a gap, and those behind it', async () => {
    const { a, b, village } = await two();
    for (const name of ['Een', 'Twee', 'Drie']) {
      await a.write([{ op: 'set', ...village, field: 'name', value: name }]);
    }
    const [actor = ''] = Object.keys((await portOf(a).status()).own);
    const all = await portOf(a).ownEntries({ actor, after: 0, maxBytes: 1e6 });
    const batch = (from: number, to: number) => ({
      actor,
      first: from,
      last: to,
      entries: all.slice(from - 1, to),
      file: 'x',
    });

    const gap = await portOf(b).ingest([batch(1, 1), batch(3, 3), batch(4, 4)]);
    expect(gap).toEqual({ ok: true, value: { [actor]: 1 } });
    const whole = await portOf(b).ingest([batch(2, 3), batch(4, 4)]);
    expect(whole).toEqual({ ok: true, value: { [actor]: 4 } });
    expect((await b.values('village', village.id))?.['name']).toBe('Drie');
  });

  it('is there with its frontier or not at all, when the power goes in the middle of a batch', async () => {
    const { a, b, village } = await two();
    await bring(a, b);
    const [actor = ''] = Object.keys((await portOf(a).status()).own);
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Haven' }]);
    await bring(a, b);
    const folder = await aFolder();
    await cp(b.folder, folder, { recursive: true, filter: (from) => !from.endsWith('lock') });
    const wal = join(folder, 'shared', 'wal');
    const [log = ''] = await readdir(wal);
    await truncate(join(wal, log), (await stat(join(wal, log))).size - 5);

    const after = await aStore({ folder });
    expect((await portOf(after).status()).seen[actor]).toBe(1);
    expect((await after.values('village', village.id))?.['name']).toBe('Onderdendam');
    await bring(a, after);
    expect((await after.values('village', village.id))?.['name']).toBe('Haven');
  });

  it('passes numbers that were erased', async () => {
    const { a, b } = await two();
    const [actor = ''] = Object.keys((await portOf(a).status()).own);

    const taken = await portOf(b).ingest([{ actor, first: 1, last: 7, entries: [], file: 'x' }]);
    await b.restart();

    expect(taken).toEqual({ ok: true, value: { [actor]: 7 } });
    expect((await portOf(b).status()).seen[actor]).toBe(7);
  });

  it('stands beside the own value, with both names, until somebody chooses', async () => {
    const { a, b, village } = await two();
    await bring(a, b);
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Haven' }]);
    b.pass(60_000);
    await b.write([{ op: 'set', ...village, field: 'name', value: 'Sluis' }]);

    await bring(a, b);
    await bring(b, a);

    const [onA, onB] = await Promise.all([a, b].map((one) => one.store.get('village', village.id)));
    expect(onB?.siblings).toEqual(onA?.siblings);
    expect(onA?.siblings?.['name']).toMatchObject([
      { value: 'Sluis', authorId: b.store.authorId() },
      { value: 'Haven', authorId: a.store.authorId() },
    ]);
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Haven' }]);
    await bring(a, b);
    expect(await b.store.get('village', village.id)).not.toHaveProperty('conflicts');
    expect((await b.values('village', village.id))?.['name']).toBe('Haven');
  });

  it('is out of every file after a colleague erased it', async () => {
    const { a, b, village } = await two();
    await a.write([{ op: 'set', ...village, field: 'name', value: 'kanarievogel' }]);
    await bring(a, b);
    await b.store.checkpoint();

    await a.store.erase([{ kind: 'village', id: village.id }]);
    await bring(a, b);

    expect(await b.store.get('village', village.id)).toBeNull();
    await b.close();
    const files = await readdir(b.folder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect(bytes.includes('kanarievogel')).toBe(false);
    }
  });
});

describe('own entries', () => {
  it('can be had after the log forgot them, until they are released', async () => {
    const { a, village } = await two();
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Haven' }]);
    await a.store.checkpoint();
    await a.store.checkpoint();
    await a.restart();
    const [actor = ''] = Object.keys((await portOf(a).status()).own);

    const all = await portOf(a).ownEntries({ actor, after: 0, maxBytes: 1e6 });
    expect(all.map(({ n }) => n)).toEqual([1, 2]);
    expect(await portOf(a).ownEntries({ actor, after: 0, maxBytes: 1 })).toHaveLength(1);

    await portOf(a).releaseOwn(actor, 1);
    await a.store.checkpoint();
    await a.restart();
    expect((await portOf(a).status()).own[actor]).toEqual({ released: 1 });
    expect(
      (await portOf(a).ownEntries({ actor, after: 1, maxBytes: 1e6 })).map(({ n }) => n),
    ).toEqual([2]);
  });

  it('hold nothing of a record that was erased, and keep their numbers', async () => {
    const { a, village } = await two();
    await a.store.checkpoint();
    await a.store.erase([{ kind: 'village', id: village.id }]);
    await a.store.checkpoint();
    await a.restart();
    const [actor = ''] = Object.keys((await portOf(a).status()).own);

    const all = await portOf(a).ownEntries({ actor, after: 0, maxBytes: 1e6 });

    expect(all.map(({ n, ops }) => [n, ops.length])).toEqual([
      [1, 0],
      // The erase, and that something was.
      [2, 2],
    ]);
  });

  it('never hold a word of the private store', async () => {
    const { a, village } = await two();
    await a.write([
      creating('initiative', { title: 'kanarietitel' }),
      { op: 'set', ...village, field: 'name', value: 'Haven' },
    ]);
    const { own } = await portOf(a).status();

    const all = await Promise.all(
      Object.keys(own).map((actor) => portOf(a).ownEntries({ actor, after: 0, maxBytes: 1e6 })),
    );

    expect(JSON.stringify(all)).not.toContain('kanarietitel');
    expect(JSON.stringify(all)).toContain('Haven');
  });

  it('are written anew under another name when somebody else writes under theirs', async () => {
    const { a, b, village } = await two();
    await bring(a, b);
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Haven' }]);
    await a.write([{ op: 'add', ...village, field: 'strengths', value: 'sluis' }]);
    const [actor = ''] = Object.keys((await portOf(a).status()).own);

    expect(await portOf(a).remint({ actor, after: 1, last: 9 })).toEqual({ ok: true, value: null });

    await a.restart();
    const whole = { name: 'Haven', strengths: ['haven', 'sluis'] };
    expect(await a.values('village', village.id)).toEqual(whole);
    expect(await a.store.get('village', village.id)).not.toHaveProperty('conflicts');
    await bring(a, b);
    expect(await b.values('village', village.id)).toEqual(whole);

    await b.write([{ op: 'delete', ...village }], 'delete');
    await bring(b, a);
    const before = await portOf(a).status();
    expect(await portOf(a).remint({ actor, after: 1, last: 9 })).toEqual({ ok: true, value: null });
    expect(await portOf(a).status()).toEqual(before);
    expect(await a.store.get('village', village.id)).toBeNull();
  });

  it('give nothing of what was erased, also before the files are rid of it', async () => {
    const { a, village } = await two();
    await a.write([{ op: 'set', ...village, field: 'name', value: 'kanarie' }]);
    const [actor = ''] = Object.keys((await portOf(a).status()).own);
    const ask = { actor, after: 0, maxBytes: 1e6 };
    expect(JSON.stringify(await portOf(a).ownEntries(ask))).toContain('kanarie');

    // Sharing is woken when the erase is in the log, and asks at once.
    let asking = Promise.resolve<unknown>(null);
    portOf(a).onWritten(() => {
      asking = portOf(a).ownEntries(ask);
    });
    await a.store.erase([village]);
    const meanwhile = await asking;

    expect(JSON.stringify(meanwhile)).not.toContain('kanarie');
    expect(meanwhile).toEqual(await portOf(a).ownEntries(ask));
  });

  it('are found back when a base held them already and somebody else writes under their name', async () => {
    const { a, b, village } = await two();
    await bring(a, b);
    await a.write([{ op: 'set', ...village, field: 'name', value: 'Haven' }]);
    const [actor = ''] = Object.keys((await portOf(a).status()).own);
    await portOf(a).releaseOwn(actor, 2);
    await a.restart();
    expect(await portOf(a).ownEntries({ actor, after: 0, maxBytes: 1e6 })).toEqual([]);

    await portOf(a).remint({ actor, after: 1, last: 2 });

    await bring(a, b);
    for (const { store } of [a, b]) {
      expect(await store.get('village', village.id)).toMatchObject({ values: { name: 'Haven' } });
    }
  });
});
