import { join } from 'node:path';
import { build } from 'vite';
import { repositoryDir } from './paths.mjs';

/**
 * Bundles the benches for plain Node; packages stay outside, as they do in the tests.
 * @param {readonly string[]} names
 * @returns {Promise<string>} the folder they are in
 */
export async function buildBenches(names) {
  const outDir = join(repositoryDir, 'out/bench');
  await build({
    configFile: false,
    root: repositoryDir,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(
          names.map((name) => [name, join(repositoryDir, 'tests/bench', `${name}.ts`)]),
        ),
      },
    },
  });
  return outDir;
}
