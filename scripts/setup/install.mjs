import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, npm } from './command.mjs';
import { repositoryDir } from './paths.mjs';
import { SetupError, say, step } from './report.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, peer?: boolean }>} Locked */

const neededNode = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededNode;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new SetupError(
    `This needs Node ${neededNode.join('.')} or newer; this is Node ${process.versions.node}. ` +
      'Install a newer one from nodejs.org or with your version manager.',
  );
}

/**
 * @param {string} file
 * @returns {Locked | undefined}
 */
function readLock(file) {
  const path = join(repositoryDir, file);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * npm writes down what it installed as its last act, in the lock file's own form. Comparing the two
 * also knows an install that somebody did by hand, and one that was cut short.
 * @param {Locked} wanted
 * @param {Locked | undefined} installed
 */
function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    // What is made for another platform is left out on this one.
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Installs the packages of the lock file when they are not there yet. */
export async function installPackages() {
  checkNode();
  const wanted = readLock('package-lock.json');
  if (!wanted)
    throw new SetupError('package-lock.json is missing.', 'git checkout package-lock.json');
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) {
    say('• Packages: as in the lock file');
    return;
  }
  const manifests = Object.keys(wanted)
    .filter((path) => path !== '')
    .map((path) => join(repositoryDir, path, 'package.json'));
  await step(`Installing ${String(manifests.length)} packages (npm ci)`, async (progress) => {
    const timer = setInterval(() => {
      progress(manifests.filter((path) => existsSync(path)).length / manifests.length);
    }, 1000);
    try {
      await mustRun([...npm(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        failure: 'npm could not install the packages.',
        remedy: 'npm ci',
      });
    } finally {
      clearInterval(timer);
    }
  });
}
