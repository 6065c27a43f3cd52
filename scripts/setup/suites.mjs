import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildUnpacked } from '../package/packageApp.mjs';
import { buildApp } from './build.mjs';
import {
  enduranceReport,
  runChecks,
  runEnduranceTests,
  runUnitTests,
  unitReport,
} from './checks.mjs';
import { tool } from './command.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { electronEnvironment, runWithDisplay } from './launch.mjs';
import { playwrightOutcome, vitestOutcome } from './outcomes.mjs';
import { reportDir } from './paths.mjs';
import { say } from './report.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {(electron: import('./electron.mjs').Electron, more: readonly string[]) => Promise<string[]>} run
 *   gives back what failed, in words
 * @property {() => Promise<import('./counts.mjs').Counts>} count
 * @property {() => Promise<import('./outcomes.mjs').Outcome>} outcome
 */

/** @type {Suite} */
const checks = {
  name: 'check',
  run: async () => {
    await rm(unitReport, { force: true });
    return runChecks();
  },
  count: () => vitestCounts(unitReport),
  outcome: () => vitestOutcome(unitReport),
};

/** @type {Suite} */
const unit = {
  name: 'unit',
  run: async (_electron, more) => {
    await rm(unitReport, { force: true });
    return runUnitTests(more);
  },
  count: () => vitestCounts(unitReport),
  outcome: () => vitestOutcome(unitReport),
};

/** @type {Suite} */
const endurance = {
  name: 'endurance',
  run: async (_electron, more) => {
    await rm(enduranceReport, { force: true });
    return runEnduranceTests(more);
  },
  count: () => vitestCounts(enduranceReport),
  outcome: () => vitestOutcome(enduranceReport),
};

/**
 * @param {string} project of playwright.config.ts
 * @param {string} title
 * @param {(electron: import('./electron.mjs').Electron) => Promise<void>} prepare
 * @returns {Suite}
 */
function playwright(project, title, prepare) {
  const report = join(reportDir, `${project}.json`);
  return {
    name: project,
    run: async (electron, more) => {
      await rm(report, { force: true });
      await prepare(electron);
      say(`• ${title}`);
      const { code } = await runWithDisplay(
        [
          ...tool('@playwright/test', 'playwright'),
          'test',
          `--project=${project}`,
          ...reporters,
          ...more,
        ],
        { env: { ...electronEnvironment(electron), PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
      );
      return code === 0 ? [] : [title];
    },
    count: () => playwrightCounts(report),
    outcome: () => playwrightOutcome(report),
  };
}

const reporters = ['--reporter=list,json'];

const e2e = playwright('e2e', 'End-to-end tests (Playwright)', buildApp);

const packaged = playwright('package', 'The package (Playwright)', async (electron) => {
  await buildApp();
  await buildUnpacked(electron);
});

/** `npm test` runs these; `-- --only NAME` picks one of `allSuites`. */
export const wholeRun = [checks, endurance, e2e, packaged];
export const allSuites = [checks, unit, endurance, e2e, packaged];
