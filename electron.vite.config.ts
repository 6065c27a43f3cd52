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

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The modules that a page reads before it does anything, each with all that it imports. */
const readAtOnce = (page: string, graph: Graph): ReadonlySet<string> => {
  const read = new Set([page]);
  for (const id of read)
    graph.getModuleInfo(id)?.importedIds.forEach((imported) => read.add(imported));
  return read;
};

const [windowPage, audiencePage] = [at('renderer/app/main.tsx'), at('renderer/app/audience.tsx')];
const reads = new Map<string, ReadonlySet<string>>();

/**
 * Each file that a page reads goes through main. As rolldown divides it, the first screen would lie in
 * 160 of them: this makes it one for the window, and one for what the page of the audience has too.
 */
const firstScreen = (id: string, graph: Graph): string | null => {
  // A page waits for main in its outermost lines: what later screens import must not wait with it.
  if (id === windowPage || id === audiencePage) return null;
  const isReadBy = (page: string): boolean => {
    const read = reads.get(page) ?? readAtOnce(page, graph);
    reads.set(page, read);
    return read.has(id);
  };
  if (!isReadBy(windowPage)) return null;
  return isReadBy(audiencePage) ? 'pages' : 'window';
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
          officeProcess: at('main/export/office/process.ts'),
          importProcess: at('main/import/process.ts'),
          importWorker: at('main/import/worker.ts'),
          handoverProcess: at('main/handover/process.ts'),
          searchProcess: at('main/search/process.ts'),
          syncProcess: at('main/sync/process.ts'),
          vetWorker: at('main/sync/texts/vetWorker.ts'),
        },
        output: {
          format: 'es',
          // Half as long to compile at each start; the names stay, for the traces in the log.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
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
        output: { codeSplitting: { groups: [{ name: firstScreen, debugName: 'first screen' }] } },
      },
    },
  },
});
