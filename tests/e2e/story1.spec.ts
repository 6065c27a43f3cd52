import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { gone } from './appProcess.ts';
import { goTo } from './openScreen.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';

// Story 1 of the product: a field visit in Onderdendam, with no network.

const soon = { timeout: 60_000 };
const shared = 'Buurttuin';
const heard = 'Bankje bij het Boterdiep';
const note = 'Ze knikken beleefd en kijken weg';
const upToDate = /^Bijgewerkt om \d\d:\d\d$/;

const titleOf = (page: Page, id: string) =>
  page.evaluate(async (asked) => {
    const reply = await window.api['record:get']({ kind: 'initiative', id: asked });
    return reply.ok ? reply.value?.values['title'] : undefined;
  }, id);

const onlyCard = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.api['record:list']({ kind: 'initiative' });
    return reply.ok ? (reply.value[0]?.id ?? '') : '';
  });

const noteIn = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.api['record:list']({ kind: 'undercurrentNote', fields: ['text'] });
    return reply.ok ? String(reply.value[0]?.values['text'] ?? '') : '';
  });

/** Every byte in the folder, as it lies there and unpacked. */
const everythingIn = async (folder: string): Promise<string> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile());
  const bytes = await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name))));
  return bytes.map((file) => file.toString('latin1') + unpacked(file)).join('\n');
};

const unpacked = (file: Buffer): string => {
  const start = file.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  if (start < 0) return '';
  try {
    return gunzipSync(file.subarray(start, file.length - 32)).toString();
  } catch {
    return '';
  }
};

test('story 1: a field visit with no network, a battery that dies, and the way back', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [office, winsum] = [await openApp(), await openApp()];
  await beginSharing(office, folder);
  await takePart(winsum, folder);
  const card = testId();
  const made = { op: 'create', kind: 'initiative', id: card, values: { title: shared } } as const;
  await keep(office.page, [made]);
  const published = await office.page.evaluate(
    (id) => window.api['share:publish']({ kind: 'initiative', id, choices: [] }),
    card,
  );
  expect(published).toMatchObject({ ok: true, value: { ok: true } });
  await expect(async () => {
    await syncNow(office.page);
    await syncNow(winsum.page);
    expect(await onlyCard(winsum.page)).not.toBe('');
  }).toPass(soon);
  const theirs = await onlyCard(winsum.page);
  await office.close();
  await rename(folder, `${folder}-weg`);

  // 1. The board stands, the foot says how it is, and nothing asks for anything.
  const field = await openApp({ profileDir: office.profileDir });
  const { page } = field;
  await expect(page.getByRole('row', { name: new RegExp(shared) })).toBeVisible();
  const away = 'Geen verbinding met de gedeelde map. Je kunt gewoon doorwerken.';
  await expect(page.getByRole('link', { name: away })).toBeVisible(soon);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // 2. Three fields, by keyboard alone.
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Nieuw gehoord' });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type(heard);
  await page.keyboard.press('Tab');
  await page.keyboard.type('ond');
  await expect(page.getByRole('option', { name: /Onderdendam/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await expect(dialog.getByRole('radio', { name: /Droom/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const column = page.getByRole('region', { name: /^Gehoord/ });
  await expect(column.getByRole('row', { name: new RegExp(heard) })).toContainText('Onderdendam');

  // 3. What is felt, for the person alone.
  await column
    .getByRole('row', { name: new RegExp(heard) })
    .getByText(heard)
    .click();
  const felt = page.getByRole('region', { name: nl.undercurrent.question });
  await expect(felt).toContainText('Alleen jij ziet dit in de app');
  await felt.getByRole('button', { name: nl.undercurrent.add }).click();
  await page.getByRole('textbox', { name: /^Notitie 1/ }).fill(note);
  await page.waitForTimeout(2_000);
  await page.keyboard.type(', en dan');

  // 4. The battery dies in the middle of a sentence.
  field.electron.process().kill('SIGKILL');
  await gone(field.electron);
  const back = await openApp({ profileDir: office.profileDir });
  await expect(
    back.page.getByRole('region', { name: /^Gehoord/ }).getByRole('row', { name: /Bankje/ }),
  ).toBeVisible();
  expect((await noteIn(back.page)).startsWith(note)).toBe(true);

  // Both write in the same field meanwhile.
  const naming = (id: string, value: string) =>
    ({ op: 'set', kind: 'initiative', id, field: 'title', value }) as const;
  await keep(back.page, [naming(card, 'Tuin aan het water')], 'edit');
  await keep(winsum.page, [naming(theirs, 'Tuin der buren')], 'edit');

  // 5. Back in the office: up to date by itself, and nothing private in any byte.
  await rename(`${folder}-weg`, folder);
  await expect(back.page.getByRole('link', { name: upToDate })).toBeVisible(soon);
  await expect(winsum.page.getByRole('link', { name: upToDate })).toBeVisible(soon);
  await expect(async () => {
    await syncNow(back.page);
    await syncNow(winsum.page);
    const everything = await everythingIn(folder);
    expect(everything).toContain('Tuin aan het water');
    expect(everything).toContain('Tuin der buren');
  }).toPass(soon);
  const everything = await everythingIn(folder);
  for (const word of ['beleefd', 'kijken weg', heard]) expect(everything).not.toContain(word);

  // 6. Both texts are there, and a person chooses.
  await goTo(back.page, `#/initiatief/${card}`);
  await back.page.getByRole('button', { name: 'Titel: 2 versies' }).click();
  const versions = back.page.getByRole('dialog', { name: /Kies of voeg samen/ });
  await expect(versions.getByText('Tuin aan het water')).toBeVisible();
  await expect(versions.getByText('Tuin der buren')).toBeVisible();
  expect(['Tuin aan het water', 'Tuin der buren']).toContain(await titleOf(back.page, card));
});
