import { defineConfig } from '@playwright/test';
import { presentElectron } from './scripts/setup/electron.mjs';

const electron = await presentElectron();
if (!electron) throw new Error('There is no Electron yet; `npm test` fetches one.');
// Playwright starts whatever the electron package points at.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.dir;

export default defineConfig({
  outputDir: 'tests/e2e/results',
  workers: 2,
  // Never silently: `npm test` names what passed the second time only.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: '**/package/**' },
    { name: 'package', testDir: 'tests/e2e/package' },
  ],
});
