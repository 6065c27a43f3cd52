import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { describe, expect, it } from 'vitest';
import { openJsonShard } from '../../../../../main/store/disk/jsonShard.ts';
import { aFolder, keep, openAt } from './profileFolder.ts';

describe('a shard as a lowdb file', () => {
  it('keeps an object with one entry a line', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    const db = new Low(openJsonShard<Record<string, unknown>>(disk, 'records.json'), {});
    db.data = { a: { title: 'Dörp\n"x"' }, __proto__x: 1, c: [1, null] };

    await db.write();
    await disk.commit({ at: await keep(disk, 'x'), meta: null });
    const again = new Low(
      openJsonShard<Record<string, unknown>>(await openAt(folder), 'records.json'),
      {},
    );
    await again.read();

    expect(again.data).toEqual(db.data);
    expect(await readFile(join(folder, 'state', 'g000001', 'records.json'), 'utf8')).toBe(
      '{\n"a":{"title":"Dörp\\n\\"x\\""},\n"__proto__x":1,\n"c":[1,null]\n}\n',
    );
  });

  it('reads back many and long entries, and a hostile key as a plain one', async () => {
    const folder = await aFolder();
    const disk = await openAt(folder);
    const entries = Array.from({ length: 5000 }, (_, n): [string, unknown] => [
      `id-${String(n)}`,
      { n, words: 'woord '.repeat(n % 90) },
    ]);
    const data = Object.fromEntries([...entries, ['__proto__', { isAdmin: true }]]);
    await openJsonShard<object>(disk, 'records.json').write(data);
    await disk.commit({ at: await keep(disk, 'x'), meta: null });

    const read = await openJsonShard<object>(await openAt(folder), 'records.json').read();

    expect(JSON.stringify(read)).toBe(JSON.stringify(data));
    expect('isAdmin' in (read ?? {})).toBe(false);
  });

  it('reads an empty object, and null where there is no such shard', async () => {
    const disk = await openAt(await aFolder());
    await openJsonShard<object>(disk, 'leeg.json').write({});
    await disk.commit({ at: await keep(disk, 'x'), meta: null });

    expect(await openJsonShard<object>(disk, 'leeg.json').read()).toEqual({});
    expect(await openJsonShard<object>(disk, 'geen.json').read()).toBeNull();
  });
});
