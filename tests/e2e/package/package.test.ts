import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '../app.ts';
import type {} from '../../../renderer/app/api.ts';
import { executable, openPackaged } from './packagedApp.ts';

// How a fuse stands in the binary: as the digits 0 and 1.
const off = 0x30;
const on = 0x31;

test('opens its window and closes with it', async ({ scratchDir }) => {
  const { page, close } = await openPackaged(join(scratchDir, 'profile'));

  await expect(page).toHaveTitle(/Bruggenbouwer/);
  await expect(page.getByRole('main')).toBeVisible();

  await close();
});

test('keeps a card through a restart', async ({ scratchDir }) => {
  const profileDir = join(scratchDir, 'profile');
  const title = 'Bankje bij de haven';

  const first = await openPackaged(profileDir, ['--voorbeeld']);
  await first.page.getByRole('button', { name: 'Nieuw gehoord' }).click();
  await first.page.getByLabel('Wat heb je gehoord?').fill(title);
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('dialog')).toBeHidden();
  await first.close();
  const second = await openPackaged(profileDir);

  await expect(second.page.getByRole('main').getByText(title)).toBeVisible();

  await second.close();
});

test('reads a foreign file and draws paper, in processes of its own archive', async ({
  scratchDir,
}) => {
  const { page, close } = await openPackaged(join(scratchDir, 'profile'), ['--voorbeeld']);
  await expect(page.getByRole('button', { name: 'Nieuw gehoord' })).toBeVisible();

  const read = await page.evaluate(async (words) => {
    const name = 'initiatieven.csv';
    const bytes = new TextEncoder().encode(words);
    return window.api['import:drop']({ job: crypto.randomUUID(), name, bytes });
  }, 'Titel;Dorp\nBankje;Bedum\n');
  const drawn = await page.evaluate(async () => {
    const listed = await window.api['record:list']({ kind: 'initiative' });
    const ids = listed.ok ? listed.value.map(({ id }) => id) : [];
    const look = { title: 'Bord', colour: 'water', language: 'nl' } as const;
    const columns = [{ name: 'Gehoord', ids }];
    const order = { kind: 'board', size: 'a3', columns, ...look } as const;
    const preview = await window.api['export:preview']({ job: crypto.randomUUID(), order });
    return preview.ok && preview.value.ok ? preview.value.value : preview;
  });

  expect(read).toMatchObject({ ok: true, value: { ok: true, value: { rows: 1 } } });
  expect(drawn).toMatchObject({ kind: 'pages', sheets: 1 });

  await close();
});

test('has its fuses as promised', async () => {
  const wire = await getCurrentFuseWire(executable());

  expect({
    runAsNode: wire[FuseV1Options.RunAsNode],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    asarOnly: wire[FuseV1Options.OnlyLoadAppFromAsar],
    asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    cookieEncryption: wire[FuseV1Options.EnableCookieEncryption],
  }).toEqual({
    runAsNode: off,
    nodeOptions: off,
    inspect: off,
    asarOnly: on,
    asarIntegrity: on,
    cookieEncryption: on,
  });
});

test('refuses the inspector', async ({ scratchDir }) => {
  const { output, page, close } = await openPackaged(join(scratchDir, 'profile'), ['--inspect=0']);
  await expect(page).toHaveTitle(/Bruggenbouwer/);

  expect(output()).not.toContain('Debugger listening');

  await close();
});

test('carries its own archive and nothing that loads another app', () => {
  test.skip(process.platform === 'darwin', 'the resources of a macOS bundle lie elsewhere');
  const resources = join(dirname(executable()), 'resources');

  expect(existsSync(join(resources, 'app.asar'))).toBe(true);
  expect(readdirSync(resources)).not.toContain('app');
  expect(readdirSync(resources)).not.toContain('default_app.asar');
});
