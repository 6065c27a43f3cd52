import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, expect } from '@playwright/test';
import type { ConsoleMessage, ElectronApplication, Page } from '@playwright/test';
import { isRoot } from '../../scripts/setup/linux.mjs';

export interface OpenApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** The "computer": open a second app on the same one after `close`, or another beside it. */
  readonly profileDir: string;
  /** Errors and security warnings that the page wrote; a test that leaves any fails. */
  readonly problems: string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly profileDir?: string;
  readonly args?: readonly string[];
  /** What stands before the app on the command line is for Electron itself. */
  readonly electronArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const repositoryDir = resolve(import.meta.dirname, '../..');

const isProblem = (message: ConsoleMessage): boolean =>
  message.type() === 'error' || message.text().includes('Electron Security Warning');

/** Opens the built app. Tests use the `openApp` fixture, which also closes and checks it. */
export const launch = async (profileDir: string, options: OpenOptions = {}): Promise<OpenApp> => {
  const electron = await _electron.launch({
    cwd: repositoryDir,
    args: [
      ...(options.electronArgs ?? []),
      '.',
      `--user-data-dir=${profileDir}`,
      // Drawing as a graphics card would, without one, takes a sixth of all the work of a test.
      '--disable-gpu',
      ...(options.args ?? []),
    ],
    env: { ...definedEnvironment(), ...options.env },
    chromiumSandbox: !isRoot,
    // Playwright would otherwise say `light` to every page, whatever the app chose.
    colorScheme: null,
  });
  const problems: string[] = [];
  electron.on('window', (page) => {
    page.on('console', (message) => {
      if (isProblem(message)) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { electron, page, profileDir, problems, close: () => electron.close() };
};

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );

interface Fixtures {
  /** An empty folder, gone after the test. */
  readonly scratchDir: string;
  /** Opens the app on a new profile, or on the one given. */
  readonly openApp: (options?: OpenOptions) => Promise<OpenApp>;
}

export const test = base.extend<Fixtures>({
  scratchDir: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-e2e-'));
    await use(dir);
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },

  openApp: async ({ scratchDir }, use, info) => {
    const opened: OpenApp[] = [];
    await use(async (options = {}) => {
      const profileDir = options.profileDir ?? join(scratchDir, `profile-${String(opened.length)}`);
      const app = await launch(profileDir, options);
      opened.push(app);
      return app;
    });
    for (const [index, app] of opened.entries()) {
      if (info.status !== info.expectedStatus) await attachPicture(app, info, index);
      await app.close();
    }
    expect(opened.flatMap((app) => app.problems)).toEqual([]);
  },
});

const attachPicture = async (
  { page }: OpenApp,
  info: ReturnType<typeof test.info>,
  index: number,
): Promise<void> => {
  if (page.isClosed()) return;
  const path = info.outputPath(`window-${String(index)}.png`);
  await page.screenshot({ path });
  await info.attach(`window ${String(index)}`, { path });
};

export { expect };
