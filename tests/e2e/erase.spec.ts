import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bedum as seed } from '../../shared/domain/seed/villages.ts';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { goTo } from './openScreen.ts';
import { picture } from './picture.ts';

const share = async ({ electron, page }: OpenApp, folder: string, button: string) => {
  await settleIn(page);
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.goto('app://bruggenbouwer/index.html#/instellingen/delen');
  await page.getByRole('button', { name: 'Kies een map' }).click();
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('link', { name: /^Bijgewerkt om \d\d:\d\d$/ })).toBeVisible();
};

const syncNow = (page: Page) => page.evaluate(() => window.api['sharing:now'](null));

const twoWhoShare = async (openApp: () => Promise<OpenApp>, scratchDir: string) => {
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await share(bedum, folder, 'Begin met delen');
  await share(winsum, folder, 'Doe mee');
  return { folder, bedum, winsum };
};

type Two = Awaited<ReturnType<typeof twoWhoShare>>;

const bothSync = async ({ bedum, winsum }: Two): Promise<void> => {
  await syncNow(bedum.page);
  await syncNow(winsum.page);
};

/** Types the word in the dialog that is open. */
const eraseNow = async ({ bedum: { page } }: Two): Promise<void> => {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Typ “wissen” om door te gaan' }).fill('wissen');
  await dialog.getByRole('button', { name: 'Wis voor altijd' }).click();
  await expect(dialog).toBeHidden();
};

const seeItDone = async ({ bedum, winsum }: Two, what: string): Promise<void> => {
  await goTo(bedum.page, '#/instellingen/delen');
  const list = bedum.page.getByRole('region', { name: 'Wissen' });
  await expect(async () => {
    await syncNow(winsum.page);
    await syncNow(bedum.page);
    await expect(list.getByText(/gewist op 2 van de 2 computers/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await expect(list.getByText(what)).toBeVisible();
};

const closeWithout = async ({ folder, bedum, winsum }: Two, canaries: readonly string[]) => {
  for (const one of [bedum, winsum]) await one.close();
  for (const place of [folder, bedum.profileDir, winsum.profileDir]) {
    expect(await filesWith(place, canaries)).toEqual([]);
  }
};

const words = ['kanarietuin', 'kanarienotitie', 'kanarieverhaal', 'kanariecollega'];

test('a card erased on one computer is gone from both, and from the folder', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(300_000);
  const two = await twoWhoShare(openApp, scratchDir);
  const { bedum, winsum } = two;
  const [id, story] = [testId(), testId()];
  await keep(bedum.page, [
    {
      op: 'create',
      kind: 'initiative',
      id,
      values: { title: words[0] ?? '', notes: words[1] ?? '' },
    },
    { op: 'create', kind: 'story', id: story, values: { text: words[2] ?? '', initiativeId: id } },
  ]);
  await bedum.page.evaluate(
    (one) => window.api['share:publish']({ kind: 'initiative', id: one, choices: [] }),
    id,
  );
  const theirs = async (): Promise<string> => {
    await bothSync(two);
    const reply = await winsum.page.evaluate(() =>
      window.api['record:list']({ kind: 'initiative', fields: ['title'] }),
    );
    return (reply.ok && reply.value[0]?.id) || '';
  };
  await expect.poll(theirs, { timeout: 90_000 }).not.toBe('');
  const sharedId = await theirs();
  const note = { kind: 'initiative', id: sharedId, field: 'caseNumber', value: words[3] ?? '' };
  await keep(winsum.page, [{ op: 'set', ...note }], 'edit');
  await goTo(winsum.page, `#/initiatief/${sharedId}`);
  await expect(winsum.page.getByRole('textbox', { name: 'Titel' })).toHaveValue(words[0] ?? '');

  await goTo(bedum.page, `#/initiatief/${id}`);
  await bedum.page.getByRole('button', { name: 'Meer' }).last().click();
  await bedum.page.getByRole('menuitem', { name: 'Wis voor altijd…' }).click();
  const dialog = bedum.page.getByRole('alertdialog');
  await expect(dialog.getByText(/Het verhaal dat erbij hoort, gaat mee\./)).toBeVisible();
  // React Aria keeps what it said of a busy button for some seconds, without a name.
  await expect.poll(() => violationsOf(bedum.electron), { timeout: 30_000 }).toEqual([]);
  await picture(bedum.page, 'erase-dialog');
  await eraseNow(two);

  await expect(async () => {
    await bothSync(two);
    await expect(winsum.page.getByText('Dit initiatief is er niet meer.')).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 90_000 });
  await seeItDone(two, 'Eén initiatief');
  // What a screen reader was told of the dialog's button stays a while after the dialog.
  await expect.poll(() => violationsOf(bedum.electron), { timeout: 30_000 }).toEqual([]);
  await picture(bedum.page, 'erase-progress');

  await closeWithout(two, words);
});

test('an activity that everybody sees is erased from its row, on both computers', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(300_000);
  const two = await twoWhoShare(openApp, scratchDir);
  const { bedum, winsum } = two;
  const name = 'kanariezingen';
  const values = { name, villageIds: [seed.zuidwolde.id] };
  await keep(bedum.page, [{ op: 'create', kind: 'activity', id: testId(), values }]);
  const rowOn = ({ page }: OpenApp) =>
    page.getByRole('region', { name: 'Activiteiten' }).getByText(name, { exact: true });
  for (const { page } of [bedum, winsum]) await goTo(page, `#/dorpen/${seed.zuidwolde.id}`);
  await expect(async () => {
    await bothSync(two);
    await expect(rowOn(winsum)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });

  await bedum.page.getByRole('button', { name: `Meer doen met “${name}”` }).press('Enter');
  await picture(bedum.page, 'erase-row-menu');
  await bedum.page.getByRole('menuitem', { name: 'Wis voor altijd…' }).press('Enter');
  const dialog = bedum.page.getByRole('alertdialog');
  await expect(dialog.getByText(/versiegeschiedenis van OneDrive of Nextcloud/)).toBeVisible();
  await picture(bedum.page, 'erase-row-dialog');
  await eraseNow(two);

  await expect(rowOn(bedum)).toBeHidden();
  await expect(async () => {
    await bothSync(two);
    await expect(rowOn(winsum)).toBeHidden({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await seeItDone(two, 'Eén activiteit');
  await closeWithout(two, [name]);
});
