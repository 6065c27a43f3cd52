// npm run check: types, lint, arrows, layout, dead code and unit tests, side by side.
import { runChecks } from './setup/checks.mjs';
import { installPackages } from './setup/install.mjs';
import { runScript, say } from './setup/report.mjs';

await runScript(async () => {
  await installPackages();
  const failed = await runChecks();
  say(failed.length === 0 ? '✓ All checks passed' : `✗ Failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});
