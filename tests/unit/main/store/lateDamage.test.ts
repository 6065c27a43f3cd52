import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aStore, anId, creating } from './aStore.ts';

const lesson = anId();

it('tells of damage in a text that is first read long after the start', async () => {
  const profile = await aStore();
  await profile.write([creating('lesson', { title: 'Les', happened: 'De buren kwamen.' }, lesson)]);
  await profile.close();
  const state = join(profile.folder, 'private', 'state');
  const files = (await readdir(state, { recursive: true })).filter((name) =>
    /lesson-[0-9a-f]{2}\.text\.json$/.test(name),
  );
  expect(files).not.toEqual([]);
  for (const name of files) await writeFile(join(state, name), 'onzin');

  const { store } = await aStore({ folder: profile.folder });
  expect(store.report()).toMatchObject({ mended: 0, setAside: 0 });
  let told = 0;
  store.onDamage(() => {
    told += 1;
  });
  const read = await store.get('lesson', lesson);

  const { mended, setAside } = store.report();
  expect(mended + setAside).toBeGreaterThan(0);
  expect(told).toBeGreaterThan(0);
  expect(read?.values['title']).toBe('Les');
});
