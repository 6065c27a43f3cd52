import { buildApp } from './build.mjs';
import { findElectron } from './electron.mjs';
import { installPackages } from './install.mjs';
import { prepareLinux } from './linux.mjs';

/**
 * Everything between a fresh clone and an app that can run. What is done already costs a second.
 * @param {{ forTests?: boolean }} [options]
 */
export async function setUp(options = {}) {
  await installPackages();
  const electron = await findElectron();
  await prepareLinux(electron, options);
  await buildApp();
  return electron;
}
