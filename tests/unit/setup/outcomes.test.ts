import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, playwrightOutcome, vitestOutcome } from '../../../scripts/setup/outcomes.mjs';

const repositoryDir = resolve(import.meta.dirname, '../../..');
let dir: string;
let file: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'outcomes-'));
  file = join(dir, 'report.json');
});
afterEach(() => rm(dir, { recursive: true }));

const report = (content: unknown) => writeFile(file, JSON.stringify(content));

const aTest = (title: string, status: string, ...failureMessages: readonly string[]) => ({
  ancestorTitles: ['the board'],
  ...{ title, status, failureMessages },
});

describe('what a suite names', () => {
  it('is each failed test of vitest with the first line of its error, and each unstable one', async () => {
    const tests = [
      aTest('opens', 'passed'),
      aTest('moves', 'failed', '\u001b[31mError: too far\u001b[39m\n    at board.ts'),
      aTest('draws', 'passed', 'Error: too late\n    at board.ts'),
    ];
    const name = join(repositoryDir, 'tests/unit/board.test.ts');
    await report({
      testResults: [{ name, status: 'failed', message: '', assertionResults: tests }],
    });

    expect(linesOf(await vitestOutcome(file))).toEqual([
      'failed: tests/unit/board.test.ts › the board › moves\n    Error: too far',
      'unstable: tests/unit/board.test.ts › the board › draws',
    ]);
  });

  it('is a file of vitest that broke before its tests', async () => {
    const name = join(repositoryDir, 'tests/unit/board.test.ts');
    const broken = {
      name,
      status: 'failed',
      message: 'Hook timed out\nhere',
      assertionResults: [],
    };
    await report({ testResults: [broken] });

    expect(linesOf(await vitestOutcome(file))).toEqual([
      'failed: tests/unit/board.test.ts\n    Hook timed out',
    ]);
  });

  it('is each failed and each unstable test of Playwright, by its file and its titles', async () => {
    const spec = (title: string, status: string, ...messages: readonly string[]) => ({
      title,
      tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
    });
    const specs = [
      spec('opens', 'expected'),
      spec('moves', 'unexpected', 'Error: too far\n  at'),
      spec('draws', 'flaky'),
    ];
    await report({
      suites: [{ title: 'board.spec.ts', suites: [{ title: 'a card', specs }] }],
      errors: [],
    });

    expect(linesOf(await playwrightOutcome(file))).toEqual([
      'failed: board.spec.ts › a card › moves\n    Error: too far',
      'unstable: board.spec.ts › a card › draws',
    ]);
  });

  it('is nothing where there is no report', async () => {
    expect(linesOf(await vitestOutcome(file))).toEqual([]);
  });
});
