import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { jpegWithPlace } from '../fixtures/photos/withPlace.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { crash, formsOf } from './crash.ts';
import { draw } from './drawing.ts';
import { button, goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { beginSharing, syncNow } from './sharedFolder.ts';

const { attachments, frame, initiative, network, present, villages, yearStory } = nl;
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** The app says that something was being filled in, and leads there. */
const lead = async (page: Page): Promise<void> => {
  await button(page, frame.toHeld).click();
};

/** Nothing wrong, and a picture of it, in light and in dark. */
const look = async ({ page, electron }: OpenApp, name: string): Promise<void> => {
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((to) => window.api['settings:change']({ theme: to }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);
    await draw(page, `${name}-${theme}`);
  }
};

const nothingLeft = (app: OpenApp, words: string) =>
  expect.poll(() => formsOf(app.profileDir)).not.toContain(words);

const aCard = async (page: Page): Promise<string> => {
  await settleIn(page);
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Tuin' } }]);
  await goTo(page, `#/initiatief/${id}`);
  return id;
};

test('what is to be seen on a photo comes back after a crash', async ({ openApp }) => {
  const first = await openApp();
  await aCard(first.page);
  const choosing = first.page.waitForEvent('filechooser');
  await button(first.page, attachments.add).click();
  const photo = { name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: jpegWithPlace() };
  await (await choosing).setFiles(photo);
  await field(first.page, attachments.alt).fill('kanariebrug over de');
  await crash(first, 'kanariebrug over de');

  const second = await openApp({ profileDir: first.profileDir });
  const { page } = second;
  await lead(page);
  const dialog = page.getByRole('dialog', { name: attachments.editPhoto });
  await expect(field(page, attachments.alt)).toHaveValue('kanariebrug over de');
  await look(second, 'held-photo');
  await field(page, attachments.alt).fill('kanariebrug over de vaart');
  await dialog.getByRole('button', { name: attachments.save }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /kanariebrug over de vaart/ })).toBeVisible();
  await nothingLeft(second, 'kanariebrug');
});

test('a new organisation comes back after a crash, on its own and at the table', async ({
  openApp,
}) => {
  const first = await openApp();
  const id = await aCard(first.page);
  await goTo(first.page, '#/netwerk');
  await button(first.page, network.add).click();
  await field(first.page, initiative.partyName).fill('kanariebond');
  await crash(first, 'kanariebond');

  const second = await openApp({ profileDir: first.profileDir });
  const { page } = second;
  await lead(page);
  const dialog = page.getByRole('dialog', { name: network.newTitle });
  await expect(field(page, initiative.partyName)).toHaveValue('kanariebond');
  await look(second, 'held-party');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await nothingLeft(second, 'kanariebond');

  // Its name was typed before the dialog was there.
  await goTo(page, `#/initiatief/${id}`);
  const panel = initiative.panel.residents;
  await button(page, initiative.addParty.replace('{{panel}}', panel)).click();
  // The page has others, until the list of this one is open.
  await page.locator('[role=combobox]:focus').fill('kanarieclub');
  await page.getByRole('option', { name: /kanarieclub/ }).click();
  await expect(field(page, initiative.partyName)).toHaveValue('kanarieclub');
  await crash(second, 'kanarieclub');

  const third = await openApp({ profileDir: first.profileDir });
  await lead(third.page);
  await expect(field(third.page, initiative.partyName)).toHaveValue('kanarieclub');
  await look(third, 'held-new-party');
  await button(third.page, initiative.keepParty).click();
  await expect(third.page.getByRole('region', { name: panel })).toContainText('kanarieclub');
  await third.close();
  expect(await filesWith(first.profileDir, ['kanariebond'])).toEqual([]);
});

test('half a line and half a name come back after a crash', async ({ openApp }) => {
  const first = await openApp();
  await settleIn(first.page);
  const [villageId, visionId, talkId] = [testId(), testId(), testId()];
  const name = 'Dorpsvisie';
  await keep(first.page, [
    { op: 'create', kind: 'village', id: villageId, values: { name: 'Kanariedorp' } },
    { op: 'create', kind: 'villageVision', id: visionId, values: { villageId, name } },
    { op: 'create', kind: 'presentation', id: talkId, values: { title: 'In de raad' } },
  ]);
  await goTo(first.page, `#/dorpen/${villageId}`);
  await field(first.page, villages.newPoint).fill('Een kanarieveld bij de');
  await crash(first, 'Een kanarieveld bij de');

  const second = await openApp({ profileDir: first.profileDir });
  await lead(second.page);
  await expect(field(second.page, villages.newPoint)).toHaveValue('Een kanarieveld bij de');
  await look(second, 'held-line');
  await field(second.page, villages.newPoint).press('Enter');
  await expect(field(second.page, villages.newPoint)).toHaveValue('');
  await nothingLeft(second, 'kanarieveld');
  await field(second.page, villages.visionName).fill('Kanarievisie');
  await crash(second, 'Kanarievisie');

  const third = await openApp({ profileDir: first.profileDir });
  const { page } = third;
  await lead(page);
  await expect(field(page, villages.visionName)).toHaveValue('Kanarievisie');
  await look(third, 'held-field');
  // Whoever goes on to something else has kept it.
  await goTo(page, `#/vertellen/${talkId}`);
  await nothingLeft(third, 'Kanarievisie');
  await field(page, present.packingAdd).fill('kanariekaart');
  await crash(third, 'kanariekaart');

  const fourth = await openApp({ profileDir: first.profileDir });
  await lead(fourth.page);
  await expect(field(fourth.page, present.packingAdd)).toHaveValue('kanariekaart');
  await goTo(fourth.page, `#/dorpen/${villageId}`);
  await expect(field(fourth.page, villages.visionName)).toHaveValue('Kanarievisie');
});

test('half a reason comes back after a crash', async ({ openApp, scratchDir }) => {
  test.setTimeout(240_000);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const first = await openApp();
  await beginSharing(first, folder);
  const id = testId();
  const values = { title: 'Begin klein', shelved: true };
  await keep(first.page, [{ op: 'create', kind: 'lesson', id, values }]);
  const card = { kind: 'lesson' as const, id, choices: [] };
  await first.page.evaluate((one) => window.api['share:publish'](one), card);
  await syncNow(first.page);
  await goTo(first.page, '#/verhalen');
  await button(first.page, yearStory.propose).click();
  await first.page.getByRole('combobox', { name: yearStory.subject }).fill('Begin');
  await first.page.getByRole('option', { name: /Begin klein/ }).click();
  await field(first.page, yearStory.why).fill('kanariereden, want');
  await crash(first, 'kanariereden, want');

  const second = await openApp({ profileDir: first.profileDir });
  const { page } = second;
  await lead(page);
  await expect(field(page, yearStory.why)).toHaveValue('kanariereden, want');
  await expect(page.getByRole('combobox', { name: yearStory.subject })).toHaveValue('Begin klein');
  await look(second, 'held-reason');
  await button(page, yearStory.keep).click();
  await expect(page.getByText('kanariereden, want')).toBeVisible();
  await nothingLeft(second, 'kanariereden');

  await button(page, yearStory.chooseNamed.replace('{{title}}', 'Begin klein')).click();
  await field(page, yearStory.reason).fill('kanariekeuze, omdat');
  await crash(second, 'kanariekeuze, omdat');

  const third = await openApp({ profileDir: first.profileDir });
  await lead(third.page);
  await expect(field(third.page, yearStory.reason)).toHaveValue('kanariekeuze, omdat');
  await look(third, 'held-choice');
  await button(third.page, yearStory.chooseKeep).click();
  await expect(third.page.getByText('kanariekeuze, omdat')).toBeVisible();
  await nothingLeft(third, 'kanariekeuze');
});
