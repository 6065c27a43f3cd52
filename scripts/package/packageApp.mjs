import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, tool } from '../setup/command.mjs';
import { repositoryDir } from '../setup/paths.mjs';
import { step } from '../setup/report.mjs';
import { sevenZip } from '../setup/sevenZip.mjs';
import { makeWhenChanged } from '../setup/stamp.mjs';

const outputDir = join(repositoryDir, 'dist');

/** The program in the unpacked package of this platform, when it was made. */
export function packagedExecutable() {
  const { dir, name } = {
    darwin: { dir: /^mac/, name: 'Bruggenbouwer.app/Contents/MacOS/Bruggenbouwer' },
    win32: { dir: /^win.*-unpacked$/, name: 'Bruggenbouwer.exe' },
  }[String(process.platform)] ?? { dir: /^linux.*-unpacked$/, name: 'bruggenbouwer' };
  if (!existsSync(outputDir)) return undefined;
  const found = readdirSync(outputDir).find((entry) => dir.test(entry));
  return found === undefined ? undefined : join(outputDir, found, name);
}

/**
 * @param {import('../setup/electron.mjs').Electron} electron
 * @param {readonly string[]} targets in electron-builder's words
 */
export async function buildPackage(electron, targets) {
  await step(`Packaging (${targets.join(' ') || 'all of this platform'})`, async () => {
    await mustRun(
      [
        ...tool('electron-builder'),
        ...platformTargets(targets),
        '--publish=never',
        `--config.electronDist=${electron.dir}`,
      ],
      {
        // Its own 7-Zip is a download.
        env: { ELECTRON_BUILDER_7ZIP_PATH: await sevenZip(), CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
        failure: 'electron-builder could not make the package.',
      },
    );
  });
}

/** @param {readonly string[]} targets */
function platformTargets(targets) {
  const platform = { darwin: '--mac', win32: '--win' }[String(process.platform)] ?? '--linux';
  return [platform, ...targets];
}

/**
 * The unpacked app alone, when it is not up to date.
 * @param {import('../setup/electron.mjs').Electron} electron
 */
export async function buildUnpacked(electron) {
  const product = {
    name: 'package',
    from: ['out', 'package.json', 'electron-builder.yml', 'scripts/package', 'assets'],
    to: ['dist'],
    fresh: 'Package: up to date',
  };
  await makeWhenChanged(product, () => buildPackage(electron, ['dir']));
}
