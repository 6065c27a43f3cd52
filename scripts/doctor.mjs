// npm run doctor -- FOLDER [--passphrase-file FILE] [--json]: checks a shared folder, changes nothing.
// Ends with 0 when it is sound, 1 when it is damaged, 2 when it cannot be used. Needs no Electron.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { repositoryDir } from './setup/paths.mjs';

const outDir = join(repositoryDir, 'out/doctor');

try {
  await build({
    configFile: false,
    root: repositoryDir,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: { input: { doctor: join(repositoryDir, 'main/sync/doctor/main.ts') } },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    [join(outDir, 'doctor.js'), ...process.argv.slice(2)],
    // npm runs scripts in the repository; a path is meant from where the person stands.
    { stdio: 'inherit', cwd: process.env['INIT_CWD'] ?? process.cwd() },
  );
  process.exitCode = status ?? 2;
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
