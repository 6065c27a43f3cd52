import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export interface BuiltThread {
  readonly file: URL;
  readonly remove: () => Promise<void>;
}

/** Bundles the thread's program as the build does, for a real worker thread in a test. */
export const buildSearchThread = async (): Promise<BuiltThread> => {
  const dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-search-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../../../../main/search/worker.ts'),
      outDir: dir,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'searchWorker.mjs' } },
    },
  });
  return {
    file: pathToFileURL(join(dir, 'searchWorker.mjs')),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
};
