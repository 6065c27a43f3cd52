import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

const { turn } = nl;
const title = 'Speeltuin De Eiken';
const group = 'Werkgroep De Eiken';

const cardWithParty = async (page: Page): Promise<void> => {
  const partyId = testId();
  await keep(page, [
    { op: 'create', kind: 'party', id: partyId, values: { name: group, panel: 'residents' } },
    {
      op: 'create',
      kind: 'initiative',
      id: testId(),
      values: { title, stage: 'building', partyIds: [partyId] },
    },
  ]);
};

test('a table is laid and the turn goes round, by mouse and by keyboard, until tomorrow', async ({
  openApp,
}) => {
  const { page, profileDir, close } = await openApp();
  await settleIn(page);
  await cardWithParty(page);

  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: turn.layNamed.replace('{{title}}', title) }).click();
  await page.getByRole('button', { name: turn.passTo.replace('{{name}}', group) }).click();
  const waiting = page.getByRole('region', { name: turn.group.others });
  await expect(waiting.getByText(turn.theirs.replace('{{name}}', group)).first()).toBeVisible();

  const toMe = page.getByRole('button', { name: turn.passTo.replace('{{name}}', turn.you) });
  await toMe.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: turn.group.you })).toBeVisible();

  await page.keyboard.press('Control+5');
  await expect(page.getByRole('region', { name: nl.today.yours })).toContainText(title);
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText(turn.yours);

  await close();
  const again = await openApp({ profileDir });
  await again.page.keyboard.press('Control+6');
  await expect(again.page.getByRole('region', { name: turn.group.you })).toContainText(title);
});
