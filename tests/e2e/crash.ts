import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from './app.ts';
import type { OpenApp } from './app.ts';
import { gone } from './appProcess.ts';

/** Where half a form lies. */
export const formsOf = (profileDir: string): Promise<string> =>
  readFile(join(profileDir, 'profile', 'forms.json'), 'utf8').catch(() => '');

/** The power fails once these words are on the disk. */
export const crash = async ({ electron, profileDir }: OpenApp, words: string): Promise<void> => {
  await expect.poll(() => formsOf(profileDir), { timeout: 20_000 }).toContain(words);
  electron.process().kill('SIGKILL');
  await gone(electron);
};
