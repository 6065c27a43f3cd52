import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, npm } from './command.mjs';
import { watchingSize } from './folderSize.mjs';
import { SetupError } from './report.mjs';

/**
 * One package as npm's own client brings it, so that the user's registry, proxy and credentials
 * hold. npm's cache goes into the same folder: it would otherwise keep a second copy for ever.
 * @param {{ name: string, integrity: string, bytes: number }} wanted
 * @param {string} dir
 * @param {(fraction: number) => void} progress
 * @returns {Promise<string>} the tarball
 */
export async function fetchPackage(wanted, dir, progress) {
  const cache = join(dir, 'npm-cache');
  const options = ['--cache', cache, '--loglevel=error'];
  const failure = `npm could not fetch ${wanted.name}.`;
  const published = await mustRun([...npm(), 'view', wanted.name, 'dist.integrity', ...options], {
    failure,
  });
  if (published.trim() !== wanted.integrity) {
    throw new SetupError(`The registry has another ${wanted.name} than this was written for.`);
  }
  await watchingSize(
    cache,
    (bytes) => {
      progress(bytes / wanted.bytes);
    },
    () =>
      mustRun([...npm(), 'pack', wanted.name, '--pack-destination', dir, ...options], { failure }),
  );
  const tarball = (await readdir(dir)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new SetupError(failure);
  return join(dir, tarball);
}
