import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { nl } from '../../renderer/words/nl.ts';
import { areaIds } from '../../shared/domain/seed/areas.ts';
import {
  bedum as bedumVillages,
  winsum as winsumVillages,
} from '../../shared/domain/seed/villages.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { SettingsChange } from '../../shared/ipc/settings.ts';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';
import { saveAs } from './systemDialogs.ts';

const { kin, library, noabers, present, search, share } = nl;
const [poplars, oaks] = ['Speeltuin Populieren', 'Speeltuin De Eiken'] as const;
const differs = 'De speeltuin ligt aan een drukke weg.';
const neighbours = 'Vraag eerst de buren';
/** Her own name: no screen of a colleague needs it. */
const coordinator = 'Anneke Vos';
const contact = share.coordinator.replace('{{area}}', 'Bedum');
const ring = noabers.ring.replace('{{who}}', contact);
const soon = { timeout: 60_000 };

const publish = async (page: Page, kind: 'initiative' | 'lesson', id: string): Promise<void> => {
  const reply = await page.evaluate(
    async ([of, shared]) => {
      const preview = await window.api['share:preview']({ kind: of, id: shared });
      const hits = preview.ok ? (preview.value?.hits ?? []) : [];
      const choices = hits.map(({ field, at, from, to, text }) => ({
        ...{ field, at, from, to, text, choice: 'keep' as const },
      }));
      return window.api['share:publish']({ kind: of, id: shared, choices });
    },
    [kind, id] as const,
  );
  expect(reply).toMatchObject({ ok: true, value: { ok: true } });
};

/** Two playgrounds of Bedum; the lesson of one that stopped, with what it taught. */
const playgrounds = async (page: Page): Promise<void> => {
  const [first, second, lesson] = [testId(), testId(), testId()];
  const outcome = 'stopped_learned';
  const playground = (id: string, title: string, village: string): Edit => ({
    ...{ op: 'create', kind: 'initiative', id },
    values: { title, villageIds: [village] },
  });
  await keep(page, [
    playground(first, poplars, bedumVillages.onderdendam.id),
    playground(second, oaks, bedumVillages.zuidwolde.id),
    {
      op: 'create',
      kind: 'lesson',
      id: lesson,
      values: {
        title: neighbours,
        placeDiffers: differs,
        happened: 'De buren wisten van niets.',
        sourceInitiativeId: first,
        outcome,
        shelved: true,
      },
    },
  ]);
  await publish(page, 'initiative', first);
  await publish(page, 'initiative', second);
  await publish(page, 'lesson', lesson);
};

const sought = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: search.field }).fill(words);
};

/** Two apps on one folder: Bedum, where the playgrounds are, and Winsum. */
const bedumAndWinsum = async (openApp: () => Promise<OpenApp>, folder: string) => {
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  const change = (page: Page, to: SettingsChange) =>
    page.evaluate((settings) => window.api['settings:change'](settings), to);
  const person = { name: coordinator, role: 'dorpencoördinator' };
  await change(bedum.page, { areaId: areaIds.bedum, person });
  await change(winsum.page, { areaId: areaIds.winsum });
  await playgrounds(bedum.page);
  await syncNow(bedum.page);
  await syncNow(winsum.page);
  return { bedum, winsum };
};

/** Playgrounds of other villages stand below a new card while it is typed, and whom to ring. */
const noabersWhileTyping = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Een nieuwe speeltuin');
  const found = page.getByRole('region', { name: noabers.title });
  const ofOaks = found.getByRole('link', { name: oaks });
  const ofPoplars = found.getByRole('link', { name: poplars });
  await expect(ofOaks).toBeVisible();
  await expect(ofPoplars).toBeVisible();
  await expect(found).toContainText(noabers.why.replace('{{words}}', 'Speeltuin'));
  await expect(found).toContainText(ring);
  // In Zuidwolde its own playground is no noaber.
  await page.getByRole('combobox', { name: nl.newHeard.village }).fill('zuidw');
  await expect(page.getByRole('option', { name: /Zuidwolde/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(ofOaks).toBeHidden();
  await expect(ofPoplars).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
};

/** The same beside a card that is read. */
const noabersWhileReading = async (page: Page): Promise<void> => {
  const id = testId();
  const values = { title: 'Speeltuin bij de haven', villageIds: [winsumVillages[0]?.id ?? ''] };
  await keep(page, [{ op: 'create', kind: 'initiative', id, values }]);
  await goTo(page, `#/initiatief/${id}`);
  const found = page.getByRole('region', { name: noabers.title });
  for (const name of [oaks, poplars]) await expect(found.getByRole('link', { name })).toBeVisible();
  await expect(found).toContainText(ring);
};

/** Her own card, which only she sees: she says that it may be shown. */
const talkOfTheCard = async (page: Page): Promise<void> => {
  await goTo(page, '#/vertellen');
  await page.getByRole('button', { name: present.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: present.name }).fill('Commissie');
  await dialog.getByText(neighbours, { exact: true }).first().click();
  await dialog.getByRole('button', { name: present.make }).click();
  const checks = page.getByRole('region', { name: present.checks });
  await checks.getByRole('button', { name: new RegExp(`^${present.mayShow}`) }).click();
  await expect(checks.getByText(present.checksDone)).toBeVisible();
};

/** Saves the talk by one of its buttons, and waits for the file. */
const keepAs = async ({ electron, page }: OpenApp, button: string, path: string): Promise<void> => {
  await saveAs(electron, path);
  await page.getByRole('button', { name: button }).click();
  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText(`Klaar: ${basename(path)}.`)).toBeVisible(soon);
};

test('story 4: a colleague in Winsum finds a playground of Bedum, takes its questions home, tells how it went, and tells the committee', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(240_000);
  const { bedum, winsum } = await bedumAndWinsum(openApp, join(scratchDir, 'Gedeeld'));
  const { page } = winsum;

  await test.step('1. a form of the word, and a word within another', async () => {
    await sought(page, 'speeltuintje');
    for (const name of [poplars, oaks])
      await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible(soon);
    await page.keyboard.press('Escape');
    await noabersWhileTyping(page);
    await noabersWhileReading(page);
  });

  await test.step('2. what makes the place different stands first; the contact is a function', async () => {
    await sought(page, 'speeltuintje');
    await page.getByRole('option', { name: neighbours }).click();
    const main = page.getByRole('main');
    const fields = main.getByRole('textbox');
    await expect(fields.nth(1)).toHaveAccessibleName(library.fields.placeDiffers);
    await expect(fields.nth(1)).toHaveText(differs);
    await expect(main.getByText(share.isTheirs.replace('{{name}}', contact))).toBeVisible();
    await expect(main.getByText(coordinator)).toHaveCount(0);
    await expect.poll(() => violationsOf(winsum.electron), soon).toEqual([]);
  });

  await test.step('3. the questions come along, the answers do not, and it says where they are from', async () => {
    await page.getByRole('button', { name: library.take }).press('Enter');
    const notes = page.getByRole('textbox', { name: nl.initiative.fields.notes });
    await expect(notes).toContainText(library.fields.happened);
    await expect(notes).not.toContainText('De buren wisten van niets.');
    const family = page.getByRole('region', { name: kin.title });
    await expect(family).toContainText(kin.way.inspired_by);
    await family.getByRole('link', { name: neighbours }).click();
  });

  await test.step('4. how it went here; the author sees it after the next round', async () => {
    await page.getByRole('button', { name: library.addUse }).click();
    await page.keyboard.type('Bij ons kwamen de buren zelf.');
    await page.getByRole('button', { name: library.tell }).click();
    await expect(page.getByRole('region', { name: library.travels })).toContainText('Winsum');
    await syncNow(page);
    await syncNow(bedum.page);
    await bedum.page.keyboard.press('Control+5');
    const used = library.used.yoursIn.replace('{{area}}', 'Winsum');
    await bedum.page.getByRole('link', { name: used }).click(soon);
    await expect(bedum.page.getByText('Bij ons kwamen de buren zelf.')).toBeVisible();
  });

  await test.step('5. what went differently is found by a word that the app never says', async () => {
    await sought(page, 'speeltuin mislukt');
    await expect(page.getByRole('option', { name: neighbours })).toBeVisible();
    await expect(page.getByRole('option', { name: new RegExp(oaks) })).toBeHidden();
    await expect(page.getByText('mislukt')).toHaveCount(0);
    await page.getByRole('option', { name: neighbours }).click();
    await expect(page.getByText(nl.enums.outcome.stopped_learned).first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByText('mislukt')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('on Thursday she stands before the committee, with slides and an A3', async () => {
    await talkOfTheCard(page);
    const pptx = join(scratchDir, 'commissie.pptx');
    await keepAs(winsum, present.pptx, pptx);
    const slides = Object.entries(unzipSync(await readFile(pptx)))
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, bytes]) => Buffer.from(bytes).toString('utf8'));
    expect(slides.filter((xml) => xml.includes(neighbours))).not.toHaveLength(0);
    const a3 = join(scratchDir, 'commissie.pdf');
    await keepAs(winsum, present.a3, a3);
    expect(execFileSync('pdftotext', [a3, '-'], { encoding: 'utf8' })).toContain(neighbours);
  });
});
