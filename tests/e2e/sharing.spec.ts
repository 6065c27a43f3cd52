import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { aUser, davServer } from '../unit/main/sync/remote/davServer.ts';
import { keep, settleIn, testId } from './settled.ts';
import { willChoose } from './systemDialogs.ts';

const openSharing = async (app: OpenApp, folder: string): Promise<void> => {
  await settleIn(app.page);
  await willChoose(app.electron, folder);
  await app.page.goto('app://bruggenbouwer/index.html#/instellingen/delen');
  await app.page.getByRole('button', { name: 'Kies een map' }).click();
};

/** A passphrase takes a while on purpose, the more so on a busy machine. */
const aPassphrase = { timeout: 30_000 };

const becomesUpToDate = async (page: Page): Promise<void> => {
  const line = page.getByRole('link', { name: /^Bijgewerkt om \d\d:\d\d$/ });
  await expect(line).toBeVisible(aPassphrase);
};

const syncNow = (page: Page) => page.evaluate(() => window.api['sharing:now'](null));

const nameOf = (page: Page, id: string) =>
  page.evaluate(async (asked) => {
    const reply = await window.api['record:get']({ kind: 'village', id: asked });
    return reply.ok ? (reply.value?.values['name'] ?? null) : null;
  }, id);

test('two computers on one folder see what the other shares, a late one too', async ({
  openApp,
  scratchDir,
}) => {
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];

  await openSharing(bedum, folder);
  await expect(bedum.page.getByText('In deze map wordt nog niet gedeeld')).toBeVisible();
  await bedum.page.getByRole('button', { name: 'Begin met delen' }).click();
  await becomesUpToDate(bedum.page);
  expect(await readdir(join(folder, 'bruggenbouwer'))).toContain('README.txt');

  await openSharing(winsum, folder);
  await expect(winsum.page.getByText('In deze map wordt al gedeeld')).toBeVisible();
  await winsum.page.getByRole('button', { name: 'Doe mee' }).click();
  await becomesUpToDate(winsum.page);

  const [early, late] = [testId(), testId()];
  await keep(bedum.page, [
    { op: 'create', kind: 'village', id: early, values: { name: 'Nieuwe Wierde' } },
  ]);
  await expect(async () => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    expect(await nameOf(winsum.page, early)).toBe('Nieuwe Wierde');
  }).toPass();

  await keep(winsum.page, [
    { op: 'create', kind: 'village', id: late, values: { name: 'Verre Wierde' } },
  ]);
  await winsum.close();
  const third = await openApp();
  await openSharing(third, folder);
  await third.page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(async () => {
    expect(await nameOf(third.page, early)).toBe('Nieuwe Wierde');
    expect(await nameOf(third.page, late)).toBe('Verre Wierde');
  }).toPass();
});

test('a passphrase locks the folder: a wrong one is refused, the right one opens it', async ({
  openApp,
  scratchDir,
}) => {
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];

  await openSharing(bedum, folder);
  await bedum.page.getByText(/^Met een wachtzin/).click();
  const proposed = bedum.page.getByRole('textbox', { name: 'Jullie wachtzin' });
  await expect(proposed).toHaveValue(/^[a-z]+( [a-z]+){5}$/);
  const passphrase = await proposed.inputValue();
  const begin = bedum.page.getByRole('button', { name: 'Begin met delen' });
  await expect(begin).toBeDisabled();
  await bedum.page.getByText('Ik heb de wachtzin opgeschreven.').click();
  await begin.click();
  await becomesUpToDate(bedum.page);

  await openSharing(winsum, folder);
  const typed = winsum.page.getByRole('textbox', { name: 'Wachtzin' });
  await typed.fill('zomaar zes woorden die niet passen');
  await winsum.page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(winsum.page.getByText('Deze wachtzin past niet.')).toBeVisible(aPassphrase);
  await typed.fill(passphrase);
  await winsum.page.getByRole('button', { name: 'Doe mee' }).click();
  await becomesUpToDate(winsum.page);
});

test('a folder that goes away stops nobody, and comes back by itself', async ({
  openApp,
  scratchDir,
}) => {
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const bedum = await openApp();
  await openSharing(bedum, folder);
  await bedum.page.getByRole('button', { name: 'Begin met delen' }).click();
  await becomesUpToDate(bedum.page);

  await rename(folder, `${folder}-weg`);
  await syncNow(bedum.page);
  const away = 'Geen verbinding met de gedeelde map. Je kunt gewoon doorwerken.';
  await expect(bedum.page.getByRole('link', { name: away })).toBeVisible();
  const id = testId();
  await keep(bedum.page, [{ op: 'create', kind: 'village', id, values: { name: 'Wierde' } }]);

  await rename(`${folder}-weg`, folder);
  await syncNow(bedum.page);
  await becomesUpToDate(bedum.page);
});

test('a WebDAV address takes the place of a folder, with an app password', async ({
  openApp,
  scratchDir,
}) => {
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const server = await davServer(folder);
  const bedum = await openApp();
  await settleIn(bedum.page);
  await bedum.page.goto('app://bruggenbouwer/index.html#/instellingen/delen');
  await bedum.page.getByRole('button', { name: 'Of: een WebDAV-adres (Nextcloud)' }).click();
  const address = bedum.page.getByRole('textbox', { name: 'WebDAV-adres van de map' });
  await expect(address).toBeFocused();
  await address.fill('http://cloud.example/map');
  await bedum.page.getByRole('textbox', { name: 'Gebruikersnaam' }).fill(aUser.name);
  const password = bedum.page.getByLabel('App-wachtwoord');
  await password.fill('niet dit');
  const look = bedum.page.getByRole('button', { name: 'Kijk in deze map' });

  await look.click();
  await expect(bedum.page.getByText('Dit adres is niet beveiligd.')).toBeVisible();
  await address.fill(server.address.href);
  await look.click();
  await expect(bedum.page.getByText('De server kent deze naam of dit wachtwoord')).toBeVisible();
  await password.fill(aUser.password);
  await password.press('Enter');
  await bedum.page.getByRole('button', { name: 'Begin met delen' }).click();
  await becomesUpToDate(bedum.page);

  expect(await readdir(join(folder, 'bruggenbouwer'))).toContain('README.txt');
  await server.close();
});
