import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const lockFile = resolve(import.meta.dirname, '../../../package-lock.json');

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// npm leaves out what its registry does not have, and then `npm ci` refuses the whole lock file.
it('the lock file names the binaries of every platform', async () => {
  const lock = JSON.parse(await readFile(lockFile, 'utf8')) as {
    packages: Readonly<Record<string, Entry>>;
  };
  const packages = new Map(Object.entries(lock.packages));
  const isNamed = (owner: string, name: string): boolean => {
    const inOwner = owner === '' ? '' : `${owner}/`;
    return packages.has(`${inOwner}node_modules/${name}`) || packages.has(`node_modules/${name}`);
  };

  const missing = [...packages].flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isNamed(owner, name)),
  );

  expect(missing).toEqual([]);
});
