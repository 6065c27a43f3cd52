import { isOnPath, mustRun, run } from './command.mjs';
import { SetupError, step } from './report.mjs';

const quietly = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs packages where we may (root on a system with apt-get); otherwise stops and says how.
 * @param {readonly string[]} packages
 * @param {readonly string[]} missing what asks for them, in the reader's words
 */
export async function installDebianPackages(packages, missing) {
  const isMissing = `Missing on this system: ${missing.join(', ')}.`;
  if (!isOnPath('apt-get')) {
    throw new SetupError(
      `${isMissing} Install them with the package manager of this system ` +
        `(on Debian the packages are ${packages.join(' ')}).`,
    );
  }
  if (process.getuid?.() !== 0) {
    const command = await installCommand(packages);
    throw new SetupError(isMissing, `sudo apt-get update && sudo ${command.join(' ')}`);
  }
  await step('Reading the list of Debian packages (apt-get update)', () =>
    mustRun(['apt-get', 'update', '-q'], {
      env: quietly,
      failure: 'apt-get could not read its list of packages.',
      remedy: 'apt-get update',
    }),
  );
  const command = await installCommand(packages);
  await step(`Installing ${packages.join(' ')} (apt-get)`, (progress) =>
    mustRun([...command, '-q', '-o', 'APT::Status-Fd=1'], {
      env: quietly,
      failure: `${isMissing} apt-get could not install it.`,
      remedy: command.join(' '),
      onOutput: (text) => {
        const percent = /^pmstatus:[^:]*:([\d.]+):/m.exec(text)?.[1];
        if (percent) progress(Number(percent) / 100);
      },
    }),
  );
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<[string, ...string[]]>}
 */
async function installCommand(packages) {
  const names = await Promise.all(packages.map(currentName));
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...names];
}

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries at the change to 64-bit time.
 * @param {string} name
 */
async function currentName(name) {
  const { code } = await run(['apt-cache', 'show', '--no-all-versions', `${name}t64`]);
  return code === 0 ? `${name}t64` : name;
}
