import { join } from 'node:path';
import { run, tool } from './command.mjs';
import { reportDir, stampDir } from './paths.mjs';
import { say } from './report.mjs';
import { runTasks } from './tasks.mjs';

export const unitReport = join(reportDir, 'unit.json');

/** @returns {import('./tasks.mjs').Task[]} the longest first */
function checks() {
  return [
    {
      name: 'lint (eslint)',
      command: [
        ...tool('eslint'),
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${join(stampDir, 'eslint')}/`,
        '--max-warnings=0',
        '.',
      ],
    },
    { name: 'types (tsc)', command: [...tool('typescript', 'tsc'), '-b', '--pretty'] },
    { name: 'unit tests (vitest)', command: unitTests() },
    {
      name: 'layout (prettier)',
      command: [...tool('prettier'), '--check', '--log-level=warn', '.'],
    },
    {
      name: 'arrows (dependency-cruiser)',
      command: [
        ...tool('dependency-cruiser', 'depcruise'),
        ...['shared', 'main', 'renderer', 'scripts', 'tests'],
        '--config',
        '.dependency-cruiser.cjs',
      ],
    },
    { name: 'dead code (knip)', command: [...tool('knip'), '--no-progress'], isAdvice: true },
  ];
}

/**
 * @param {readonly string[]} [more]
 * @returns {[string, ...string[]]}
 */
function unitTests(more = []) {
  return [
    ...tool('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
    ...more,
  ];
}

/** Everything that can be said without opening the app. */
export async function runChecks() {
  say('• Checking');
  return runTasks(checks());
}

/** @param {readonly string[]} more for vitest, such as a file name */
export async function runUnitTests(more) {
  say('• Unit tests');
  const { code } = await run(unitTests(more), { visible: true });
  return code === 0 ? [] : ['unit tests (vitest)'];
}
