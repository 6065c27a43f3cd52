import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** A picture to look at, when a folder for them is named: `PICTURES=DIR`. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};
