import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { withSample } from './settled.ts';

/** Where the next file that is saved goes, in place of the system's dialog. */
export const saveAs = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

/** The dialog for a new talk, with the sample's cards in it. */
export const newTalk = async (page: Page): Promise<Locator> => {
  await withSample(page);
  await page.evaluate(() => {
    window.location.hash = '#/vertellen';
  });
  await page.getByRole('button', { name: 'Nieuwe presentatie' }).click();
  return page.getByRole('dialog');
};
