import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';
import { picture } from './picture.ts';

const { retention } = nl;
const canaries = ['kanarieonderstroom', 'kanariekoffie'];
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const notices = (page: Page) => page.getByRole('region', { name: nl.frame.notices });
const block = (page: Page) => page.getByRole('region', { name: retention.ask });

/** Nothing wrong in light and in dark. */
const looksRight = async ({ electron, page }: OpenApp, name: string): Promise<void> => {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.api['settings:change']({ theme: chosen }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);
    await picture(page, `${name}-${theme}`);
  }
};

/** A note and a contact whose time is long over. */
const withOldNotes = async (page: Page): Promise<{ note: string; contact: string }> => {
  const [note, contact] = [testId(), testId()];
  const kanarie = { text: canaries[0] ?? '', reviewBy: '2024-01-01' };
  const when = '2020-03-03T10:00:00.000Z';
  await keep(page, [
    { op: 'create', kind: 'undercurrentNote', id: note, values: kanarie },
    {
      op: 'create',
      kind: 'contactMoment',
      id: contact,
      values: { when, placeKind: 'kitchen_table', note: canaries[1] ?? '' },
    },
  ]);
  return { note, contact };
};

test('Vandaag asks, and what is removed leaves a count and a day', async ({ openApp }) => {
  const app = await openApp();
  const { page, profileDir } = app;
  await settleIn(page);
  await withOldNotes(page);
  await goTo(page, '#/vandaag');

  await expect(block(page).getByText('1 contactmoment')).toBeVisible();
  await expect(block(page).getByText('1 notitie uit de onderstroom')).toBeVisible();
  await expect(block(page).getByText(canaries[0] ?? '')).toHaveCount(0);
  await looksRight(app, 'vandaag-bewaren');

  // Read, keep, and change one's mind.
  await button(page, 'Bekijk: 1 contactmoment').click();
  const review = page.getByRole('dialog', { name: retention.titles.contactMoment });
  await expect(review.getByText(canaries[1] ?? '')).toBeVisible();
  await expect(review.getByText('Keukentafel op 3 maart 2020')).toBeVisible();
  await looksRight(app, 'bewaren-nakijken');
  await review.getByRole('button', { name: /^Bewaar nog: / }).click();
  await expect(review.getByText(retention.allDone)).toBeVisible();
  await review.getByRole('button', { name: retention.done }).click();
  await expect(block(page).getByText('1 contactmoment')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(block(page).getByText('1 contactmoment')).toBeVisible();

  // By keyboard alone: remove, and answer the question.
  for (const what of ['1 contactmoment', '1 notitie uit de onderstroom']) {
    await button(page, `Verwijder nu: ${what}`).focus();
    await page.keyboard.press('Enter');
    const sure = page.getByRole('alertdialog', { name: retention.sureTitle });
    await expect(sure.getByRole('button', { name: retention.sureNo })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(button(page, `Verwijder nu: ${what}`)).toHaveCount(0);
  }
  await expect(block(page)).toHaveCount(0);

  await goTo(page, '#/instellingen/bewaren');
  const log = page.getByRole('region', { name: retention.settings.log });
  await expect(log.getByText(/^Opgeruimd: 1 contactmoment, \d+ \p{L}+ \d{4}$/u)).toBeVisible();
  await expect(log.getByText(/^Opgeruimd: 1 notitie uit de onderstroom, /)).toBeVisible();
  await looksRight(app, 'instellingen-bewaren');
  await app.close();
  expect(await filesWith(profileDir, canaries)).toEqual([]);
});

test('what was asked about in vain for a month goes by itself, out of every byte', async ({
  openApp,
}) => {
  const app = await openApp();
  const { profileDir } = app;
  await settleIn(app.page);
  const { note, contact } = await withOldNotes(app.page);
  await goTo(app.page, '#/vandaag');
  await expect(block(app.page)).toBeVisible();
  const path = join(profileDir, 'profile', 'retention.json');
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain(contact);
  await app.close();

  // As if the question had stood there before.
  const asked = { first: '2024-01-01', last: '2024-02-10', days: 3 };
  const stored = JSON.stringify({ asked: { [note]: asked, [contact]: asked } });
  await writeFile(path, stored);
  await writeFile(`${path}.prev`, stored);
  const again = await openApp({ profileDir });
  const listed = () =>
    again.page.evaluate(async () => {
      const found = await Promise.all(
        ['contactMoment', 'undercurrentNote'].map((kind) => window.api['record:list']({ kind })),
      );
      return found.flatMap((one) => (one.ok ? one.value : [])).length;
    });
  await expect.poll(listed, { timeout: 60_000 }).toBe(0);
  await expect(
    notices(again.page).getByText(/^Opgeruimd: 1 contactmoment en 1 notitie/),
  ).toBeVisible();
  await again.close();
  expect(await filesWith(profileDir, [...canaries, note, contact])).toEqual([]);
});

test('one by one: asked before it goes, and the keys go on where the next one stands', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await settleIn(page);
  const days = [3, 4, 5];
  await keep(
    page,
    days.map((day) => ({
      ...{ op: 'create' as const, kind: 'contactMoment', id: testId() },
      values: { when: `2020-03-0${String(day)}T10:00:00.000Z`, placeKind: 'kitchen_table' },
    })),
  );
  await goTo(page, '#/vandaag');
  await button(page, 'Bekijk: 3 contactmomenten').press('Enter');
  const review = page.getByRole('dialog', { name: retention.titles.contactMoment });
  const keeping = (day: number) =>
    review.getByRole('button', { name: `Bewaar nog: Keukentafel op ${String(day)} maart 2020` });

  // Not the first: who skipped one does not answer it by the next Enter.
  await review
    .getByRole('button', { name: /^Verwijder nu: / })
    .nth(1)
    .press('Enter');
  const sure = page.getByRole('alertdialog', { name: retention.sureTitle });
  await expect(sure.getByRole('button', { name: retention.sureNo })).toBeFocused();
  await expect(sure.getByText(/^Keukentafel op 4 maart 2020\. /)).toBeVisible();
  await looksRight(app, 'bewaren-zeker');
  await sure.getByRole('button', { name: retention.sureYes }).press('Enter');
  await expect(review.getByRole('listitem')).toHaveCount(2);
  await expect(keeping(5)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await expect(keeping(3)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(review).toBeHidden();

  // The last of them: nothing is left to go on with but the page itself.
  await button(page, 'Bewaar nog: 1 contactmoment').press('Enter');
  await expect(block(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: nl.frame.today })).toBeFocused();
});

test('the retention stop holds everything, and says so wherever something would go', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await settleIn(page);
  await withOldNotes(page);
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Speeltuin' } }]);
  await goTo(page, '#/instellingen/bewaren');

  // On by keyboard, with words why.
  const on = page.getByRole('switch', { name: retention.stop.switch });
  await on.focus();
  await page.keyboard.press('Space');
  const why = page.getByRole('textbox', { name: retention.stop.why });
  await why.fill('Woo-verzoek over de speeltuin');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reden: Woo-verzoek over de speeltuin')).toBeVisible();
  await expect(page.getByText(/Sinds .+, aangezet door Test\./)).toBeVisible();
  await looksRight(app, 'bewaarstop');

  await goTo(page, '#/vandaag');
  await expect(block(page).getByText(retention.stop.isOn)).toBeVisible();
  await expect(button(page, 'Verwijder nu: 1 contactmoment')).toBeDisabled();
  await looksRight(app, 'vandaag-bewaarstop');

  await goTo(page, `#/initiatief/${id}`);
  await button(page, 'Meer').last().click();
  await page.getByRole('menuitem', { name: 'Wis voor altijd…' }).click();
  const stopped = page.getByRole('dialog', { name: retention.stop.eraseTitle });
  await expect(stopped.getByText('Reden: Woo-verzoek over de speeltuin')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stopped).toBeHidden();
  const refused = await page.evaluate(
    (one) => window.api['erase:records']({ targets: [{ kind: 'initiative', id: one }] }),
    id,
  );
  expect(refused).toMatchObject({ value: { ok: false, error: { kind: 'retention-stop' } } });

  await goTo(page, '#/botsruimte');
  await expect(page.getByText(retention.stop.enter)).toBeVisible();
  await expect(button(page, nl.collide.enter)).toBeDisabled();
  await looksRight(app, 'botsruimte-bewaarstop');

  // Off, after a question.
  await page.getByRole('link', { name: retention.stop.toSettings }).click();
  await page.getByText(retention.stop.switch, { exact: true }).click();
  const asking = page.getByRole('alertdialog', { name: retention.stop.offTitle });
  await asking.getByRole('button', { name: retention.stop.offYes }).click();
  await expect(on).not.toBeChecked();
  await goTo(page, '#/vandaag');
  await expect(button(page, 'Verwijder nu: 1 contactmoment')).toBeEnabled();
});

test('a circle that was already in the room hands over its words before it goes', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await goTo(page, '#/botsruimte');
  await button(page, nl.collide.enter).click();
  await page.keyboard.press('PageDown');
  const field = page.getByRole('textbox', { name: nl.collide.steps.incident.field });
  await field.fill('kanariebotsing');
  await page.evaluate(() =>
    window.api['settings:change']({ retentionStop: { why: '', by: '', since: '2026-11-30' } }),
  );

  await button(page, nl.collide.leave).click();
  const held = page.getByRole('alertdialog', { name: retention.stop.shredTitle });
  expect(await violationsOf(electron)).toEqual([]);
  await held.getByRole('button', { name: retention.stop.copy }).click();
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('kanariebotsing');
  await page.getByRole('button', { name: nl.collide.leaveConfirm }).click();
  await expect(page.getByRole('heading', { level: 1, name: nl.frame.collide })).toBeVisible();
});

test('the rules are changed, put back, and stand on the leaflet of one A4', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await goTo(page, '#/instellingen/bewaren');
  const rule = page.getByRole('group', { name: retention.settings.ruleOf.undercurrentNote });
  await rule.getByRole('button', { name: new RegExp(`${retention.settings.ask}$`) }).click();
  await page.getByRole('option', { name: '180 dagen' }).click();
  await expect(rule.getByRole('button', { name: /^270 dagen/ })).toBeVisible();

  const path = join(scratchDir, 'fg.pdf');
  await saveAs(electron, path);
  await button(page, retention.leaflet.save).click();
  await expect(notices(page).getByText('Bewaard: fg.pdf')).toBeVisible({ timeout: 60_000 });
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.?\d* pts \(A4\)/);
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(words.replaceAll(/\s+/g, ' ')).toContain('Voor de functionaris gegevensbescherming');
  expect(words).toContain('270');
  await button(page, retention.settings.proposed).click();
  await expect(rule.getByRole('button', { name: /^90 dagen/ })).toBeVisible();
  await expect(button(page, retention.settings.proposed)).toBeDisabled();
});
