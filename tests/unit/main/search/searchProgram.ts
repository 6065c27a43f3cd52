import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Search } from '../../../../main/search/search.ts';
import type { SearchProcess } from '../../../../main/search/protocol.ts';
import { forkProgram } from '../../../fixtures/forkProgram.ts';

interface BuiltProgram {
  readonly file: URL;
  readonly remove: () => Promise<void>;
}

/** Bundles the search process's program as the build does, for a real process in a test. */
const buildSearchProgram = async (): Promise<BuiltProgram> => {
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

/** The real process for all tests of a file; what a test opened is stopped after it. */
export const searchProgram = () => {
  let built: BuiltProgram;
  beforeAll(async () => {
    built = await buildSearchProgram();
  });
  afterAll(() => built.remove());
  const opened: Search[] = [];
  afterEach(() => {
    for (const search of opened.splice(0)) search.stop();
  });
  return {
    start: (): SearchProcess => forkProgram(built.file),
    stopAfter: (search: Search): void => {
      opened.push(search);
    },
  };
};
