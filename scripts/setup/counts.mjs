import { readFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/**
 * A suite that broke before it could count counts as one failure.
 * @param {string} file
 * @param {(report: any) => Counts & { broke: boolean }} read
 * @returns {Promise<Counts>}
 */
async function countsIn(file, read) {
  try {
    const { passed, failed, broke } = read(JSON.parse(await readFile(file, 'utf8')));
    return { passed, failed: failed === 0 && broke ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {string} file written by vitest's JSON reporter */
export function vitestCounts(file) {
  return countsIn(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    broke: !report.success,
  }));
}

/** @param {string} file written by Playwright's JSON reporter */
export function playwrightCounts(file) {
  return countsIn(file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    broke: errors.length > 0,
  }));
}
