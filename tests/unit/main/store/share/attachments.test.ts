import { describe, expect, it } from 'vitest';
import { aCardWithPhotos, bring } from './cardWithPhotos.ts';
import type { Computer } from './cardWithPhotos.ts';

describe('photos of a card that is shared', () => {
  it('go along when there is permission, and stay here when there is none', async () => {
    const { a, b, id, open, publish, seenBy, served } = await aCardWithPhotos();

    expect(await publish('initiative')).toMatchObject({ ok: true });
    await bring(a, b);

    expect(await seenBy(b)).toEqual(['de tuin']);
    const [card] = await b.store.list('initiative');
    const [photo] = await b.store.list('attachment');
    expect(photo?.values['initiativeId']).toBe(card?.id);
    expect(await served(a)).toEqual([open.hash]);
    expect((await a.store.list('attachment')).map(({ values }) => values['initiativeId'])).toEqual([
      id,
      id,
    ]);
  });

  it('show in the preview, and a name in their words must be settled first', async () => {
    const { a, id, open } = await aCardWithPhotos();
    const words = { kind: 'attachment', id: open.id, field: 'alt', value: 'Bel 06-12345678' };
    await a.write([{ op: 'set', ...words }]);

    const preview = await a.store.previewShare('initiative', id);
    const [hit] = preview?.hits ?? [];
    expect(hit).toMatchObject({ kind: 'phone', field: `attachment/alt/${open.id}` });
    expect(await a.store.publish('initiative', id, [])).toMatchObject({
      error: { kind: 'names-found' },
    });

    if (hit === undefined) throw new Error('no hit');
    await a.store.publish('initiative', id, [{ ...hit, choice: 'remove' }]);
    const shared = (await a.store.list('attachment')).find((one) => one.id === open.id);
    expect(shared?.values['alt']).not.toContain('06');
  });

  it('give no byte of a private photo, whoever asks', async () => {
    const { a, closed, open, publish } = await aCardWithPhotos();
    await publish('initiative');
    const shared = a.store.shared('0.1.0');

    expect(await shared.readFile({ hash: open.hash, from: 0, length: 7 })).toEqual(
      Buffer.from('de tuin'),
    );
    expect(await shared.readFile({ hash: closed.hash, from: 0, length: 8 })).toBe(null);
  });

  it('go back with the card, and one undo brings all of it again', async () => {
    const { a, b, id, publish, seenBy, served } = await aCardWithPhotos();
    await publish('initiative');
    await a.store.withdraw('initiative', id);
    await bring(a, b);

    expect(await seenBy(b)).toEqual([]);
    expect(await served(a)).toEqual([]);
    expect(await seenBy(a)).toEqual(['de tuin', 'de buren']);

    await a.store.undo();
    await bring(a, b);
    expect(await seenBy(b)).toEqual(['de tuin']);
  });

  it('go away with the card that is thrown away, and come back with it', async () => {
    const { a, b, id, publish, seenBy } = await aCardWithPhotos();
    await publish('initiative');
    await a.write([{ op: 'delete', kind: 'initiative', id }], 'delete');
    await bring(a, b);
    expect([await seenBy(a), await seenBy(b)]).toEqual([[], []]);

    await a.store.undo();
    await bring(a, b);
    expect(await seenBy(a)).toEqual(['de tuin', 'de buren']);
    expect(await seenBy(b)).toEqual(['de tuin']);
  });

  it('are taken back from colleagues when the permission ends', async () => {
    const { a, b, open, publish, seenBy } = await aCardWithPhotos();
    await publish('initiative');
    const words = { kind: 'attachment', id: open.id, field: 'permission', value: 'none' };
    await a.write([{ op: 'set', ...words }]);
    await bring(a, b);

    expect(await seenBy(b)).toEqual([]);
    const own = await a.store.get('attachment', open.id);
    expect(own?.values['permission']).toBe('none');
    expect(own?.shared).toBeUndefined();
  });

  const ending = [
    { field: 'permission', value: 'none' },
    { field: 'permissionDate', value: null },
    { field: 'permissionUntil', value: null },
  ];
  it.each([
    ['first', ending],
    ['last', [...ending].reverse()],
  ])('come home with all that is said of the end in one action, permission %s', async (_, said) => {
    const { a, b, id, open, publish, seenBy } = await aCardWithPhotos();
    const words = { op: 'set', kind: 'attachment', id: open.id } as const;
    await a.write([{ ...words, field: 'permissionDate', value: '2025-01-02' }]);
    await a.write([
      {
        ...words,
        field: 'permissionUntil',
        value: { value: '2025-12-01', precision: 'day' },
      },
    ]);
    await publish('initiative');
    await bring(a, b);
    expect(await seenBy(b)).toEqual(['de tuin']);

    await a.write(said.map((one) => ({ ...words, ...one })));
    await bring(a, b);

    expect(await seenBy(b)).toEqual([]);
    expect(await a.values('attachment', open.id)).toMatchObject({
      ...{ alt: 'de tuin', initiativeId: id, permission: 'none' },
      ...{ permissionDate: null, permissionUntil: null },
    });
    await a.store.undo();
    await bring(a, b);
    expect(await seenBy(b)).toEqual(['de tuin']);
  });

  it('of a colleague go away with all that is said of the end in one action', async () => {
    const { a, b, publish, seenBy } = await aCardWithPhotos();
    await publish('initiative');
    await bring(a, b);
    const [photo] = await b.store.list('attachment');
    const words = { op: 'set', kind: 'attachment', id: photo?.id ?? '' } as const;

    await b.write(ending.map((one) => ({ ...words, ...one })));

    expect(await seenBy(b)).toEqual([]);
  });
});

it('a photo that a colleague brought back is not among what was thrown away', async () => {
  const { a, b, open, closed, publish, seenBy } = await aCardWithPhotos();
  await publish('initiative');
  await bring(a, b);
  const [photo] = await b.store.list('attachment');
  const words = { op: 'set', kind: 'attachment', field: 'alt', value: 'nog nodig' } as const;
  await b.write([{ ...words, id: photo?.id ?? '' }]);
  await a.write([
    { op: 'delete', kind: 'attachment', id: open.id },
    { op: 'delete', kind: 'attachment', id: closed.id },
  ]);
  const thrownAway = async () => (await a.store.own.thrownAway('attachment')).map(({ id }) => id);
  expect((await thrownAway()).toSorted()).toEqual([open.id, closed.id].toSorted());

  await bring(b, a);

  expect(await seenBy(b)).toEqual(['nog nodig']);
  expect(await thrownAway()).toEqual([closed.id]);
});

describe('a photo by itself', () => {
  it('is not shared without permission, or before what it belongs to', async () => {
    const { closed, open, publish } = await aCardWithPhotos();

    expect(await publish('attachment', closed.id)).toMatchObject({
      error: { kind: 'no-permission' },
    });
    expect(await publish('attachment', open.id)).toMatchObject({ error: { kind: 'no-change' } });
  });

  it('follows later to a card that is shared already', async () => {
    const { a, b, closed, publish, seenBy } = await aCardWithPhotos();
    await publish('initiative');
    const words = { kind: 'attachment', id: closed.id, field: 'permission', value: 'public' };
    await a.write([{ op: 'set', ...words }]);

    expect(await publish('attachment', closed.id)).toMatchObject({ ok: true });
    await bring(a, b);
    expect(await seenBy(b)).toEqual(['de tuin', 'de buren']);
  });
});

describe('a photo that was taken back and thrown away', () => {
  const takenBack = async (meanwhile: (b: Computer, theirs: string) => Promise<unknown>) => {
    const { a, b, open, publish } = await aCardWithPhotos();
    await publish('initiative');
    await bring(a, b);
    const [theirs] = await b.store.list('attachment');
    await a.store.withdraw('attachment', open.id);
    await meanwhile(b, theirs?.id ?? '');
    await bring(b, a);
    await bring(a, b);
    await a.write([{ op: 'delete', kind: 'attachment', id: open.id }], 'delete');
    return { a, b, open };
  };

  it('may go from the bin where nobody has it any more', async () => {
    const { a, b, open } = await takenBack(async () => undefined);

    expect(await b.store.list('attachment')).toEqual([]);
    expect((await a.store.own.thrownAway('attachment')).map(({ id }) => id)).toEqual([open.id]);
  });

  it('is not in the bin while it lives on with a colleague who worked on it', async () => {
    const { a, b } = await takenBack((there, id) =>
      there.write([{ op: 'set', kind: 'attachment', id, field: 'alt', value: 'onze tuin' }]),
    );

    expect((await b.store.list('attachment')).map(({ values }) => values['alt'])).toEqual([
      'onze tuin',
    ]);
    expect(await a.store.own.thrownAway('attachment')).toEqual([]);
  });
});
