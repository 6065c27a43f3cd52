import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { contract } from './shared/ipc/contract.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

// The oldest Electron it has to run on is 33: Node 20.18 and Chromium 130.
const nodeTarget = 'node20.18';
const chromiumTarget = 'chrome130';

/** React Aria speaks 34 languages; the app speaks two, so the others stay out of the bundle. */
const spokenLanguages = ['nl-NL', 'en-US'];
const twoLanguages = {
  name: 'two-languages',
  enforce: 'pre' as const,
  load: (id: string) => {
    const [, language] =
      /react-(?:aria|stately).*[\\/]intl[\\/].*[\\/](\w{2}-\w{2})\.m?js$/.exec(id) ?? [];
    return language === undefined || spokenLanguages.includes(language)
      ? null
      : 'export default {};';
  },
};

// Everything is bundled, so the package carries `out/` alone and starts without walking node_modules.
export default defineConfig({
  main: {
    // Its own module declares a `require`, and so does electron-vite in each chunk that names one.
    resolve: {
      alias: [{ find: /^fflate$/, replacement: at('node_modules/fflate/lib/node.cjs') }],
    },
    build: {
      externalizeDeps: false,
      target: nodeTarget,
      outDir: 'out/main',
      rolldownOptions: {
        // The programs of the other processes and of the threads lie beside main's own.
        input: {
          index: at('main/index.ts'),
          officeWorker: at('main/export/office/worker.ts'),
          importWorker: at('main/import/worker.ts'),
          handoverWorker: at('main/handover/worker.ts'),
          searchProcess: at('main/search/process.ts'),
          syncProcess: at('main/sync/process.ts'),
          vetWorker: at('main/sync/texts/vetWorker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    // The names alone: the parsers stay in main, and every window starts sooner.
    define: { channelNames: JSON.stringify(Object.keys(contract)) },
    build: {
      externalizeDeps: false,
      target: nodeTarget,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: at('main/preload/index.ts'), audience: at('main/preload/audience.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), twoLanguages],
    build: {
      target: chromiumTarget,
      // Less to read and to parse before the first screen stands.
      minify: true,
      outDir: at('out/renderer'),
      rolldownOptions: {
        input: { index: at('renderer/index.html'), audience: at('renderer/audience.html') },
      },
    },
  },
});
