import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageFile } from '../../../../main/app/pageFile.ts';

const folder = join('/app', 'out', 'renderer');

test('an address of ours leads to its file', () => {
  expect(pageFile(folder, 'app://bruggenbouwer/assets/a.js')).toBe(join(folder, 'assets', 'a.js'));
});

test('spaces in a name may be written with a percent sign', () => {
  expect(pageFile(folder, 'app://bruggenbouwer/a%20b.svg')).toBe(join(folder, 'a b.svg'));
});

test.each([
  'app://bruggenbouwer/../../package.json',
  'app://bruggenbouwer/%2e%2e/%2e%2e/package.json',
  'app://bruggenbouwer/..%2f..%2fpackage.json',
  'app://bruggenbouwer/assets/..%2F..%2F..%2Fpackage.json',
  'app://bruggenbouwer/..%2frenderer-other%2fa.js',
])('%s never leads out of the folder', (address) => {
  const file = pageFile(folder, address);

  expect(file === null || file.startsWith(join(folder, '/'))).toBe(true);
});

test.each([
  'app://other/index.html',
  'app://bruggenbouwer.evil/index.html',
  'app://bruggenbouwer:8080/index.html',
  'file:///etc/passwd',
  'app://bruggenbouwer/%',
  'app://bruggenbouwer/%E0%A4%A',
  'app://bruggenbouwer/index.html%00.js',
])('%s leads to no file', (address) => {
  expect(pageFile(folder, address)).toBeNull();
});
