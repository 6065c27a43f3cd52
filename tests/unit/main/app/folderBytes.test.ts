import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderBytes } from '../../../../main/app/folderBytes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bytes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('it adds up the files of a folder and of the folders in it', async () => {
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'one'), 'x'.repeat(100));
  writeFileSync(join(folder, 'a', 'b', 'two'), 'x'.repeat(23));

  expect(await folderBytes(folder)).toBe(123);
});

test('a folder that is not there holds nothing', async () => {
  expect(await folderBytes(join(folder, 'nowhere'))).toBe(0);
});

test('it does not follow a link out of the folder', async () => {
  symlinkSync('/usr', join(folder, 'link'));

  expect(await folderBytes(folder)).toBeLessThan(1000);
});
