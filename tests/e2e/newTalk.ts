import type { Locator, Page } from '@playwright/test';
import { withSample } from './settled.ts';

/** The dialog for a new talk, with the sample's cards in it. */
export const newTalk = async (page: Page): Promise<Locator> => {
  await withSample(page);
  await page.evaluate(() => {
    window.location.hash = '#/vertellen';
  });
  await page.getByRole('button', { name: 'Nieuwe presentatie' }).click();
  return page.getByRole('dialog');
};
