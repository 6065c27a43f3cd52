import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { areaIds } from '../../shared/domain/seed/areas.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';

const { library, search } = nl;
const differs = 'De speeltuin ligt aan een drukke weg.';
const neighbours = 'Vraag eerst de buren';
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
  const [poplars, oaks, lesson] = [testId(), testId(), testId()];
  const outcome = 'stopped_learned';
  await keep(page, [
    { op: 'create', kind: 'initiative', id: poplars, values: { title: 'Speeltuin Populieren' } },
    { op: 'create', kind: 'initiative', id: oaks, values: { title: 'Speeltuin De Eiken' } },
    {
      op: 'create',
      kind: 'lesson',
      id: lesson,
      values: {
        title: neighbours,
        placeDiffers: differs,
        happened: 'De buren wisten van niets.',
        sourceInitiativeId: poplars,
        outcome,
        shelved: true,
      },
    },
  ]);
  await publish(page, 'initiative', poplars);
  await publish(page, 'initiative', oaks);
  await publish(page, 'lesson', lesson);
};

const sought = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: search.field }).fill(words);
};

test('story 4: a colleague in Winsum finds a playground of Bedum, takes its questions home and tells how it went', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(180_000);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  await playgrounds(bedum.page);
  await syncNow(bedum.page);
  await syncNow(winsum.page);
  const { page } = winsum;
  await page.evaluate((areaId) => window.api['settings:change']({ areaId }), areaIds.winsum);

  // 1. A form of the word, and a word within another.
  await sought(page, 'speeltuintje');
  await expect(page.getByRole('option', { name: /Speeltuin Populieren/ })).toBeVisible(soon);
  await expect(page.getByRole('option', { name: /Speeltuin De Eiken/ })).toBeVisible();

  // While a new card is typed, its noabers stand below it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Een nieuwe speeltuin');
  const noabers = page.getByRole('region', { name: nl.noabers.title });
  await expect(noabers.getByRole('link', { name: 'Speeltuin De Eiken' })).toBeVisible();
  await expect(noabers).toContainText('speeltuin');
  await page.keyboard.press('Escape');
  await sought(page, 'speeltuintje');

  // 2. What makes the place different stands first.
  await page.getByRole('option', { name: neighbours }).click();
  const fields = page.getByRole('main').getByRole('textbox');
  await expect(fields.nth(1)).toHaveAccessibleName(library.fields.placeDiffers);
  await expect(fields.nth(1)).toHaveText(differs);
  await expect.poll(() => violationsOf(winsum.electron), soon).toEqual([]);

  // 4. How it went here; the author sees it after the next round.
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

  // 3. The questions come along, the answers do not.
  await page.getByRole('button', { name: library.take }).press('Enter');
  const notes = page.getByRole('textbox', { name: nl.initiative.fields.notes });
  await expect(notes).toContainText(library.fields.happened);
  await expect(notes).not.toContainText('De buren wisten van niets.');

  // 5. What went differently is found by a word that the app never says.
  await sought(page, 'speeltuin mislukt');
  await expect(page.getByRole('option', { name: neighbours })).toBeVisible();
  await expect(page.getByRole('option', { name: /Speeltuin De Eiken/ })).toBeHidden();
  await expect(page.getByText('mislukt')).toHaveCount(0);
  await page.getByRole('option', { name: neighbours }).click();
  await expect(page.getByText(nl.enums.outcome.stopped_learned).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByText('mislukt')).toHaveCount(0);
});
