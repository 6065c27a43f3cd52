import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { cameraCanary, jpegWithPlace, xmpCanary } from '../fixtures/photos/withPlace.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { draw, sidewaysOverflow } from './drawing.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';

const { attachments } = nl;
const alt = 'Een nieuwe brug over de vaart';
const soon = { timeout: 90_000 };

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const addPhoto = async (page: Page): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: attachments.add, exact: true }).click();
  const photo = { name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: jpegWithPlace() };
  await (await choosing).setFiles(photo);
  await expect(page.getByRole('dialog', { name: attachments.editPhoto })).toBeVisible();
};

const titles = async (page: Page): Promise<readonly string[]> => {
  const reply = await page.evaluate(() => window.api['record:list']({ kind: 'initiative' }));
  return reply.ok ? reply.value.map(({ id }) => id) : [];
};

test('a photo stays home without permission, and comes to a colleague without its place', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(240_000);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  const id = testId();
  const values = { title: 'Brug over de vaart', stage: 'building' };
  await keep(bedum.page, [{ op: 'create', kind: 'initiative', id, values }]);
  const card = { kind: 'initiative' as const, id, choices: [] };
  await bedum.page.evaluate((one) => window.api['share:publish'](one), card);

  await goTo(bedum.page, `#/initiatief/${id}`);
  await addPhoto(bedum.page);
  // React Aria keeps what it said of a busy button for some seconds, without a name.
  await expect.poll(() => violationsOf(bedum.electron), { timeout: 30_000 }).toEqual([]);
  await draw(bedum.page, 'foto-dialoog');
  const dialog = bedum.page.getByRole('dialog', { name: attachments.editPhoto });
  await dialog.getByRole('textbox', { name: attachments.alt }).fill(alt);
  await dialog.getByRole('button', { name: attachments.save }).click();
  await expect(dialog).toBeHidden();
  await syncNow(bedum.page);
  expect(await filesWith(folder, [alt])).toEqual([]);

  await bedum.page
    .getByRole('list', { name: attachments.list })
    .getByRole('button', { name: new RegExp(alt) })
    .click();
  await dialog.getByText(attachments.permissionHints.internal).click();
  await dialog.getByRole('button', { name: attachments.save }).click();
  await bedum.page.getByRole('button', { name: nl.share.publish }).click();
  await expect(
    bedum.page.getByText(nl.share.done.now.replace('{{title}}', alt)).first(),
  ).toBeVisible();

  await expect
    .poll(async () => {
      await syncNow(bedum.page);
      await syncNow(winsum.page);
      return titles(winsum.page);
    }, soon)
    .toHaveLength(1);
  await goTo(winsum.page, `#/initiatief/${(await titles(winsum.page))[0] ?? ''}`);
  // On a card that is shared nobody is told that it is not.
  await expect(winsum.page.getByText(nl.initiative.sharedHint)).toBeVisible();
  await expect(winsum.page.getByText(nl.initiative.shareHint)).toBeHidden();
  const photo = winsum.page
    .getByRole('list', { name: attachments.list })
    .getByRole('button', { name: new RegExp(alt) });
  await expect(async () => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    await expect(photo.locator('img')).toBeVisible({ timeout: 2_000 });
  }).toPass(soon);
  await photo.click();
  await expect(winsum.page.getByRole('img', { name: alt })).toHaveJSProperty('complete', true);
  await expect.poll(() => violationsOf(winsum.electron), { timeout: 30_000 }).toEqual([]);
  expect(await sidewaysOverflow(winsum.page)).toEqual([]);
  await draw(winsum.page, 'foto-bij-collega');

  for (const one of [bedum, winsum]) await one.close();
  for (const place of [folder, bedum.profileDir, winsum.profileDir]) {
    expect(await filesWith(place, [cameraCanary, xmpCanary])).toEqual([]);
  }
});
