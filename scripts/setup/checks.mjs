import { join } from 'node:path';
import { run, tool } from './command.mjs';
import { reportDir, stampDir } from './paths.mjs';
import { say } from './report.mjs';
import { runTasks } from './tasks.mjs';

export const unitReport = join(reportDir, 'unit.json');
export const enduranceReport = join(reportDir, 'endurance.json');

const isCi = process.env['CI'] !== undefined;

/** @returns {import('./tasks.mjs').Task[]} the longest first */
function checks() {
  return [
    { name: 'unit tests (vitest)', command: unitTests() },
    { name: 'lint (oxlint)', command: [process.execPath, 'scripts/lint/oxlint.mjs'] },
    {
      name: 'places (eslint)',
      command: [
        ...tool('eslint'),
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${join(stampDir, 'eslint')}/`,
        '--max-warnings=0',
        '.',
      ],
    },
    { name: 'types (tsc)', command: [...tool('typescript-native', 'tsc'), '-b', '--pretty'] },
    {
      name: 'layout (prettier)',
      command: [
        ...tool('prettier'),
        '--check',
        '--log-level=warn',
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${join(stampDir, 'prettier')}`,
        '.',
      ],
    },
    {
      name: 'arrows (dependency-cruiser)',
      command: [
        ...tool('dependency-cruiser', 'depcruise'),
        ...['shared', 'main', 'renderer', 'scripts', 'tests'],
        '--config',
        '.dependency-cruiser.cjs',
        '--cache',
        join(stampDir, 'arrows'),
        '--cache-strategy',
        'content',
      ],
    },
    {
      name: 'dead code (knip)',
      command: [
        ...tool('knip'),
        '--no-progress',
        // It remembers files by size and time, and not its settings: good enough while working.
        ...(isCi ? [] : ['--cache', '--cache-location', join(stampDir, 'knip')]),
      ],
    },
  ];
}

/** @param {readonly string[]} [more] for vitest, such as a file name */
const unitTests = (more = []) =>
  vitest(['--project=node', '--project=renderer', ...more], unitReport);

/** @param {readonly string[]} [more] */
const enduranceTests = (more = []) =>
  vitest(['--project=endurance', '--project=pages', ...more], enduranceReport);

/**
 * @param {readonly string[]} options
 * @param {string} report
 * @returns {[string, ...string[]]}
 */
const vitest = (options, report) => [
  ...tool('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...options,
];

/** Everything that can be said without opening the app. */
export async function runChecks() {
  say('• Checking');
  return runTasks(checks());
}

/** @param {readonly string[]} more for vitest, such as a file name */
export const runUnitTests = (more) => runShown('Unit tests', unitTests(more));

/** @param {readonly string[]} more for vitest, such as a file name */
export const runEnduranceTests = (more) =>
  runShown('Endurance tests and whole pages', enduranceTests(more));

/**
 * @param {string} title
 * @param {[string, ...string[]]} command
 * @returns {Promise<string[]>} what failed, in words
 */
async function runShown(title, command) {
  say(`• ${title}`);
  const { code } = await run(command, { visible: true });
  return code === 0 ? [] : [title];
}
