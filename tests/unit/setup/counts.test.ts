import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightCounts, sum, vitestCounts } from '../../../scripts/setup/counts.mjs';

let dir: string;
let file: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'counts-'));
  file = join(dir, 'report.json');
});
afterEach(() => rm(dir, { recursive: true }));

const report = (content: unknown) => writeFile(file, JSON.stringify(content));

describe('the count of a suite', () => {
  it('is what vitest reports', async () => {
    await report({ numPassedTests: 7, numFailedTests: 2, success: false });

    expect(await vitestCounts(file)).toEqual({ passed: 7, failed: 2 });
  });

  it('is what Playwright reports', async () => {
    await report({ stats: { expected: 5, flaky: 0, unexpected: 1, skipped: 3 }, errors: [] });

    expect(await playwrightCounts(file)).toEqual({ passed: 5, failed: 1 });
  });

  it('has a failure for a test file that could not be loaded', async () => {
    await report({ numPassedTests: 7, numFailedTests: 0, success: false });

    expect(await vitestCounts(file)).toEqual({ passed: 7, failed: 1 });
  });

  it('has a failure for a run that broke before its tests', async () => {
    await report({ stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: [{}] });

    expect(await playwrightCounts(file)).toEqual({ passed: 0, failed: 1 });
  });

  it('has a failure where there is no report', async () => {
    expect(await vitestCounts(file)).toEqual({ passed: 0, failed: 1 });
  });
});

it('the sum of no suites is nothing', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
