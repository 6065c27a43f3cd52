// npm run bench: every program in tests/bench, or those named: npm run bench -- durableEdit board
// Each prints one JSON object as its last line; together they are printed as one JSON document.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBenches } from './setup/benches.mjs';
import { electronEnvironment, runWithDisplay } from './setup/launch.mjs';
import { repositoryDir } from './setup/paths.mjs';
import { runScript, say, step } from './setup/report.mjs';
import { setUp } from './setup/setUp.mjs';

const benchDir = join(repositoryDir, 'tests/bench');

/** @param {readonly string[]} wanted */
async function benchNames(wanted) {
  const names = (await readdir(benchDir))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No such bench: ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  }
  return wanted.length === 0 ? names : wanted;
}

/** @param {string} output */
function lastJson(output) {
  const line = output.split('\n').findLast((text) => text.startsWith('{'));
  if (line === undefined) throw new Error(`The bench printed no JSON:\n${output.slice(-2000)}`);
  return JSON.parse(line);
}

await runScript(async () => {
  const names = await benchNames(process.argv.slice(2));
  const electron = await setUp({ forTests: true });
  const built = await step('Building the benches', () => buildBenches(names));
  /** @type {Record<string, unknown>} */
  const results = {};
  for (const name of names) {
    const { output } = await step(`Measuring ${name}`, () =>
      runWithDisplay([process.execPath, '--expose-gc', join(built, `${name}.js`)], {
        env: { ...electronEnvironment(electron), BENCH_ELECTRON: electron.executable },
        visible: false,
      }),
    );
    results[name] = lastJson(output);
  }
  say(JSON.stringify({ node: process.version, electron: electron.version, results }, null, 2));
});
