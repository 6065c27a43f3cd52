import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repositoryDir } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {readonly { name: string, error: string }[]} failed
 * @property {readonly string[]} unstable names of tests that passed the second time only
 */

/** @type {Outcome} */
const nothing = { failed: [], unstable: [] };

/**
 * @param {string} file
 * @param {(report: any) => Outcome} read
 * @returns {Promise<Outcome>} nothing where there is no report: the counts tell that
 */
async function outcomeIn(file, read) {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return nothing;
  }
}

/** @param {string} file written by vitest's JSON reporter */
export function vitestOutcome(file) {
  return outcomeIn(file, ({ testResults }) => {
    const outcomes = testResults.map((/** @type {any} */ one) => {
      const path = relative(repositoryDir, one.name);
      const named = one.assertionResults.map((/** @type {any} */ test) => ({
        name: [path, ...test.ancestorTitles, test.title].filter(Boolean).join(' › '),
        error: firstLine(test.failureMessages[0]),
        status: test.status,
      }));
      const failed = named.filter((/** @type {any} */ { status }) => status === 'failed');
      // A file that could not be loaded, or a hook that broke, fails without a failed test.
      if (one.status === 'failed' && failed.length === 0) {
        failed.push({ name: path, error: firstLine(one.message) });
      }
      // Passed with an error to show: that is of the first time.
      const unstable = named.filter(
        (/** @type {any} */ { status, error }) => status === 'passed' && error !== '',
      );
      return { failed, unstable: unstable.map((/** @type {any} */ { name }) => name) };
    });
    return joined(outcomes);
  });
}

/** @param {string} file written by Playwright's JSON reporter */
export function playwrightOutcome(file) {
  return outcomeIn(file, ({ suites, errors }) => {
    const broken = errors.map((/** @type {any} */ { message }) => ({
      name: 'Playwright',
      error: firstLine(message),
    }));
    const walked = suites.map((/** @type {any} */ suite) => playwrightSuite(suite, []));
    return joined([{ failed: broken, unstable: [] }, ...walked]);
  });
}

/**
 * @param {any} suite
 * @param {readonly string[]} above
 * @returns {Outcome}
 */
function playwrightSuite(suite, above) {
  const titles = [...above, suite.title];
  /** @type {Outcome[]} */
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) => {
    const name = [...titles, spec.title].join(' › ');
    return spec.tests.map((/** @type {any} */ { status, results }) => {
      const error = firstLine(results.at(-1)?.errors?.[0]?.message);
      return {
        failed: status === 'unexpected' ? [{ name, error }] : [],
        unstable: status === 'flaky' ? [name] : [],
      };
    });
  });
  const below = (suite.suites ?? []).map((/** @type {any} */ one) => playwrightSuite(one, titles));
  return joined([...own, ...below]);
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export const joined = (outcomes) => ({
  failed: outcomes.flatMap(({ failed }) => failed),
  unstable: outcomes.flatMap(({ unstable }) => unstable),
});

/**
 * The end of a log names what went wrong, so that nobody has to search the rest.
 * @param {Outcome} outcome
 * @returns {string[]}
 */
export const linesOf = ({ failed, unstable }) => [
  ...failed.map(({ name, error }) => `failed: ${name}\n    ${error}`),
  ...unstable.map((name) => `unstable: ${name}`),
];

/** @param {unknown} message */
const firstLine = (message) =>
  stripVTControlCharacters(typeof message === 'string' ? message : '').split('\n')[0] ?? '';
