import { describe, expect, it } from 'vitest';
import { anId, creating } from '../aStore.ts';
import { aCardWithPhotos, bring } from './cardWithPhotos.ts';

const day = 24 * 60 * 60_000;

describe('bytes that no record needs', () => {
  it('stay thirty days after their photo was thrown away', async () => {
    const { a, open } = await aCardWithPhotos();
    const { shelf } = a.store.files;
    await a.write([{ op: 'delete', kind: 'attachment', id: open.id }], 'delete');

    await a.store.files.sweep('start');
    a.pass(29 * day);
    await a.store.files.sweep('start');
    expect(await shelf.has(open.hash)).toBe(true);

    a.pass(2 * day);
    await a.store.files.sweep('start');
    expect(await shelf.has(open.hash)).toBe(false);
  });

  it('are gone at once when their card is erased, unless another record has the same', async () => {
    const { a, id, closed } = await aCardWithPhotos();
    const other = anId();
    const file = { hash: closed.hash, size: 8, mediaType: 'image/jpeg' };
    await a.write([creating('lesson', { title: 'Les' }, other)], 'create');
    await a.write([creating('attachment', { file, lessonId: other })], 'create');

    await a.store.erase([{ kind: 'initiative', id: id }]);

    expect(await a.store.files.shelf.list()).toEqual([closed.hash]);
  });

  it('of a colleague go as soon as she takes her photo back', async () => {
    const { a, b, id, open, publish } = await aCardWithPhotos();
    await publish('initiative');
    await bring(a, b);
    const shared = b.store.shared('0.1.0');
    await shared.takeFile({ hash: open.hash, from: 0, bytes: Buffer.from('de tuin') });
    expect(await b.store.files.shelf.list()).toEqual([open.hash]);

    await a.store.withdraw('initiative', id);
    await bring(a, b);
    await b.store.files.sweep('withdrawn');

    expect(await b.store.files.shelf.list()).toEqual([]);
    expect(await a.store.files.shelf.has(open.hash)).toBe(true);
  });

  it('stay under the retention stop, but for those of what a colleague erases', async () => {
    const { a, b, open, closed, publish } = await aCardWithPhotos();
    await a.write([
      { op: 'set', kind: 'attachment', id: closed.id, field: 'permission', value: 'internal' },
    ]);
    await publish('initiative');
    await bring(a, b);
    const shared = b.store.shared('0.1.0');
    await shared.takeFile({ hash: open.hash, from: 0, bytes: Buffer.from('de tuin') });
    await shared.takeFile({ hash: closed.hash, from: 0, bytes: Buffer.from('de buren') });
    const { shelf } = b.store.files;
    const binned = await shelf.keep(Buffer.from('weg'));
    const file = { hash: binned, size: 3, mediaType: 'image/jpeg' };
    const own = anId();
    await b.write([creating('attachment', { file }, own)], 'create');
    await b.write([{ op: 'delete', kind: 'attachment', id: own }], 'delete');
    await b.store.files.sweep('start');
    b.store.files.holdWhile(() => true);
    b.pass(40 * day);

    await a.write([
      { op: 'set', kind: 'attachment', id: closed.id, field: 'permission', value: 'none' },
    ]);
    await bring(a, b);
    await a.store.erase([{ kind: 'attachment', id: open.id }]);
    await bring(a, b);
    await b.store.files.sweep('withdrawn');

    expect((await shelf.list()).toSorted()).toEqual([binned, closed.hash].toSorted());
    b.store.files.holdWhile(() => false);
    await b.store.files.sweep('withdrawn');
    expect(await shelf.list()).toEqual([]);
  });

  it('take nothing from the folder that no record asks for', async () => {
    const { b } = await aCardWithPhotos();
    const bytes = Buffer.from('unasked');

    expect(await b.store.shared('0.1.0').takeFile({ hash: 'a'.repeat(64), from: 0, bytes })).toBe(
      null,
    );
    expect(await b.store.files.shelf.list()).toEqual([]);
  });
});
