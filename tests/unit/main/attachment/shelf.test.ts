import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openShelf } from '../../../../main/attachment/shelf.ts';
import { aFolder } from '../store/disk/profileFolder.ts';

const bytes = Buffer.from('a file that comes in two pieces');
const hash = createHash('sha256').update(bytes).digest('hex');
const piece = (from: number, to: number) => ({
  hash,
  size: bytes.length,
  from,
  bytes: bytes.subarray(from, to),
});

it('takes a file in pieces and goes on where it was broken off', async () => {
  const folder = await aFolder();

  expect(await openShelf(folder).receive(piece(0, 10))).toBe(10);
  const again = openShelf(folder);
  expect(await again.received(hash)).toBe(10);
  expect(await again.has(hash)).toBe(false);
  expect(await again.receive(piece(20, 31))).toBe(10);
  expect(await again.receive(piece(10, 31))).toBe(31);

  expect(await again.readWhole(hash)).toEqual(bytes);
  expect(await again.list()).toEqual([hash]);
});

it('starts over when what came is not what was promised', async () => {
  const shelf = openShelf(await aFolder());
  const wrong = Buffer.from(bytes).fill(0);

  expect(await shelf.receive({ ...piece(0, 31), bytes: wrong })).toBe(0);

  expect(await shelf.has(hash)).toBe(false);
  expect(await shelf.receive(piece(0, 31))).toBe(31);
});

it('gives out nothing of a file that changed on the disk', async () => {
  const shelf = openShelf(await aFolder());
  await shelf.keep(bytes);
  await writeFile(shelf.pathOf(hash), 'something else');

  expect(await shelf.readWhole(hash)).toBe(null);
  expect(await shelf.isWhole(hash)).toBe(false);
});
