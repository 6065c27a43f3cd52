// npm run package: the app as people get it, in dist/.
//   npm run package                 unpacked, to look at and to test
//   npm run package -- --all        everything that electron-builder.yml names for this platform
//   npm run package -- zip tar.gz   these formats
import { buildPackage, buildUnpacked } from './package/packageApp.mjs';
import { buildApp } from './setup/build.mjs';
import { findElectron } from './setup/electron.mjs';
import { installPackages } from './setup/install.mjs';
import { runScript } from './setup/report.mjs';

await runScript(async () => {
  const wanted = process.argv.slice(2);
  await installPackages();
  const electron = await findElectron();
  await buildApp();
  if (wanted.includes('--all')) await buildPackage(electron, []);
  else if (wanted.length > 0) await buildPackage(electron, wanted);
  else await buildUnpacked(electron);
});
