import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { aTalk } from './aTalk.ts';
import { atRest, draw } from './drawing.ts';

const { present } = nl;

test('what is said of what was done lies over no button of a dialog', async ({ openApp }) => {
  const { page } = await openApp();
  await aTalk(page);
  const notices = page.getByRole('region', { name: nl.frame.notices });
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: present.removeSlide }).first().click();
    await expect(notices.getByText(present.removed)).toHaveCount(count);
  }
  await page.getByRole('button', { name: present.addCard }).click();
  const dialog = page.getByRole('dialog', { name: present.addCard });
  const foot = dialog.locator('footer');
  for (const [name, width, height] of [
    ['wide', 1366, 768],
    ['narrow', 342, 684],
  ] as const) {
    await page.setViewportSize({ width, height });
    await atRest(page);
    await draw(page, `notices-${name}`);
    const shown = notices.getByText(present.removed).filter({ visible: true });
    await expect(shown).toHaveCount(1);
    const [said, buttons] = await Promise.all([shown.boundingBox(), foot.boundingBox()]);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(buttons?.y ?? 0);
    expect(said?.y).toBeLessThan(height / 4);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await draw(page, 'notices-dark');
});
