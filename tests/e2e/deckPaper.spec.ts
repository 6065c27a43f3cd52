import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { expect as quick, test } from './app.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';

const expect = quick.configure({ timeout: 30_000 });
const { present } = nl;
const long = 'De sleutel ging van hand tot hand, en niemand vroeg om geld. '.repeat(64);

test('says on the A3 that there is more, and names a photo that cannot be read', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const [presentationId, photoId] = [testId(), testId()];
  const file = { hash: 'a'.repeat(64), size: 10, mediaType: 'image/jpeg' };
  const slides = ['Kort', 'Lang', 'Met foto', 'Nog een', 'En nog een'];
  await keep(page, [
    { op: 'create', kind: 'presentation', id: presentationId, values: { title: 'Commissie' } },
    {
      ...{ op: 'create', kind: 'attachment', id: photoId },
      values: { fileName: 'IMG_0412.jpg', alt: 'de sleutel', permission: 'public', file },
    },
    ...slides.map((title, at) => ({
      ...{ op: 'create' as const, kind: 'slide', id: testId() },
      values: {
        ...{ presentationId, slideKind: 'text', title, position: `a${String(at)}` },
        words: title === 'Lang' ? long : 'Eén zin.',
        photoId: title === 'Met foto' ? photoId : null,
      },
    })),
  ]);
  await goTo(page, `#/vertellen/${presentationId}`);
  const path = join(scratchDir, 'vel.pdf');
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: present.a3 }).click();

  const told = page.getByRole('region', { name: 'Berichten' });
  await expect(told.getByText('Klaar: vel.pdf.')).toBeVisible();
  await expect(told.getByText(/kan hem niet lezen: IMG_0412\.jpg/)).toBeVisible();
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  const words = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(words.match(/Er staat meer in de app\./g)).toHaveLength(1);
  expect(words).toContain('En nog een');
});
