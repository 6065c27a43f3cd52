// npm run dev: the app with hot reload. What follows `--` goes to the app.
import { tool } from './setup/command.mjs';
import { findElectron } from './setup/electron.mjs';
import { installPackages } from './setup/install.mjs';
import { electronEnvironment, runWithDisplay, sandboxArguments } from './setup/launch.mjs';
import { prepareLinux } from './setup/linux.mjs';
import { runScript, say } from './setup/report.mjs';

await runScript(async () => {
  await installPackages();
  const electron = await findElectron();
  await prepareLinux(electron);
  say('• Starting with hot reload (electron-vite)');
  const appArguments = [...sandboxArguments, ...process.argv.slice(2)];
  const { code } = await runWithDisplay([...tool('electron-vite'), 'dev', '--', ...appArguments], {
    env: { ...electronEnvironment(electron), ELECTRON_EXEC_PATH: electron.executable },
  });
  return code;
});
