import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { packagedExecutable } from '../../../scripts/package/packageApp.mjs';
import { sandboxArguments } from '../../../scripts/setup/launch.mjs';

export interface PackagedApp {
  readonly page: Page;
  /** What the program wrote to the terminal so far. */
  readonly output: () => string;
  /** Closes the window as a person does, and waits for the program's end. */
  close(): Promise<void>;
}

/** Path of the program that `npm run package` made. */
export const executable = (): string => {
  const path = packagedExecutable();
  if (path === undefined) throw new Error('There is no package yet: npm run package');
  return path;
};

/** The package has no inspector, so it is driven as any browser is: over Chromium's own port. */
export const openPackaged = async (
  profileDir: string,
  args: readonly string[] = [],
): Promise<PackagedApp> => {
  const program = spawn(executable(), [
    ...args,
    ...sandboxArguments,
    '--remote-debugging-port=0',
    `--user-data-dir=${profileDir}`,
  ]);
  const ended = once(program, 'close');
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.on('error', reject);
    program.on('close', () => reject(new Error(`The package ended at once:\n${output}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The package has no browser context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    output: () => output,
    close: async () => {
      await page.evaluate(() => window.close());
      await ended;
    },
  };
};
