import { availableParallelism } from 'node:os';
import { run } from './command.mjs';
import { say, secondsSince } from './report.mjs';

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {readonly [string, ...string[]]} command
 */

/**
 * Runs independent tasks, as many at a time as there are cores: a line each, and the output of
 * those that failed.
 * @param {readonly Task[]} tasks the longest first
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runTasks(tasks) {
  const waiting = [...tasks];
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const startedAtMs = performance.now();
      const { code, output } = await run(task.command);
      say(`  ${code === 0 ? '✓' : '✗'} ${task.name} (${secondsSince(startedAtMs)})`);
      if (code === 0) continue;
      failed.push(task.name);
      say(`\n${output.trimEnd()}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return failed;
}
