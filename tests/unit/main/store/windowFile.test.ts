import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWindowFile } from '../../../../main/store/windowFile.ts';

let folder: string;
const open = () => openWindowFile(join(folder, 'window.json'), () => Promise.resolve(true));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'window-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the first time nothing is remembered', async () => {
  expect((await open()).get()).toEqual({
    bounds: null,
    isMaximized: false,
    isFullScreen: false,
    zoom: 1,
  });
});

test('what was changed is there after a restart', async () => {
  const bounds = { x: 10, y: 20, width: 900, height: 700 };
  const file = await open();
  await file.change({ bounds });
  await file.change({ zoom: 1.5 });

  expect((await open()).get()).toMatchObject({ bounds, zoom: 1.5 });
});

test('changes that come at once are all kept', async () => {
  const file = await open();
  await Promise.all([file.change({ zoom: 2 }), file.change({ isMaximized: true })]);

  expect((await open()).get()).toMatchObject({ zoom: 2, isMaximized: true });
});

test('a value that makes no sense counts as never set, and the others stand', async () => {
  writeFileSync(join(folder, 'window.json'), '{"zoom":900,"bounds":"left","isMaximized":true}');

  expect((await open()).get()).toEqual({
    bounds: null,
    isMaximized: true,
    isFullScreen: false,
    zoom: 1,
  });
});

test('a write that fails does not stop the next one', async () => {
  const file = await open();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder was');
  await expect(file.change({ zoom: 2 })).rejects.toThrow();
  rmSync(folder);

  await file.change({ zoom: 3 });

  expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toMatchObject({ zoom: 3 });
});
