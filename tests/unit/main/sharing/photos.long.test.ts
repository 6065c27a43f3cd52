import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { limits } from '../../../../main/sync/format/limits.ts';
import { anId, creating } from '../store/aStore.ts';
import { filesWith } from '../store/laidOpen.ts';
import { aUser, davServer } from '../sync/remote/davServer.ts';
import { aComputer, sharedFolder } from './aComputer.ts';

type Computer = Awaited<ReturnType<typeof aComputer>>;

/** Two parts in the folder; its middle is a word to look for. */
const aPhoto = (): Buffer => {
  const bytes = randomBytes(limits.blobPartBytes + 1_000);
  bytes.write('kanariefoto', 500);
  return bytes;
};

const sharePhoto = async ({ kept }: Computer, bytes: Buffer) => {
  const [id, photoId] = [anId(), anId()];
  const hash = await kept.store.files.shelf.keep(bytes);
  const file = { hash, size: bytes.length, mediaType: 'image/jpeg' };
  const values = { fileName: 'tuin.jpg', file, permission: 'internal', alt: 'de tuin' };
  await kept.write([creating('initiative', { title: 'Buurttuin' }, id)], 'create');
  await kept.write([creating('attachment', { ...values, initiativeId: id }, photoId)], 'create');
  expect(await kept.store.publish('initiative', id, [])).toMatchObject({ ok: true });
  return { id, hash };
};

const blobsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.blob'));

/** Until a photo is here whole: its parts come round by round. */
const received = async (computer: Computer, hash: string) => {
  await expect
    .poll(
      async () => {
        await computer.sharing.now();
        const files = await computer.kept.store.shared('test').files();
        return files.find((file) => file.hash === hash)?.here;
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(limits.blobPartBytes);
};

it('brings a photo in parts over WebDAV to one who has the folder itself', async () => {
  const folder = await sharedFolder();
  const server = await davServer(folder);
  onTestFinished(server.close);
  const [one, other] = [await aComputer(folder, 41), await aComputer(folder, 42)];
  await one.sharing.chooseWebdav(server.address.href, aUser);
  await one.sharing.begin({
    workspace: null,
    passphrase: 'brug beek bord bakker boot baan',
    takeAlong: null,
  });
  await other.begin('brug beek bord bakker boot baan');
  const bytes = aPhoto();

  const { hash } = await sharePhoto(one, bytes);
  await one.sharing.now();
  await received(other, hash);

  expect(await blobsIn(folder)).toHaveLength(2);
  expect(await filesWith(folder, 'kanariefoto')).toEqual([]);
  const there = await other.kept.store.shared('test').readFile({ hash, from: 400, length: 200 });
  expect(there).toEqual(bytes.subarray(400, 600));
});

it('leaves no byte of a photo in the folder or with colleagues after its card is erased', async () => {
  const folder = await sharedFolder();
  const [one, other] = [await aComputer(folder, 43), await aComputer(folder, 44)];
  await one.begin(null);
  await other.begin(null);
  const { id, hash } = await sharePhoto(one, aPhoto());
  await one.sharing.now();
  await received(other, hash);
  expect(await filesWith(folder, 'kanariefoto')).toHaveLength(1);

  await one.kept.store.erase([{ kind: 'initiative', id }]);
  await one.sharing.now();
  await other.sharing.now();

  expect(await blobsIn(folder)).toEqual([]);
  for (const { kept } of [one, other]) {
    await expect
      .poll(() => filesWith(kept.folder, ['kanariefoto', 'Buurttuin']), { timeout: 20_000 })
      .toEqual([]);
  }
});
