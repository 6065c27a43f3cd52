import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { filesWith } from '../unit/main/store/laidOpen.ts';
import { expect, test } from './app.ts';
import { gone } from './appProcess.ts';
import { goTo } from './openScreen.ts';
import { beginSharing, syncNow } from './sharedFolder.ts';
import { agreed, canaries, idOf, made, worked, wrongOn } from './worked.ts';
import { willChoose } from './systemDialogs.ts';

// Story 5 of the product: handing over to a successor.

const soon = { timeout: 90_000 };
const { handover } = nl;

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: handover.steps }).getByRole('button', { name });

test('story 5: from the list of open cards to an empty store, and what the successor sees', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(420_000);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const bedum = await openApp();
  await beginSharing(bedum, folder);
  const areaId = await idOf(bedum.page, 'area', 'Bedum');
  await bedum.page.evaluate((id) => window.api['settings:change']({ areaId: id }), areaId);
  await worked(bedum);
  await bedum.page.evaluate(
    (id) => window.api['share:publish']({ kind: 'lesson', id, choices: [] }),
    made.lesson,
  );

  // 1. Each open card, from the search panel: where it stands, whose turn, which role, what it needs.
  await goTo(bedum.page, '#/bord');
  await bedum.page.keyboard.press('Control+k');
  await bedum.page.keyboard.type('overdragen');
  await bedum.page.getByRole('option', { name: /Overdragen/ }).click();
  await bedum.page.getByRole('button', { name: handover.begin }).click();
  const cards = bedum.page.getByRole('list', { name: handover.cards.title });
  const card = cards.getByRole('listitem').filter({ hasText: 'Buurttuin' });
  await expect(card).toContainText('Bouwen · Onderdendam');
  await expect(card).toContainText('Jij');
  await expect(card).toContainText('Faciliterend');
  await card.getByRole('textbox').fill('Een belletje in mei');
  await card.getByRole('textbox').press('Enter');
  await step(bedum.page, handover.step.people).click();

  // A crash in the middle: the guide goes on where it was, with what was chosen.
  const [no, yes] = ['Nee', 'Ja'] as const;
  const asked = (page: Page, name: RegExp) => page.getByRole('radiogroup', { name });
  const hendrik = /Hendrik Welja/;
  await expect(asked(bedum.page, hendrik).getByRole('radio', { name: no })).toBeChecked();
  await asked(bedum.page, hendrik).getByText(yes, { exact: true }).click();
  await expect(asked(bedum.page, hendrik).getByRole('radio', { name: yes })).toBeChecked();
  await bedum.page.waitForFunction(async () => {
    const reply = await window.api['record:list']({ kind: 'handover' });
    return reply.ok && JSON.stringify(reply.value).includes('personIds":["');
  });
  bedum.electron.process().kill('SIGKILL');
  await gone(bedum.electron);
  const back = await openApp({ profileDir: bedum.profileDir });
  const { page } = back;
  await expect(page.getByRole('navigation').first()).toBeVisible(soon);
  await goTo(page, '#/overdragen');
  await expect(asked(page, hendrik).getByRole('radio', { name: yes })).toBeChecked(soon);

  // 2. Per person, and no is what it is unless somebody says otherwise.
  await expect(asked(page, /Geertje/).getByRole('radio', { name: no })).toBeChecked();
  expect(await wrongOn(back)).toEqual([]);
  await step(page, handover.step.cards).click();
  await expect(page.getByRole('textbox', { name: /Buurttuin/ })).toHaveValue('Een belletje in mei');

  // 3. Per note three choices, and none of them gives it along.
  await step(page, handover.step.notes).click();
  const first = page.getByRole('radiogroup', { name: /notitie 1/ });
  await expect(first.getByRole('radio')).toHaveCount(3);
  await expect(first.getByRole('radio', { name: handover.notes.discard })).toBeChecked();
  await page
    .getByRole('radiogroup', { name: /notitie 2/ })
    .getByText(handover.notes.tell)
    .click();
  await page
    .getByRole('radiogroup', { name: /notitie 3/ })
    .getByText(handover.notes.insight)
    .click();
  const insight = page.getByRole('textbox', { name: handover.notes.insightField });
  await insight.fill('Begin klein en blijf langskomen');
  await insight.press('Enter');
  expect(await wrongOn(back)).toEqual([]);

  // Names in texts: who said no cannot stay, of the others the person decides.
  await step(page, handover.step.names).click();
  const names = page.getByRole('list', { name: handover.names.title });
  const refused = names.getByRole('listitem').filter({ hasText: canaries.refused });
  await expect(refused).toContainText(handover.names.refused, soon);
  await expect(refused.getByRole('radio')).toHaveCount(2);
  const klaas = names.getByRole('listitem').filter({ hasText: 'Klaas de Wit' });
  await klaas.getByText('Haal weg').click();
  await expect(page.getByText(handover.names.done)).toBeVisible(soon);
  expect(await wrongOn(back)).toEqual([]);

  // 4. The book and the package.
  await step(page, handover.step.package).click();
  await page.getByRole('textbox', { name: handover.package.since }).fill('2015');
  await page.getByRole('textbox', { name: handover.package.until }).fill('2018');
  await expect(page.getByText(/coördinator Bedum, 2015–2018/)).toBeVisible();
  const book = join(scratchDir, 'boek.pdf');
  await willChoose(back.electron, book);
  await page.getByRole('button', { name: handover.package.makeBook }).click();
  await expect(page.getByText('Het boek boek.pdf staat klaar.').first()).toBeVisible(soon);
  const packed = join(scratchDir, 'bedum.overdracht');
  await willChoose(back.electron, packed);
  await page.getByRole('button', { name: handover.package.make }).click();
  const phraseField = page.getByRole('textbox', { name: handover.package.phrase });
  await expect(phraseField).toHaveValue(/^[a-z]+( [a-z]+){5}$/);
  const phrase = await phraseField.inputValue();
  await page.getByText(nl.sharing.isKept).click();
  await page.getByRole('button', { name: handover.package.make }).click();
  await expect(page.getByText(/^Het pakket bedum\.overdracht staat klaar/).first()).toBeVisible(
    soon,
  );
  expect(await wrongOn(back)).toEqual([]);

  const bytes = (await readFile(packed)).toString('latin1');
  for (const word of [...Object.values(canaries), agreed, 'Buurttuin']) {
    expect(bytes).not.toContain(word);
  }
  const text = execFileSync('pdftotext', ['-layout', book, '-'], { encoding: 'utf8' });
  for (const word of [...Object.values(canaries), 'Welja', 'Klaas', 'Geertje']) {
    expect(text).not.toContain(word);
  }
  expect(text).toContain('Een belletje in mei');
  expect(text).toContain('maart 2031');
  const info = execFileSync('pdfinfo', [book], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/\(A4\)/);

  // The successor, from Welkom: a wrong phrase, a damaged file, and then what comes along.
  const winsum = await openApp();
  const follow = winsum.page.getByRole('button', { name: nl.welcome.follow });
  await follow.click();
  const heading = winsum.page.getByRole('heading', { level: 1, name: nl.frame.takeOver });
  await expect(heading).toBeVisible(soon);
  const words = winsum.page.getByRole('textbox', { name: handover.takeOver.phrase });
  const choose = winsum.page.getByRole('button', { name: handover.takeOver.choose });
  await willChoose(winsum.electron, packed);
  await words.fill('zes heel andere woorden bij elkaar');
  await choose.click();
  await expect(winsum.page.getByText(handover.takeOver.trouble['wrong-passphrase'])).toBeVisible(
    soon,
  );
  expect(await wrongOn(winsum)).toEqual([]);
  await words.fill(phrase);
  await choose.click();
  const hello = winsum.page.getByRole('region', { name: handover.takeOver.hello });
  await expect(hello).toContainText('coördinator Bedum, 2015–2018', soon);
  await expect(hello).toContainText('Beweeggroep');
  await expect(hello).toContainText('Kijk weer even: maart 2031');
  await expect(hello).toContainText('Onderdendam');
  expect(await wrongOn(winsum)).toEqual([]);
  await hello.getByRole('button', { name: handover.takeOver.take }).click();
  await expect(winsum.page.getByRole('link', { name: 'Beweeggroep' })).toBeVisible(soon);
  const holds = (kind: string) =>
    winsum.page.evaluate(async (wanted) => {
      const reply = await window.api['record:list']({ kind: wanted });
      return reply.ok ? reply.value.length : -1;
    }, kind);
  expect(await holds('initiative')).toBe(2);
  expect(await holds('person')).toBe(1);
  expect(await holds('undercurrentNote')).toBe(0);

  // Opened twice brings no doubles, and one undo takes all of it back.
  await words.fill(phrase);
  await choose.click();
  await winsum.page.getByRole('button', { name: handover.takeOver.take }).click(soon);
  await expect(winsum.page.getByText(handover.takeOver.nothingNew).first()).toBeVisible(soon);
  expect(await holds('initiative')).toBe(2);
  await winsum.page.evaluate(() => window.api['undo:undo'](null));
  expect(await holds('initiative')).toBe(0);
  await winsum.page.evaluate(() => window.api['undo:redo'](null));
  expect(await holds('initiative')).toBe(2);

  // 5. After a word was typed the private store is cleared; counts are all that is left.
  const elsewhere = join(scratchDir, 'stick.overdracht');
  await copyFile(packed, elsewhere);
  await step(page, handover.step.goodbye).click();
  await expect(page.getByText(canaries.told)).toBeVisible();
  expect(await wrongOn(back)).toEqual([]);
  // Words outside the records: a copy that another program opened, and a word that was taught.
  const copies = join(bedum.profileDir, 'profile', 'opened', 'kopie');
  await mkdir(copies, { recursive: true });
  await writeFile(join(copies, 'brief.txt'), canaries.opened);
  const taught = () =>
    back.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.session.listWordsInSpellCheckerDictionary(),
    );
  await back.electron.evaluate(({ BrowserWindow }, word) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.session.addWordToSpellCheckerDictionary(word);
  }, canaries.refused);
  await expect.poll(taught).toEqual([canaries.refused]);
  await page.getByRole('button', { name: handover.goodbye.clear }).click();
  const sure = page.getByRole('alertdialog', { name: handover.goodbye.confirmTitle });
  await sure.getByRole('textbox').fill('wissen');
  await sure.getByRole('button', { name: handover.goodbye.confirm }).click();
  await expect(page.getByText(handover.cleared.story)).toBeVisible(soon);
  await expect(page.getByRole('list', { name: handover.cleared.log })).toContainText('2 kaarten');
  expect(
    await filesWith(join(bedum.profileDir, 'profile'), [
      ...Object.values(canaries),
      'Buurttuin',
      'Welja',
      'Een belletje in mei',
    ]),
  ).toEqual([]);

  await expect.poll(taught).toEqual([]);

  // 6. The shared lesson stays, and names a function and years.
  await syncNow(page);
  await goTo(winsum.page, '#/instellingen/delen');
  await willChoose(winsum.electron, folder);
  await winsum.page.getByRole('button', { name: 'Kies een map' }).click();
  await winsum.page.getByRole('button', { name: 'Doe mee' }).click();
  const upToDate = winsum.page.getByRole('link', { name: /^Bijgewerkt om \d\d:\d\d$/ });
  await expect(upToDate).toBeVisible(soon);
  await expect(async () => {
    await syncNow(page);
    await syncNow(winsum.page);
    const lessons = await winsum.page.evaluate(() => window.api['record:list']({ kind: 'lesson' }));
    expect(JSON.stringify(lessons)).toContain('Begin met koffie');
  }).toPass(soon);
  await goTo(winsum.page, '#/magazijn');
  await winsum.page.getByText('Begin met koffie').first().click();
  await expect(winsum.page.getByText(/coördinator Bedum, 2015–2018/).first()).toBeVisible(soon);
});
