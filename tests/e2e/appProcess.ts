import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { isRoot } from '../../scripts/setup/linux.mjs';

const repositoryDir = resolve(import.meta.dirname, '../..');

const electronPath = createRequire(import.meta.url)('electron') as string;

/** Starts the app as a person would, with nobody driving it, and waits until it has ended. */
export const runApp = async (
  args: readonly string[],
  /** What stands before the app on the command line is for Electron itself. */
  electronArgs: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly output: string }> => {
  const sandbox = isRoot ? ['--no-sandbox'] : [];
  const child = spawn(electronPath, [...electronArgs, repositoryDir, ...sandbox, ...args]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
};

/** Resolves once the process of the app is gone. */
export const gone = async (electron: ElectronApplication): Promise<number | null> => {
  const child = electron.process();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

/** Everything the app has logged in this profile. */
export const logOf = (profileDir: string): Promise<string> =>
  readFile(join(profileDir, 'profile', 'log', 'app.log'), 'utf8').catch(() => '');

/** The first screen stands. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.locator('#root > *').first().waitFor();
};
