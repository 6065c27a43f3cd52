import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export interface BuiltProgram {
  readonly file: URL;
  readonly remove: () => Promise<void>;
}

/** Bundles the search process's program as the build does, for a real process in a test. */
export const buildSearchProgram = async (): Promise<BuiltProgram> => {
  const dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-search-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../../../../main/search/process.ts'),
      outDir: dir,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'searchProcess.mjs' } },
    },
  });
  return {
    file: pathToFileURL(join(dir, 'searchProcess.mjs')),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
};
