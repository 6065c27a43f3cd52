import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { picture } from './picture.ts';
import { keep, settleIn, testId } from './settled.ts';
import { willChoose } from './systemDialogs.ts';

const openSharing = async (app: OpenApp, path: string): Promise<void> => {
  await settleIn(app.page);
  await willChoose(app.electron, path);
  await app.page.goto('app://bruggenbouwer/index.html#/instellingen/delen');
};

/** A passphrase takes a while on purpose, the more so on a busy machine. */
const soon = { timeout: 30_000 };

const press = (app: OpenApp, name: string) => app.page.getByRole('button', { name }).click();

const nameOf = ({ page }: OpenApp, id: string) =>
  page.evaluate(async (asked) => {
    const reply = await window.api['record:get']({ kind: 'village', id: asked });
    return reply.ok ? (reply.value?.values['name'] ?? null) : null;
  }, id);

const aVillage = async ({ page }: OpenApp, name: string): Promise<string> => {
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'village', id, values: { name } }]);
  return id;
};

test('what one computer shares goes to another by a stick, and a broken stick changes nothing', async ({
  openApp,
  scratchDir,
}) => {
  const packet = join(scratchDir, 'bruggenbouwer-2026-11-24.pakketje');
  const [bedum, winsum] = [await openApp(), await openApp()];
  await openSharing(bedum, packet);
  await openSharing(winsum, packet);
  const id = await aVillage(bedum, 'Nieuwe Wierde');

  await press(bedum, 'Maak een pakketje');
  await expect(
    bedum.page.getByText('Het pakketje bruggenbouwer-2026-11-24.pakketje staat klaar.'),
  ).toBeVisible();
  await press(winsum, 'Lees een pakketje in');
  await expect(winsum.page.getByText('Het pakketje is ingelezen.')).toBeVisible();
  expect(await nameOf(winsum, id)).toBe('Nieuwe Wierde');

  await press(winsum, 'Lees een pakketje in');
  await expect(winsum.page.getByText('Alles uit dit pakketje had je al.')).toBeVisible();

  const cut = join(scratchDir, 'half.pakketje');
  await copyFile(packet, cut);
  await writeFile(cut, (await readFile(packet)).subarray(0, -400));
  await willChoose(winsum.electron, cut);
  await press(winsum, 'Lees een pakketje in');
  await expect(winsum.page.getByText(/^Het einde van dit pakketje ontbreekt/)).toBeVisible();
});

test('a packet of a team with a passphrase asks for it, and takes no other', async ({
  openApp,
  scratchDir,
}) => {
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const packet = join(scratchDir, 'bruggenbouwer.pakketje');
  const [bedum, winsum] = [await openApp(), await openApp()];
  await openSharing(bedum, folder);
  await press(bedum, 'Kies een map');
  await bedum.page.getByText(/^Met een wachtzin/).click();
  const proposed = bedum.page.getByRole('textbox', { name: 'Jullie wachtzin' });
  await expect(proposed).toHaveValue(/^[a-z]+( [a-z]+){5}$/);
  const passphrase = await proposed.inputValue();
  await bedum.page.getByText('Ik heb de wachtzin opgeschreven.').click();
  await press(bedum, 'Begin met delen');
  await expect(bedum.page.getByText('Alleen wie jullie wachtzin kent')).toBeVisible(soon);
  const id = await aVillage(bedum, 'Geheime Wierde');
  await willChoose(bedum.electron, packet);
  await press(bedum, 'Maak een pakketje');
  await expect(bedum.page.getByText('Alleen wie de wachtzin kent, kan het lezen.')).toBeVisible();

  await openSharing(winsum, packet);
  await press(winsum, 'Lees een pakketje in');
  const asked = winsum.page.getByRole('textbox', { name: 'Wachtzin van dit pakketje' });
  await asked.fill('zomaar zes woorden die niet passen');
  await press(winsum, 'Ga verder');
  await expect(winsum.page.getByText(/^Deze wachtzin past niet/)).toBeVisible(soon);
  await asked.fill(passphrase);
  await press(winsum, 'Ga verder');
  await expect(winsum.page.getByText('Het pakketje is ingelezen.')).toBeVisible(soon);
  expect(await nameOf(winsum, id)).toBe('Geheime Wierde');
});

test('a packet of another team comes in only after a yes', async ({ openApp, scratchDir }) => {
  const packet = join(scratchDir, 'bruggenbouwer.pakketje');
  const [bedum, winsum] = [await openApp(), await openApp()];
  for (const [app, name] of [[bedum, 'Bedum'] as const, [winsum, 'Winsum'] as const]) {
    const folder = join(scratchDir, name);
    await mkdir(folder);
    await openSharing(app, folder);
    await press(app, 'Kies een map');
    await press(app, 'Begin met delen');
    await expect(app.page.getByRole('link', { name: /^Bijgewerkt om \d\d:\d\d$/ })).toBeVisible();
    await willChoose(app.electron, packet);
  }
  const id = await aVillage(bedum, 'Nieuwe Wierde');
  await press(bedum, 'Maak een pakketje');
  await expect(bedum.page.getByText(/^Het pakketje .* staat klaar\./)).toBeVisible();

  await press(winsum, 'Lees een pakketje in');
  const dialog = winsum.page.getByRole('alertdialog', {
    name: 'Dit pakketje is van een ander team',
  });
  await expect(dialog.getByText(/^Het is van team [0-9A-F]{3}-[0-9A-F]{3}\./)).toBeVisible();
  await expect.poll(() => violationsOf(winsum.electron), { timeout: 30_000 }).toEqual([]);
  await picture(winsum.page, 'packet-other');
  await dialog.getByRole('button', { name: 'Nee, lees het niet in' }).press('Enter');
  await expect(dialog).toBeHidden();
  expect(await nameOf(winsum, id)).toBeNull();

  await press(winsum, 'Lees een pakketje in');
  await dialog.getByRole('button', { name: 'Neem toch over' }).press('Enter');
  await expect(winsum.page.getByText('Het pakketje is ingelezen.')).toBeVisible();
  expect(await nameOf(winsum, id)).toBe('Nieuwe Wierde');
});
