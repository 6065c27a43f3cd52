// npm test: everything from a fresh clone to the last test.
//   npm test -- --only unit|check|endurance|e2e|package [more for vitest or Playwright]
//   *.long.test.ts and *.long.test.tsx belong to endurance.
import { sum } from './setup/counts.mjs';
import { findElectron } from './setup/electron.mjs';
import { installPackages } from './setup/install.mjs';
import { prepareLinux } from './setup/linux.mjs';
import { joined, linesOf } from './setup/outcomes.mjs';
import { SetupError, runScript, say } from './setup/report.mjs';
import { allSuites, wholeRun } from './setup/suites.mjs';

/** @param {readonly string[]} args */
function chosenSuites(args) {
  if (args.length === 0) return { suites: wholeRun, more: [] };
  const [flag, name, ...more] = args;
  const suite = allSuites.find((one) => one.name === name);
  if (flag !== '--only' || !suite) {
    const names = allSuites.map((one) => one.name).join(', ');
    throw new SetupError(
      `Unknown: ${args.join(' ')}. Suites: ${names}.`,
      'npm test -- --only unit',
    );
  }
  return { suites: [suite], more };
}

await runScript(async () => {
  const { suites, more } = chosenSuites(process.argv.slice(2));
  await installPackages();
  const electron = await findElectron();
  await prepareLinux(electron, { forTests: true });
  /** @type {string[]} */
  const failed = [];
  for (const suite of suites) {
    // One suite that cannot even start does not hide what the others have to say.
    const outcome = await suite.run(electron, more).catch((/** @type {unknown} */ error) => {
      console.error(error instanceof SetupError ? error.message : error);
      return [suite.name];
    });
    failed.push(...outcome);
  }
  const total = sum(await Promise.all(suites.map((suite) => suite.count())));
  const outcome = joined(await Promise.all(suites.map((suite) => suite.outcome())));
  if (failed.length > 0) say(`\n✗ Failed: ${failed.join(', ')}`);
  for (const line of linesOf(outcome)) say(line);
  say(`\ntests: ${String(total.passed)} passed, ${String(total.failed)} failed`);
  const isGood = failed.length === 0 && total.failed === 0 && total.passed > 0;
  return isGood ? 0 : 1;
});
