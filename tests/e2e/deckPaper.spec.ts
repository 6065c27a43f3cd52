import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nl } from '../../renderer/words/nl.ts';
import { tokenOf } from '../../shared/domain/drawnBridge.ts';
import { expect as quick, test } from './app.ts';
import { goTo } from './openScreen.ts';
import { makeDeck } from './makeDeck.ts';
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

test('says of the key to a bridge that there is more, where a page cannot hold it', async ({
  openApp,
  scratchDir,
}) => {
  const { electron, page } = await openApp();
  await settleIn(page);
  const [presentationId, slideId, card] = [testId(), testId(), testId()];
  await keep(page, [
    { op: 'create', kind: 'initiative', id: card, values: { title: 'Naaicafé' } },
    ...talkOf(presentationId, []),
    {
      ...{ op: 'create', kind: 'slide', id: slideId },
      values: {
        ...{ presentationId, title: 'Naaicafé', position: 'a0' },
        ...{ drawingOfId: card, drawingSeen: tokenOf(card, { planks: [], parties: [] }) },
      },
    },
  ]);
  const path = join(scratchDir, 'dia.pdf');
  await saveAs(electron, path);
  const entries = Array.from({ length: 12 }, (_, at) => ({
    ...{ number: at + 1, text: long.slice(0, 1000) },
  }));
  const columns = [entries.slice(0, 6), entries.slice(6)];
  const keys = [{ of: 'planks' as const, columns }];
  const png = new Uint8Array(await page.screenshot());
  const drawings = [{ slideId, alt: 'Een brug', png, keys }];
  expect(await makeDeck(page, { presentationId, format: 'slides-pdf', drawings })).toBe('done');

  const pages = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f');
  expect(pages[0]).not.toContain('Er staat meer in de app.');
  expect(pages[1]).toContain('Er staat meer in de app.');
  // All that a page holds, in its own order, and nothing beside it.
  expect(pages[1]?.match(/niemand\s+vroeg/g)?.length).toBeGreaterThan(100);
  expect(pages[1]).toContain(' …');
});
