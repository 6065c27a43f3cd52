import { expect, test } from './app.ts';

test('opens a window with the name of the app and no complaint of the browser', async ({
  openApp,
}) => {
  const { page } = await openApp();

  await expect(page).toHaveTitle(/Bruggenbouwer/);
});
