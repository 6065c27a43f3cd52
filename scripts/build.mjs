// npm run build: `out/`, when it is not up to date.
import { buildApp } from './setup/build.mjs';
import { runScript } from './setup/report.mjs';

await runScript(buildApp);
