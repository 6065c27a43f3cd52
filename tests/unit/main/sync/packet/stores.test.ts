import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../../store/aStore.ts';
import { openBlobPart } from '../../../../../main/sync/format/blobCodec.ts';
import { readPath } from '../../../../../main/sync/format/names.ts';
import { workspaceOf } from '../../../../../main/sync/packet/team.ts';
import { filesIn, openTeam, packetOf, taking } from './aTeam.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;
const portOf = (computer: Computer) => computer.store.shared('0.1.0');
const village = (id: string) => ({ kind: 'village', id });
const naming = (id: string, name: string) => ({
  op: 'set' as const,
  ...village(id),
  field: 'name',
  value: name,
});

describe('a packet between two computers', () => {
  it('brings records, their texts and their history, and they stay', async () => {
    const [a, b] = [await aStore(), await aStore()];
    const id = anId();
    await a.write([creating('village', { name: 'Onderdendam', strengths: ['haven'] }, id)]);
    await a.write([naming(id, 'Onderdendam aan het water')]);

    const read = await taking(portOf(b), await packetOf(portOf(a)));
    await b.restart();

    expect(read).toMatchObject({ ok: true, value: { news: { byKind: { village: 1 } } } });
    expect(await b.values('village', id)).toEqual({
      name: 'Onderdendam aan het water',
      strengths: ['haven'],
    });
    expect(await b.store.history('village', id)).toEqual(await a.store.history('village', id));
  });

  it('goes back and forth until both have the same', async () => {
    const [a, b] = [await aStore(), await aStore()];
    const [one, two] = [anId(), anId()];
    await a.write([creating('village', { name: 'Bedum' }, one)]);
    await taking(portOf(b), await packetOf(portOf(a)));
    await b.write([creating('village', { name: 'Winsum' }, two), naming(one, 'Bedum-Oost')]);
    await taking(portOf(a), await packetOf(portOf(b)));
    await a.write([{ op: 'delete', ...village(two) }], 'delete');
    await taking(portOf(b), await packetOf(portOf(a)));

    expect(await a.values('village', one)).toEqual({ name: 'Bedum-Oost' });
    expect(await b.values('village', one)).toEqual({ name: 'Bedum-Oost' });
    expect((await b.store.list('village')).map(({ id }) => id)).toEqual([one]);
    expect((await portOf(b).status()).seen).toEqual((await portOf(a).status()).seen);
  });

  it('writes nothing when it is read again, and lets the store keep all it wrote', async () => {
    const [a, b] = [await aStore(), await aStore()];
    await a.write([creating('village', { name: 'Bedum' })]);
    const packet = await packetOf(portOf(a));
    await taking(portOf(b), packet);
    const heard: unknown[] = [];
    b.store.onChange((changed) => heard.push(changed));

    const again = await taking(portOf(b), packet);

    expect(again).toMatchObject({ ok: true, value: { news: { isNew: false } } });
    expect(heard).toEqual([]);
    expect(Object.values((await portOf(a).status()).own)).toEqual([{ released: 0 }]);
  });

  it('brings the photo that colleagues may see, and not the one beside it', async () => {
    const [a, b] = [await aStore(), await aStore()];
    const id = anId();
    await a.write([creating('initiative', { title: 'Buurttuin' }, id)]);
    const photo = async (permission: string, bytes: Buffer): Promise<string> => {
      const hash = await a.store.files.shelf.keep(bytes);
      const file = { hash, size: bytes.length, mediaType: 'image/jpeg' };
      const values = { fileName: 'foto.jpg', file, permission, initiativeId: id, alt: 'De tuin' };
      await a.write([creating('attachment', values)]);
      return hash;
    };
    const open = await photo('internal', Buffer.from('met toestemming'));
    await photo('none', Buffer.from('Kanarie zonder toestemming'));
    expect(await a.store.publish('initiative', id, [])).toMatchObject({ ok: true });

    const packet = await packetOf(portOf(a));
    const read = await taking(portOf(b), packet);

    expect(read).toMatchObject({ ok: true, value: { news: { attached: 1 } } });
    expect(await b.store.files.shelf.list()).toEqual([open]);
    const bodies = [...filesIn(packet)].flatMap(([path, bytes]) => {
      const named = readPath(path);
      if (named?.kind !== 'blob') return [];
      const opened = openBlobPart(bytes, named, workspaceOf(openTeam()));
      return opened.ok ? [opened.value.toString()] : [];
    });
    expect(bodies).toEqual(['met toestemming']);
  });

  it('never holds what is private, and cannot be made of it', async () => {
    const a = await aStore();
    const canary = 'Kanarie in de kelder';
    await a.write([creating('initiative', { title: canary })]);

    await expect(packetOf(portOf(a))).rejects.toThrow('nothing-shared');
    await a.write([creating('village', { name: 'Bedum' })]);
    const packet = await packetOf(portOf(a), openTeam());
    const b = await aStore();
    await taking(portOf(b), packet);

    expect(await b.store.list('initiative')).toEqual([]);
    expect(Buffer.from(packet).includes(canary)).toBe(false);
  });
});
