import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { filesWith } from '../laidOpen.ts';
import { carry, carryBase } from '../shared/carry.ts';
import { aSharedCard, holdsNothing, portOf } from './aSharedCard.ts';
import { eraseAndStop } from './stoppedErase.ts';

describe('what a colleague erases', () => {
  it('takes the private half of its owner along', async () => {
    const { a, b, theirs } = await aSharedCard();

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));

    await holdsNothing(a);
    await holdsNothing(b);
  });

  it('takes along what its owner took back meanwhile, whichever of the two comes first', async () => {
    const { a, b, card, theirs } = await aSharedCard();
    await a.store.withdraw(card.kind, card.id);

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));
    await carry(portOf(a), portOf(b));

    await holdsNothing(a);
    await holdsNothing(b);
  });

  it('takes along what its owner threw away while a colleague kept it by an edit', async () => {
    const { a, b, card, theirs } = await aSharedCard();
    await a.write([{ op: 'delete', ...card }], 'delete');
    await b.write([{ op: 'set', ...theirs, field: 'title', value: 'kanarietitel twee' }]);
    await carry(portOf(a), portOf(b));
    await carry(portOf(b), portOf(a));
    expect(await b.store.list('initiative')).toHaveLength(1);

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));

    await holdsNothing(a);
    await holdsNothing(b);
  });

  it.each(['withdraw', 'delete'] as const)(
    'takes along what its owner let go (%s), also where she wrote beside what lived on',
    async (way) => {
      const { a, b, card, theirs } = await aSharedCard();
      if (way === 'withdraw') await a.store.withdraw(card.kind, card.id);
      else await a.write([{ op: 'delete', ...card }], 'delete');
      await b.write([{ op: 'set', ...theirs, field: 'title', value: 'kanarietitel twee' }]);
      await carry(portOf(a), portOf(b));
      await carry(portOf(b), portOf(a));
      await a.write([{ op: 'set', ...theirs, field: 'caseNumber', value: 'kanarie-eigenaar' }]);

      await b.store.erase([theirs]);
      await carry(portOf(b), portOf(a));

      await holdsNothing(a);
      await holdsNothing(b);
    },
  );

  it('takes the private half of its owner along, also when her history was lost', async () => {
    const { a, b, theirs } = await aSharedCard();
    await a.close();
    await rm(join(a.folder, 'private', 'history'), { recursive: true });
    await a.restart();

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));

    await holdsNothing(a);
    await holdsNothing(b);
  });

  it('leaves alone what was shared anew and thrown away, while colleagues have it', async () => {
    const { a, b, card, theirs } = await aSharedCard();
    await a.store.withdraw(card.kind, card.id);
    await a.store.publish(card.kind, card.id, []);
    await carry(portOf(a), portOf(b));
    const anew = (await b.store.list('initiative')).find(({ id }) => id !== theirs.id);
    if (anew === undefined) throw new Error('nothing arrived');
    const kept = { kind: card.kind, id: anew.id };
    await b.write([{ op: 'set', ...kept, field: 'title', value: 'van ons allemaal' }]);
    await a.write([{ op: 'delete', ...card }], 'delete');

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));

    expect(await a.store.list('initiative')).toMatchObject([
      { values: { title: 'van ons allemaal' } },
    ]);
    await a.close();
    expect(await filesWith(a.folder, ['kanarie-eigenaar'])).not.toEqual([]);
  });

  it('leaves alone what its owner took back and shared again', async () => {
    const { a, b, card, theirs } = await aSharedCard();
    await a.store.withdraw(card.kind, card.id);
    await a.store.publish(card.kind, card.id, []);

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));

    expect(await a.store.list('initiative')).toMatchObject([{ id: card.id }]);
    await a.close();
  });

  it('takes the own notes of a colleague along, also when a base brings it', async () => {
    const { a, b, card } = await aSharedCard();

    await a.store.erase([card]);
    await carryBase(portOf(a), portOf(b));

    await holdsNothing(b);
  });

  it('is told to the screens under the names that they know', async () => {
    const { a, b, card, theirs } = await aSharedCard();
    const told: string[] = [];
    a.store.onErased((targets) => told.push(...targets.map(({ id }) => id)));

    await b.store.erase([theirs]);
    await carry(portOf(b), portOf(a));

    expect(told).toContain(card.id);
    expect(await a.store.undo()).toEqual({
      ok: true,
      value: { undo: null, redo: null, done: null },
    });
  });
});

describe('erasing', () => {
  it('takes along what was shared once and taken back', async () => {
    const { a, b, card } = await aSharedCard();
    await a.store.withdraw('initiative', card.id);
    await carry(portOf(a), portOf(b));

    await a.store.erase([card]);
    await carry(portOf(a), portOf(b));

    await holdsNothing(a);
    await holdsNothing(b);
  });

  it('leaves a count and a day for everybody, and no word', async () => {
    const { a, b, card } = await aSharedCard();

    await a.store.erase([card]);
    await carry(portOf(a), portOf(b));

    for (const one of [a, b]) {
      const [left, ...more] = await one.store.list('erasure');
      expect(more).toEqual([]);
      expect(left?.values).toMatchObject({ of: 'initiative', on: '2025-11-24' });
      expect(left?.values['marks']).toHaveLength(1);
    }
  });

  it('of what was never shared says nothing to colleagues', async () => {
    const a = await aStore();
    const id = anId();
    await a.write([creating('lesson', { title: 'kanarietitel' }, id)], 'create');

    await a.store.erase([{ kind: 'lesson', id }]);

    expect(await a.store.list('erasure')).toEqual([]);
    expect((await portOf(a).status()).own).toEqual({});
    const [left, ...more] = await a.store.list('removal');
    expect(more).toEqual([]);
    expect(left?.values).toEqual({ of: 'lesson', on: '2025-11-24', count: 1 });
  });

  it('takes the photo of a record along that was made in this run, and leaves one on its way', async () => {
    const a = await aStore();
    const { files } = a.store;
    const [kept, coming] = await Promise.all(
      ['gemaakt', 'onderweg'].map((words) => files.shelf.keep(Buffer.from(words))),
    );
    for (const hash of [kept, coming]) files.took(hash ?? '');
    const id = anId();
    const file = { hash: kept ?? '', size: 7, mediaType: 'image/jpeg' };
    await a.write([creating('attachment', { file, permission: 'none' }, id)], 'create');

    await a.store.erase([{ kind: 'attachment', id }]);

    expect(await files.shelf.list()).toEqual([coming]);
  });

  it('takes several records in one go', async () => {
    const a = await aStore();
    const [one, other] = [anId(), anId()];
    await a.write([creating('lesson', { title: 'kanarietitel' }, one)], 'create');
    await a.write([creating('story', { text: 'kanarie-eigenaar' }, other)], 'create');

    await a.store.erase([
      { kind: 'lesson', id: one },
      { kind: 'story', id: other },
    ]);

    await holdsNothing(a);
  });
});

describe('what lies in quarantine', () => {
  const aProfileWith = async (
    pieces: (id: string) => Readonly<Record<string, string | Buffer>>,
  ) => {
    const a = await aStore();
    const id = anId();
    await a.write([creating('lesson', { title: 'kanarietitel' }, id)], 'create');
    const quarantine = join(a.folder, 'quarantine');
    await mkdir(quarantine, { recursive: true });
    for (const [name, bytes] of Object.entries(pieces(id))) {
      await writeFile(join(quarantine, name), bytes);
      await writeFile(join(quarantine, `${name}.json`), '{"what":"log"}');
    }
    await a.store.erase([{ kind: 'lesson', id }]);
    return { a, left: async () => (await readdir(quarantine)).toSorted() };
  };

  it('goes with an erased record when it holds its id, or when nobody can tell', async () => {
    const { a, left } = await aProfileWith((id) => ({
      'named-1': `{"records":{"${id}":{"title":"kanarietitel"}}}`,
      'packed-1': gzipSync(`{"${id}":{"title":"kanarietitel"}}`),
      'torn-1': '"title":"kanarietitel"},"op',
      'torn-2': gzipSync('{"title":"kanarietitel"}').subarray(0, 30),
    }));

    expect(await left()).toEqual([]);
    expect((await a.store.list('removal')).map(({ values }) => values)).toContainEqual({
      of: 'quarantine',
      on: '2025-11-24',
      count: 4,
    });
    await holdsNothing(a);
  });

  it('stays when all of it can be read and the record is not in it', async () => {
    const { left } = await aProfileWith(() => ({
      'other-1': '{"records":{"another":{"title":"Een heel andere les"}}}',
      'packed-1': gzipSync('{"records":{}}'),
    }));

    expect(await left()).toEqual(['other-1', 'other-1.json', 'packed-1', 'packed-1.json']);
  });
});

describe('a computer whose files in the folder hold nothing any more', () => {
  it('says so once, and keeps to itself what colleagues do not know', async () => {
    const { a, card } = await aSharedCard();
    await a.store.computers.introduce({ name: 'Anna', areaId: null, app: '0.1.0' });
    await a.store.erase([card]);
    const { erased, device } = await portOf(a).status();

    await portOf(a).swept(erased);
    const { seen } = await portOf(a).status();
    await portOf(a).swept(erased);

    expect((await portOf(a).status()).seen).toEqual(seen);
    const [computer] = await a.store.list('device');
    expect(computer?.values).toMatchObject({ deviceId: device, name: 'Anna' });
    expect(computer?.values['purged']).toEqual(erased.map((hash) => hash.slice(0, 16)));
  });
});

describe('the app that stops while it erases', () => {
  it('right after the erase was kept makes good what was left at its next start', async () => {
    let appends = 0;
    const stopped = await eraseAndStop((call) => {
      if (call === 'log.append') appends += 1;
      // Both halves of the card are in the log by then.
      return appends >= 2 && call !== 'log.append';
    });

    expect(stopped).toMatchObject({ wasStopped: true, isThere: false, after: [] });
    expect(stopped.before).not.toEqual([]);
  });
});
