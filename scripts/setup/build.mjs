import { mustRun, tool } from './command.mjs';
import { step } from './report.mjs';
import { makeWhenChanged } from './stamp.mjs';

/** Everything that ends up in `out/` comes from here. */
const sources = [
  'shared',
  'main',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/** Builds `out/` when it is not up to date. */
export async function buildApp() {
  const product = { name: 'build', from: sources, to: ['out'], fresh: 'Build: up to date' };
  await makeWhenChanged(product, () =>
    step('Building the app (electron-vite)', async () => {
      await mustRun([...tool('electron-vite'), 'build', '--logLevel=warn'], {
        failure: 'The app could not be built.',
        remedy: 'npm run build',
      });
    }),
  );
}
