import { afterEach } from 'vitest';
import type { Search } from '../../../../main/search/search.ts';
import type { SearchProcess } from '../../../../main/search/protocol.ts';
import { programsForTests } from '../../../fixtures/programsForTests.ts';
import { forkProgram } from '../../../fixtures/forkProgram.ts';

/** The real process for all tests of a file; what a test opened is stopped after it. */
export const searchProgram = () => {
  const built = programsForTests({ searchProcess: 'main/search/process.ts' });
  const opened: Search[] = [];
  afterEach(() => {
    for (const search of opened.splice(0)) search.stop();
  });
  return {
    start: (): SearchProcess => forkProgram(built.at('searchProcess')),
    stopAfter: (search: Search): void => {
      opened.push(search);
    },
  };
};
