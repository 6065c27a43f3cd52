// What Electron needs of a Linux system besides itself: shared libraries, a display, and a kernel
// that lets it make its sandbox.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { isOnPath, run } from './command.mjs';
import { SetupError, say } from './report.mjs';

/** In Debian's names. Some are opened at run time, where ldd does not see them. */
const libraryPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libnotify4',
  'libsecret-1-0',
];

/** @type {Readonly<Record<string, string>>} */
const packageOfProgram = { 'xvfb-run': 'xvfb', xauth: 'xauth', pdftotext: 'poppler-utils' };

export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { output } = await run(['ldd', executable]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => String(match[1]));
}

/**
 * Checks, and installs where that is ours to do (Debian, as root); otherwise says what to run.
 * @param {import('./electron.mjs').Electron} electron
 * @param {{ forTests?: boolean }} [options]
 */
export async function prepareLinux(electron, { forTests = false } = {}) {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(electron.executable);
  const programs = [
    ...(hasDisplay() ? [] : ['xvfb-run', 'xauth']),
    ...(forTests ? ['pdftotext'] : []),
  ].filter((name) => !isOnPath(name));
  if (libraries.length + programs.length > 0) {
    const packages = [
      // One missing asks for all.
      ...(libraries.length > 0 ? libraryPackages : []),
      ...programs.map((name) => packageOfProgram[name] ?? name),
    ];
    await installDebianPackages(packages, [...libraries, ...programs]);
  }
  checkSandbox(electron);
  if (forTests) {
    await prepareOptional('Syncthing', 'syncthing', ['syncthing'], 'sharing over it is not tested');
    await prepareOptional('qpdf', 'qpdf', ['qpdf'], 'no PDF is looked over with it');
    await prepareOptional('LibreOffice', 'soffice', officePackages, 'no file is opened in it');
  }
  say(`• Display: ${hasDisplay() ? 'there' : 'none, so a virtual one (xvfb-run)'}`);
}

/** Without a window. */
const officePackages = ['writer', 'calc', 'impress'].map((part) => `libreoffice-${part}-nogui`);

/**
 * Some tests want a real program to meet. Where it is not to be had, this says so and they count for
 * nothing.
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} packages
 * @param {string} without
 */
async function prepareOptional(name, program, packages, without) {
  if (isOnPath(program)) return;
  if (!isRoot || !isOnPath('apt-get')) {
    say(`• ${name}: not there, so ${without}`);
    return;
  }
  try {
    await installDebianPackages([...packages], [program]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`• ${name}: not to be had, so ${without}. ${error.message}`);
  }
}

/**
 * Ubuntu 24.04 and others forbid ordinary users the namespaces of Chromium's sandbox; then its
 * setuid helper has to belong to root. Turning the sandbox off is not the answer.
 * @param {import('./electron.mjs').Electron} electron
 */
function checkSandbox(electron) {
  if (isRoot || !namespacesForbidden()) return;
  const helper = join(electron.dir, 'chrome-sandbox');
  const status = statSync(helper, { throwIfNoEntry: false });
  if (status?.uid === 0 && (status.mode & 0o4000) !== 0) return;
  throw new SetupError(
    "This system does not let ordinary programs make Chromium's sandbox.",
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function namespacesForbidden() {
  const switches = [
    ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
    ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
    ['/proc/sys/user/max_user_namespaces', '0'],
  ];
  return switches.some(
    ([file = '', forbidding]) =>
      existsSync(file) && readFileSync(file, 'utf8').trim() === forbidding,
  );
}
