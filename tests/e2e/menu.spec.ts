import type { ElectronApplication } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { expect, test } from './app.ts';
import { untilDrawn } from './appProcess.ts';
import { settleIn, testId } from './settled.ts';

const labels = (electron: ElectronApplication): Promise<readonly string[]> =>
  electron.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    return menus.flatMap(({ label, submenu }) => [
      label,
      ...(submenu?.items ?? []).filter(({ visible }) => visible).map((item) => item.label),
    ]);
  });

const choose = (electron: ElectronApplication, id: string) =>
  electron.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);

/** Menus of the system cannot be looked at; this keeps what the last one would have shown. */
const catchPopup = (electron: ElectronApplication) =>
  electron.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      Object.assign(globalThis, { popped: this.items.map(({ label }) => label) });
    };
  });
const popped = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as unknown as { popped?: string[] }).popped);

test('the menu bar is Dutch, and English when that is chosen', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);

  expect(await labels(electron)).toEqual(
    expect.arrayContaining(['Bestand', 'Nieuw gehoord', 'Bewerken', 'Maak ongedaan', 'Beeld']),
  );

  await page.evaluate(() => window.api['settings:change']({ language: 'en' }));

  await expect.poll(() => labels(electron)).toEqual(expect.arrayContaining(['File', 'Undo']));
  expect(await labels(electron)).not.toContain('Bestand');
});

test('an item of the menu bar is carried out by the page', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);

  await choose(electron, 'library');

  await expect(page).toHaveURL(/#\/magazijn$/);
});

test('undo in the menu bar says what it undoes', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);
  await settleIn(page);

  await page.evaluate(
    (id) =>
      window.api['entry:write']({
        edits: [{ op: 'create', kind: 'initiative', id, values: { title: 'Buurtmoestuin' } }],
        action: 'create',
      }),
    testId(),
  );

  await expect.poll(() => labels(electron)).toContain('Maak ongedaan: toevoegen');
  await page.evaluate(() => window.api['undo:undo'](null));
  await expect.poll(() => labels(electron)).toContain('Doe het opnieuw: toevoegen');
});

test('the right mouse button offers cut, copy and paste in a text field', async ({ openApp }) => {
  const { electron, page } = await openApp();
  await untilDrawn(page);
  await catchPopup(electron);
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field';
    document.body.prepend(field);
  });

  await page.locator('#field').click({ button: 'right' });

  await expect
    .poll(() => popped(electron))
    .toEqual(expect.arrayContaining(['Knippen', 'Kopiëren', 'Plakken', 'Alles selecteren']));
});
