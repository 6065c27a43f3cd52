import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';

const { bridge, bridgeCheck } = nl;

test('five questions end in a plank to ask for, and one step takes it back', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Bankjes' } }]);
  await goTo(page, `#/initiatief/${id}`);
  const part = page.getByRole('region', { name: bridge.title });
  await part.getByRole('button', { name: bridgeCheck.title }).press('Enter');
  const dialog = page.getByRole('dialog', { name: bridgeCheck.title });
  await dialog
    .getByRole('textbox', { name: bridgeCheck.questions.contacts })
    .fill('Ze kennen de buurt.');
  expect(await violationsOf(electron)).toEqual([]);

  const plank = bridgeCheck.planks.knowsTownHall;
  const lay = dialog.getByRole('button', { name: bridgeCheck.lay.replace('{{text}}', plank) });
  await lay.click();
  await expect(lay).toBeHidden();
  await dialog.getByRole('button', { name: bridgeCheck.done }).press('Enter');
  await part.getByText(bridge.list, { exact: true }).click();
  await expect(part).toContainText(plank);
  await expect(part).toContainText(bridge.gap);

  await part.getByRole('button', { name: bridgeCheck.title }).click();
  await expect(dialog.getByRole('textbox', { name: bridgeCheck.questions.contacts })).toHaveValue(
    'Ze kennen de buurt.',
  );
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).first().focus();
  await page.keyboard.press('Control+z');
  await expect(part).not.toContainText(plank);
});
