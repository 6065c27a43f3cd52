// Started by screenshots.mjs, with a display and with Playwright installed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { isRoot } from '../setup/linux.mjs';
import { repositoryDir } from '../setup/paths.mjs';
import { runScript, say } from '../setup/report.mjs';
import { withThrowAwayProfile } from '../setup/throwAwayProfile.mjs';
import { pictures } from './pictures.mjs';

const size = { width: 1366, height: 768 };
const folder = join(repositoryDir, 'docs/pictures');

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./pictures.mjs').Picture} picture
 */
async function hashOf(page, { hash, initiative }) {
  if (!initiative) return hash;
  const id = await page.evaluate(async (title) => {
    const { api } = /** @type {any} */ (globalThis);
    const { value } = await api['record:list']({ kind: 'initiative', fields: ['title'] });
    return value.find((/** @type {any} */ record) => record.values.title === title)?.id;
  }, initiative);
  if (!id) throw new Error(`The sample has no initiative ${initiative}`);
  return hash.replace('{id}', id);
}

/** @param {string} profileDir */
async function takeAll(profileDir) {
  const app = await _electron.launch({
    cwd: repositoryDir,
    args: ['.', '--voorbeeld', `--user-data-dir=${profileDir}`],
    chromiumSandbox: !isRoot,
  });
  const page = await app.firstWindow();
  const browserWindow = await app.browserWindow(page);
  await browserWindow.evaluate(
    (window, { width, height }) => window.setContentSize(width, height),
    size,
  );
  await page.getByRole('main').waitFor();
  for (const picture of pictures) {
    await page.emulateMedia({ colorScheme: picture.theme });
    const hash = await hashOf(page, picture);
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await page.evaluate(() => document.fonts.ready);
    // Lists that show only what is in sight draw once more when they know their size.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `${picture.name}.png`), animations: 'disabled' });
    say(`  ${picture.name}.png`);
  }
  await app.close();
}

await runScript(async () => {
  await mkdir(folder, { recursive: true });
  await withThrowAwayProfile(takeAll);
});
