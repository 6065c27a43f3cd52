import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';

const { network } = nl;
const title = 'Koffietafel';

test('parties are met in a picture, placed in the town hall and made one, by mouse and keyboard', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const [police, double, group] = [testId(), testId(), testId()];
  const named = (id: string, name: string, panel: string) =>
    ({ op: 'create', kind: 'party', id, values: { name, panel } }) as const;
  await keep(page, [
    named(police, 'Politie', 'organisations'),
    named(double, 'De politie', 'organisations'),
    named(group, 'Buurtcomité', 'residents'),
    {
      op: 'create',
      kind: 'initiative',
      id: testId(),
      values: { title, partyIds: [double, group] },
    },
  ]);

  await page.keyboard.press('Control+9');
  await page.getByRole('button', { name: network.edit.replace('{{party}}', 'De politie') }).click();
  await page.getByRole('combobox', { name: network.double }).fill('Polit');
  await page.getByRole('option', { name: /^Politie/ }).click();
  await page.getByRole('button', { name: network.merge.replace('{{party}}', 'Politie') }).click();
  await expect(page.getByText('De politie', { exact: true })).toBeHidden();

  await page.getByText(network.views.tekening, { exact: true }).click();
  const dot = page.getByRole('button', { name: /^Politie \(Organisaties/ });
  await page.getByRole('button', { name: /^Buurtcomité \(Inwoners/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dot).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dot).toHaveAttribute('aria-pressed', 'true');
  const said = page.getByRole('region', { name: network.inWords });
  await expect(said).toContainText('zit bij 1 initiatief, ontmoet 1 partij');
  await expect(said.getByRole('link', { name: title })).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  await page.getByText(network.views.gemeentehuis, { exact: true }).click();
  await page
    .getByRole('button', { name: network.addIn.replace('{{place}}', 'VROM, Beleid') })
    .click();
  await page.getByRole('textbox', { name: nl.initiative.partyName }).fill('Wethouder');
  await page.getByRole('button', { name: network.keep, exact: true }).press('Enter');
  await expect(page.getByRole('row', { name: /VROM/ })).toContainText('Wethouder');

  // What Ctrl+P puts on paper: the screen, without what is around it.
  const pdf = join(scratchDir, 'netwerk.pdf');
  const printed = await electron.evaluate(async ({ BrowserWindow }) => {
    const pages = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
    return pages?.toString('base64') ?? '';
  });
  await writeFile(pdf, Buffer.from(printed, 'base64'));
  const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(words).toContain(network.townHall);
  expect(words).toContain('Wethouder');
  for (const around of [nl.frame.newHeard, nl.frame.today, network.add])
    expect(words).not.toContain(around);
});
