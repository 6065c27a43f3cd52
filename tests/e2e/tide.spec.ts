import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';

const { tide, undercurrent, contacts, frame } = nl;
const title = 'Speeltuin De Eiken';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the role, the undercurrent and a contact are kept, by mouse and by keyboard', async ({
  openApp,
}) => {
  const { page, electron } = await openApp();
  await settleIn(page);
  const id = testId();
  const old = { value: '2018-01-01', precision: 'day' };
  const steering = { initiativeId: id, role: 'steering', from: old };
  await keep(page, [
    { op: 'create', kind: 'initiative', id, values: { title, stage: 'running' } },
    { op: 'create', kind: 'rolePeriod', id: testId(), values: steering },
  ]);
  await goTo(page, `#/initiatief/${id}`);

  // By keyboard: another role ends the one that ran, and letting go archives nothing.
  await button(page, tide.choose).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: tide.roles.letting_go }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel(nl.initiative.fields.nextLightTouch).first()).toBeVisible();
  await button(page, tide.keep).focus();
  await page.keyboard.press('Enter');
  const roles = page.getByRole('list', { name: tide.list });
  await expect(roles.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('img', { name: /^Getijdenlijn .* Nu: Loslaten, / })).toBeVisible();

  // By mouse: a contact from the same page.
  await button(page, contacts.add).click();
  await page.getByRole('radio', { name: nl.enums.placeKind.kitchen_table }).click();
  await page
    .getByRole('textbox', { name: contacts.note, exact: true })
    .fill('Koffie met de buurt.');
  await button(page, contacts.keep).click();

  await button(page, undercurrent.add).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Notitie 1/ }).fill('Ze kijken weg.');
  await button(page, undercurrent.done).click();
  await expect(page.getByText('Ze kijken weg.')).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  await goTo(page, '#/contacten');
  await expect(page.getByRole('heading', { level: 1, name: frame.contacts })).toBeVisible();
  await expect(page.getByText('Koffie met de buurt.')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  await goTo(page, '#/onderstroom');
  await expect(page.getByText('Ze kijken weg.')).toBeVisible();
  await button(page, undercurrent.removeNamed.replace('{{number}}', '1')).click();
  await expect(page.getByText(undercurrent.empty)).toBeVisible();
  await button(page, undercurrent.undo).last().click();
  await expect(page.getByText('Ze kijken weg.')).toBeVisible();
});
