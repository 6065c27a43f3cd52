import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { goTo } from './openScreen.ts';
import { spokenOf } from './taggedPdf.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const { bridge, initiative } = nl;
const group = 'Werkgroep De Eiken';
const helper = 'Huis voor de Sport';

const openBridge = async (page: Page): Promise<void> => {
  const [groupId, helperId, id] = [testId(), testId(), testId()];
  await keep(page, [
    { op: 'create', kind: 'party', id: groupId, values: { name: group, panel: 'residents' } },
    { op: 'create', kind: 'party', id: helperId, values: { name: helper, panel: 'organisations' } },
    {
      op: 'create',
      kind: 'initiative',
      id,
      values: {
        title: 'Speeltuin De Eiken',
        partyIds: [groupId, helperId],
        ownWords: 'kanarie-eigen',
        notes: 'kanarie-notitie',
        caseNumber: 'kanarie-zaak',
      },
    },
  ]);
  await goTo(page, `#/initiatief/${id}`);
  await expect(page.getByRole('region', { name: bridge.title })).toBeVisible();
};

const saved = (page: Page, file: string) =>
  page
    .getByRole('region', { name: 'Berichten' })
    .getByText(bridge.drawing.saved.replace('{{file}}', file));

test('planks are laid by mouse and by keyboard, and the drawing fills one A3', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  await openBridge(page);
  const part = page.getByRole('region', { name: bridge.title });
  const dialog = page.getByRole('dialog', { name: bridge.newTitle });

  await part.getByRole('button', { name: bridge.add }).click();
  await dialog.getByRole('textbox', { name: bridge.text }).fill('zelf schilderen');
  await dialog.getByText(bridge.kind.talent, { exact: true }).click();
  await dialog.getByRole('button', { name: bridge.who }).click();
  await page.getByRole('option', { name: group }).click();
  await dialog.getByRole('button', { name: bridge.layIt }).click();
  await expect(dialog).toBeHidden();
  await expect(part.getByRole('img', { name: 'Er is 1 plank.' })).toContainText('Talent');

  await part.getByRole('button', { name: bridge.ask }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: bridge.text })).toBeFocused();
  await page.keyboard.type('een plek voor de bank');
  await dialog.getByRole('button', { name: bridge.layIt }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(part.getByRole('img', { name: 'Er mist 1 plank.' })).toContainText('Hier mist');
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);

  await part.getByRole('button', { name: bridge.list }).click();
  const planks = part.getByRole('region', { name: bridge.planks }).getByRole('listitem');
  await expect(planks).toHaveText([
    new RegExp(`Talent: zelf schilderen.*${group}`),
    new RegExp(`Kracht: een plek voor de bank.*${bridge.gap.replace('?', '\\?')}`),
  ]);
  await expect(part).toContainText(initiative.emptyChair);
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);

  await part.getByRole('button', { name: bridge.draw }).click();
  const sheet = page.getByRole('dialog', { name: bridge.drawing.title });
  await expect(sheet.getByRole('img')).toContainText(bridge.drawing.someGroup);
  await expect(sheet.getByRole('img')).not.toContainText(group);
  await expect.poll(() => violationsOf(electron), { timeout: 30_000 }).toEqual([]);

  const a3 = join(scratchDir, 'brug.pdf');
  await saveAs(electron, a3);
  await sheet.getByRole('button', { name: bridge.drawing.a3 }).click();
  await expect(saved(page, 'brug.pdf')).toBeVisible({ timeout: 60_000 });
  const info = execFileSync('pdfinfo', [a3], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+1\n/);
  const [, wide, high] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
  expect((Number(wide) / 72) * 25.4).toBeCloseTo(420, 0);
  expect((Number(high) / 72) * 25.4).toBeCloseTo(297, 0);
  // Who does not see the drawing hears what is drawn.
  const spoken = await spokenOf(a3);
  expect(spoken).toMatchObject({ isTagged: true, language: 'nl', title: 'Speeltuin De Eiken' });
  expect(spoken.alts).toEqual([expect.stringContaining('Tekening van Speeltuin De Eiken.')]);
  expect(spoken.alts[0]).not.toContain(group);
  const words = execFileSync('pdftotext', ['-layout', a3, '-'], { encoding: 'utf8' });
  expect(words).toContain('Speeltuin De Eiken');
  expect(words).toContain(bridge.drawing.motto);
  expect(words).toContain('schilderen');
  expect(words).toContain(helper);
  expect(words).not.toContain(group);
  expect(words).not.toContain('kanarie');

  await sheet.getByText(bridge.drawing.nameGroups).click();
  await expect(sheet.getByRole('img')).toContainText(group);
  const svg = join(scratchDir, 'brug.svg');
  await saveAs(electron, svg);
  await sheet.getByRole('button', { name: 'SVG' }).click();
  await expect(saved(page, 'brug.svg')).toBeVisible({ timeout: 60_000 });
  expect(await readFile(svg, 'utf8')).toContain(group);

  const png = join(scratchDir, 'brug.png');
  await saveAs(electron, png);
  await sheet.getByRole('button', { name: 'PNG' }).click();
  await expect(saved(page, 'brug.png')).toBeVisible({ timeout: 60_000 });
  expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG');

  await sheet.getByRole('button', { name: bridge.drawing.copy }).click();
  const messages = page.getByRole('region', { name: 'Berichten' });
  await expect(messages.getByText(bridge.drawing.copied)).toBeVisible({ timeout: 60_000 });
});
