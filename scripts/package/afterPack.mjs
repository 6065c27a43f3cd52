import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes out of an Electron made for development what loads any app named on the command line.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app/Contents/Resources`)
      : join(appOutDir, 'resources');
  for (const name of ['app', 'default_app.asar']) {
    await rm(join(resources, name), { recursive: true, force: true });
  }
  await rm(join(appOutDir, 'version'), { force: true });
}
