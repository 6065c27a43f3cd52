import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { OpenApp } from './app.ts';
import { settleIn } from './settled.ts';
import { willChoose } from './systemDialogs.ts';

/** The first round waits for the disk, more so on a busy machine. */
const soon = { timeout: 30_000 };

const choose = async (app: OpenApp, folder: string, then: string): Promise<void> => {
  await settleIn(app.page);
  await willChoose(app.electron, folder);
  await app.page.goto('app://bruggenbouwer/index.html#/instellingen/delen');
  await app.page.getByRole('button', { name: 'Kies een map' }).click();
  await app.page.getByRole('button', { name: then }).click();
  const line = app.page.getByRole('link', { name: /^Bijgewerkt om \d\d:\d\d$/ });
  await expect(line).toBeVisible(soon);
};

export const beginSharing = (app: OpenApp, folder: string): Promise<void> =>
  choose(app, folder, 'Begin met delen');

export const takePart = (app: OpenApp, folder: string): Promise<void> =>
  choose(app, folder, 'Doe mee');

/** One whole round, out and in. */
export const syncNow = (page: Page) => page.evaluate(() => window.api['sharing:now'](null));
