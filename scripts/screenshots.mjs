// npm run screenshots: the README's pictures, drawn by the app on its sample workspace.
import { electronEnvironment, runWithDisplay } from './setup/launch.mjs';
import { runScript, say } from './setup/report.mjs';
import { setUp } from './setup/setUp.mjs';

await runScript(async () => {
  const electron = await setUp();
  say('• Drawing docs/pictures');
  const { code } = await runWithDisplay([process.execPath, 'scripts/pictures/take.mjs'], {
    env: electronEnvironment(electron),
  });
  return code;
});
