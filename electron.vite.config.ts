import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { contract } from './shared/ipc/contract.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

// The oldest Electron it has to run on is 33: Node 20.18 and Chromium 130.
const nodeTarget = 'node20.18';
const chromiumTarget = 'chrome130';

// Everything is bundled, so the package carries `out/` alone and starts without walking node_modules.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      target: nodeTarget,
      outDir: 'out/main',
      rolldownOptions: {
        // The worker thread's program is a file of its own beside main's.
        input: { index: at('main/index.ts'), searchWorker: at('main/search/worker.ts') },
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
        input: { index: at('main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: chromiumTarget,
      outDir: at('out/renderer'),
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
