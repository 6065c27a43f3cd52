import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

export type Computer = Awaited<ReturnType<typeof aStore>>;

export const bring = (from: Computer, to: Computer) =>
  carry(from.store.shared('0.1.0'), to.store.shared('0.1.0'));

/** A card with one photo that colleagues may see, one that they may not, and the bytes of both. */
export const aCardWithPhotos = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  await a.write([creating('initiative', { title: 'Buurttuin' }, id)], 'create');
  const photo = async (permission: string, words: string) => {
    const hash = await a.store.files.shelf.keep(Buffer.from(words));
    const file = { hash, size: words.length, mediaType: 'image/jpeg' };
    const fileName = `${words}.jpg`;
    const values = { fileName, file, permission, initiativeId: id, alt: words };
    const photoId = anId();
    await a.write([creating('attachment', values, photoId)], 'create');
    return { id: photoId, hash };
  };
  const open = await photo('internal', 'de tuin');
  const closed = await photo('none', 'de buren');
  const publish = async (kind: string, of = id) => {
    const hits = (await a.store.previewShare(kind, of))?.hits ?? [];
    return a.store.publish(
      kind,
      of,
      hits.map((hit) => ({ ...hit, choice: 'keep' as const })),
    );
  };
  const seenBy = async ({ store }: Computer) =>
    (await store.list('attachment')).map(({ values }) => values['alt']);
  const served = async ({ store }: Computer) =>
    (await store.shared('0.1.0').files()).map(({ hash }) => hash);
  return { a, b, id, open, closed, publish, seenBy, served };
};
