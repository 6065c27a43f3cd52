import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { expect as quick, test } from './app.ts';
import { goTo } from './openScreen.ts';
import { lostPhoto, talkOf } from './photos.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

const expect = quick.configure({ timeout: 30_000 });
const { present } = nl;
const long = 'De sleutel ging van hand tot hand, en niemand vroeg om geld. '.repeat(64);

test('says on the A3 that there is more, and names a photo that cannot be read', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const presentationId = testId();
  const photo = lostPhoto('IMG_0412.jpg', 'de sleutel');
  const words = 'Eén zin.';
  const slides = [
    { title: 'Kort', words },
    { title: 'Lang', words: long },
    { title: 'Met foto', words, photoId: photo.id },
    { title: 'Nog een', words },
    { title: 'En nog een', words },
  ];
  await keep(page, [photo, ...talkOf(presentationId, slides)]);
  await goTo(page, `#/vertellen/${presentationId}`);
  const path = join(scratchDir, 'vel.pdf');
  await saveAs(electron, path);
  await page.getByRole('button', { name: present.a3 }).click();

  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText('Klaar: vel.pdf.')).toBeVisible();
  await expect(told.getByText(/kan hem niet lezen: IMG_0412\.jpg/)).toBeVisible();
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  const printed = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(printed.match(/Er staat meer in de app\./g)).toHaveLength(1);
  expect(printed).toContain('En nog een');
});
