import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { crash } from './crash.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';

const { bridge, coffee, contacts, frame, tide } = nl;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('half a contact and half a role come back after a crash', async ({ openApp }) => {
  const first = await openApp();
  await settleIn(first.page);
  const id = testId();
  await keep(first.page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Tuin' } }]);
  await goTo(first.page, '#/contacten');
  await button(first.page, contacts.add).click();
  await first.page.getByRole('radio', { name: nl.enums.placeKind.kitchen_table }).click();
  await first.page
    .getByRole('textbox', { name: contacts.note, exact: true })
    .fill('kanariehalf gesprek');
  await crash(first, 'kanariehalf gesprek');

  // The app says so and leads there; what was filled in stands in the form.
  const second = await openApp({ profileDir: first.profileDir });
  const { page } = second;
  await expect(
    page.getByRole('region', { name: frame.notices }).getByText(frame.held),
  ).toBeVisible();
  await button(page, frame.toHeld).click();
  const form = page.getByRole('dialog', { name: contacts.title });
  await expect(form.getByRole('textbox', { name: contacts.note, exact: true })).toHaveValue(
    'kanariehalf gesprek',
  );
  await expect(form.getByRole('radio', { name: nl.enums.placeKind.kitchen_table })).toBeChecked();
  await expect.poll(() => violationsOf(second.electron), { timeout: 30_000 }).toEqual([]);
  await form.getByRole('button', { name: nl.ui.cancel }).press('Enter');
  await expect(form).toBeHidden();

  await goTo(page, `#/initiatief/${id}`);
  await button(page, tide.choose).click();
  await page.getByRole('radio', { name: tide.roles.steering }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: tide.why }).fill('kanarierol, want');
  await crash(second, 'kanarierol, want');

  const third = await openApp({ profileDir: first.profileDir });
  await button(third.page, frame.toHeld).click();
  const role = third.page.getByRole('dialog', { name: tide.question });
  await expect(role.getByRole('textbox', { name: tide.why })).toHaveValue('kanarierol, want');
  await expect(role.getByRole('radio', { name: tide.roles.steering })).toBeChecked();
  await third.page.keyboard.press('Escape');
  await expect(role).toBeHidden();
  await third.close();
  // Cancelled, both of them: nothing of it stays.
  expect(await filesWith(first.profileDir, ['kanariehalf', 'kanarierol'])).toEqual([]);
});

test('half a line at the coffee table comes back after a crash, and is kept once', async ({
  openApp,
}) => {
  const first = await openApp();
  await settleIn(first.page);
  await first.page.keyboard.press('Control+7');
  await button(first.page, coffee.start).click();
  await button(first.page, coffee.begin).click();
  const line = (page: Page) => page.getByRole('textbox', { name: coffee.listening });
  await line(first.page).fill('Een bankje bij de');
  await crash(first, 'Een bankje bij de');

  const { page } = await openApp({ profileDir: first.profileDir });
  await expect(line(page)).toHaveValue('Een bankje bij de');
  await line(page).press('End');
  await page.keyboard.type(' school');
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveValue('');
  await expect(page.getByRole('list', { name: coffee.remarks })).toContainText(
    'Een bankje bij de school',
  );
  const path = join(first.profileDir, 'profile', 'forms.json');
  await expect.poll(() => readFile(path, 'utf8')).not.toContain('bankje');

  // What is not added yet when the coffee is over was said all the same.
  await line(page).fill('Een hek om de wei');
  await button(page, coffee.ready).evaluate((ready: HTMLElement) => {
    ready.click();
    ready.click();
  });
  await expect(page.getByText('Een hek om de wei')).toHaveCount(1);
  await expect.poll(() => readFile(path, 'utf8')).not.toContain('hek');
});

test('half a plank comes back after a crash, and is laid once', async ({ openApp }) => {
  const first = await openApp();
  await settleIn(first.page);
  const id = testId();
  await keep(first.page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Tuin' } }]);
  await goTo(first.page, `#/initiatief/${id}`);
  await button(first.page, bridge.ask).click();
  await first.page.getByRole('radio', { name: bridge.kind.talent }).focus();
  await first.page.keyboard.press('Space');
  await first.page.getByRole('textbox', { name: bridge.text }).fill('kanarieplank, half');
  await crash(first, 'kanarieplank, half');

  const { page } = await openApp({ profileDir: first.profileDir });
  await button(page, frame.toHeld).click();
  const form = page.getByRole('dialog', { name: bridge.newTitle });
  await expect(form.getByRole('textbox', { name: bridge.text })).toHaveValue('kanarieplank, half');
  await expect(form.getByRole('radio', { name: bridge.kind.talent })).toBeChecked();
  await expect(form.getByRole('radio', { name: bridge.status.missing })).toBeChecked();
  await form.getByRole('button', { name: bridge.layIt }).press('Enter');
  await expect(form).toBeHidden();
  const path = join(first.profileDir, 'profile', 'forms.json');
  await expect.poll(() => readFile(path, 'utf8')).not.toContain('kanarieplank');

  // Laid: it is not offered again.
  await page.reload();
  // A drawing breaks its words.
  await expect(page.getByText('kanarieplank').first()).toBeAttached();
  await expect(button(page, frame.toHeld)).toBeHidden();
  await expect(form).toBeHidden();
});
