// npm start: everything from a fresh clone to the open app.
//   npm start -- --voorbeeld         the sample workspace, in a profile that is thrown away
//   npm start -- --screenshot FILE   the first screen as a PNG
import { resolve } from 'node:path';
import { electronEnvironment, runWithDisplay, sandboxArguments } from './setup/launch.mjs';
import { hasDisplay } from './setup/linux.mjs';
import { repositoryDir } from './setup/paths.mjs';
import { SetupError, runScript, say } from './setup/report.mjs';
import { setUp } from './setup/setUp.mjs';
import { withThrowAwayProfile } from './setup/throwAwayProfile.mjs';

// A system without a display mostly lacks D-Bus and a GPU too, and Chromium complains at length.
const quiet = hasDisplay() ? [] : ['--log-level=3'];

/**
 * The app is told whole paths: its own working folder is not the reader's.
 * @param {readonly string[]} given
 */
function appArguments(given) {
  const args = [...given];
  const at = args.indexOf('--screenshot');
  if (at < 0) return args;
  const file = args[at + 1];
  if (!file || file.startsWith('-')) {
    throw new SetupError('--screenshot needs a file name.', 'npm start -- --screenshot first.png');
  }
  args[at + 1] = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  return args;
}

await runScript(async () => {
  const args = appArguments(process.argv.slice(2));
  const electron = await setUp();
  if (!hasDisplay() && !args.includes('--screenshot')) {
    say('  Nobody can see a virtual display. To look: npm start -- --screenshot FILE');
  }
  say('• Opening Bruggenbouwer');
  const open = async (/** @type {string[]} */ ...more) => {
    const { code } = await runWithDisplay(
      [electron.executable, repositoryDir, ...sandboxArguments, ...quiet, ...more, ...args],
      { env: electronEnvironment(electron) },
    );
    return code;
  };
  if (!args.includes('--voorbeeld')) return open();
  return withThrowAwayProfile((dir) => open(`--user-data-dir=${dir}`));
});
