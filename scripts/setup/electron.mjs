import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runElectronInstaller } from './electronInstaller.mjs';
import { repositoryDir } from './paths.mjs';
import { SetupError, say } from './report.mjs';
import { makeRuntime, runtimeDir } from './runtime.mjs';

/**
 * @typedef {object} Electron
 * @property {string} dir the folder that holds it
 * @property {string} executable
 * @property {string} version
 * @property {string} origin in words
 */

const packageDir = join(repositoryDir, 'node_modules/electron');
const standInOrigin = 'stand-in from the npm registry, for development and tests';

/** @param {string} dir */
function executableIn(dir) {
  if (process.platform === 'win32') return join(dir, 'electron.exe');
  if (process.platform === 'darwin') return join(dir, 'Electron.app/Contents/MacOS/Electron');
  return join(dir, 'electron');
}

/**
 * @param {string} dir
 * @param {string} origin
 * @returns {Electron | undefined}
 */
function electronIn(dir, origin) {
  const executable = executableIn(dir);
  if (!existsSync(executable)) return undefined;
  const versionFile = join(dir, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8')
    : 'of unknown version';
  return { dir, executable, version: version.trim().replace(/^v/, ''), origin };
}

/**
 * The Electron that is there already, without fetching anything.
 * @returns {Promise<Electron | undefined>}
 */
export async function presentElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    const found = electronIn(override, 'ELECTRON_OVERRIDE_DIST_PATH');
    if (found) return found;
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${override}, but no Electron is there.`,
    );
  }
  return (
    electronIn(join(packageDir, 'dist'), 'the electron package') ??
    electronIn(await runtimeDir(), standInOrigin)
  );
}

/**
 * Finds an Electron, fetching one where needed, and says which.
 * @returns {Promise<Electron>}
 */
export async function findElectron() {
  const found = (await presentElectron()) ?? (await download()) ?? (await standIn());
  if (!found) {
    throw new SetupError(
      "Electron's own download was refused, and there is no stand-in for this platform. " +
        'Run the command on a network that lets it through, or put an Electron somewhere and name ' +
        'its folder in ELECTRON_OVERRIDE_DIST_PATH.',
      'npx install-electron',
    );
  }
  say(`• Electron ${found.version} (${found.origin})`);
  return found;
}

/** @returns {Promise<Electron | undefined>} */
async function download() {
  await runElectronInstaller();
  return electronIn(join(packageDir, 'dist'), 'the electron package');
}

/** @returns {Promise<Electron | undefined>} */
async function standIn() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return electronIn(await makeRuntime(), standInOrigin);
}
