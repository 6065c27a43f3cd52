import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { imageSize } from 'image-size';
import { nl } from '../../renderer/words/nl.ts';
import { jpegWithPlace, webpWithPlace } from '../fixtures/photos/withPlace.ts';
import { expect as quick, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { hasLibreOffice, wordsByPage } from './officeFile.ts';
import { goTo } from './openScreen.ts';
import { keep, settleIn, testId } from './settled.ts';
import { saveAs } from './systemDialogs.ts';

// Story 3 of the product: half an hour before the committee, with slides and an A3 out of the app.

const expect = quick.configure({ timeout: 30_000 });
const { present } = nl;
const canary = 'kanarie-alleen-voor-mij';
const cards = [
  'Buurttuin',
  'Naaicafé',
  'Dorpshuiskamer',
  'Speeltuin De Eiken',
  'Burenhulp',
  'Dorpswinkel',
] as const;
const [, , , noPermission, , stayedHome] = cards;
const dilemma = 'Snel een vergunning';
const thing = 'Een doos met een spel';
const questions = ['Wat kost het?', 'Wie beslist er?', 'Mag Winsum meekijken?'] as const;

/** As somebody adds one by hand: through the door that takes off where it was made. */
const upload = async (page: Page, name: string, bytes: Buffer): Promise<string> => {
  const taken = await page.evaluate(
    async ([fileName, base64]) => {
      const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const id = crypto.randomUUID();
      await window.api['attachment:begin']({ upload: id, name: fileName, size: file.length });
      await window.api['attachment:add']({ upload: id, bytes: file });
      return JSON.stringify(await window.api['attachment:end']({ upload: id }));
    },
    [name, bytes.toString('base64')] as const,
  );
  const { value } = JSON.parse(taken) as { value: { value: { file: unknown } } };
  return JSON.stringify(value.value.file);
};

/** Six cards with a photo each, one of them unshared, one photo without permission; and a dilemma. */
const sixCards = async (page: Page): Promise<void> => {
  await settleIn(page);
  const ids = cards.map(() => testId());
  for (const [at, title] of cards.entries()) {
    const id = ids[at] ?? '';
    const isWebp = at === 2;
    const fileName = `IMG_${String(at)}.${isWebp ? 'webp' : 'jpg'}`;
    const file = await upload(page, fileName, isWebp ? webpWithPlace(1) : jpegWithPlace(6));
    const permission = title === noPermission ? 'none' : 'public';
    await keep(page, [
      {
        ...{ op: 'create', kind: 'initiative', id },
        values: { title, stage: 'running', whatResidentsDo: canary },
      },
      {
        ...{ op: 'create', kind: 'attachment', id: testId() },
        values: {
          ...{
            initiativeId: id,
            fileName,
            alt: `mensen bij elkaar, ${title.toLowerCase()}`,
            permission,
          },
          file: JSON.parse(file) as Record<string, string>,
        },
      },
      {
        ...{ op: 'create', kind: 'undercurrentNote', id: testId() },
        values: { initiativeId: id, text: canary },
      },
    ]);
    if (title === stayedHome) continue;
    const card = { kind: 'initiative' as const, id, choices: [] };
    const shared = await page.evaluate((one) => window.api['share:publish'](one), card);
    expect(shared).toMatchObject({ ok: true, value: { ok: true } });
  }
  await keep(page, [
    {
      ...{ op: 'create', kind: 'dilemma', id: testId() },
      values: { initiativeId: ids[0] ?? '', oneSide: dilemma, otherSide: 'Eerst goed luisteren' },
    },
  ]);
};

/** Saves by a button of the talk, and waits until it is told that the file is there. */
const save = async (
  electron: ElectronApplication,
  page: Page,
  button: string,
  path: string,
): Promise<void> => {
  await saveAs(electron, path);
  await page.getByRole('button', { name: button }).click();
  const name = path.split('/').at(-1) ?? '';
  await expect(
    page.getByRole('region', { name: 'Berichten' }).getByText(`Klaar: ${name}.`),
  ).toBeVisible();
};

/** What goes into the bag, and whether it is in. */
const thingIn = (page: Page) =>
  page
    .getByRole('region', { name: present.packing })
    .getByRole('checkbox', { name: thing, exact: true });

const packTheBag = async (page: Page): Promise<void> => {
  const packing = page.getByRole('region', { name: present.packing });
  await packing.getByRole('textbox', { name: present.packingAdd }).fill(thing);
  await page.keyboard.press('Enter');
  await packing.getByText(thing, { exact: true }).click();
  await expect(thingIn(page)).toBeChecked();
};

/** The copy has slides and bag of its own, nothing packed, and greets whom it is for. */
const copyForTheVillage = async (page: Page): Promise<void> => {
  const hash = new URL(page.url()).hash;
  const title = present.copyTitle.replace('{{title}}', 'Bruggenbouwers');
  await page.getByRole('button', { name: present.more, exact: true }).click();
  await page.getByRole('menuitem', { name: present.copy }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const slides = page.getByRole('region', { name: present.slides }).getByRole('listitem');
  await expect(slides).toHaveCount(11);
  await expect(thingIn(page)).not.toBeChecked();
  const greeting = page.getByRole('textbox', { name: present.words });
  await expect(greeting).toHaveValue('');
  const audience = page.getByRole('textbox', { name: present.audience });
  await expect(audience).toHaveValue('');
  await audience.fill('Dorpsbelangen');
  await audience.press('Enter');
  await expect(greeting).toHaveValue('Dorpsbelangen');

  await goTo(page, hash);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeHidden();
  await slides.first().getByRole('button').first().click();
  await expect(greeting).toHaveValue('Commissie ABZ');
  await expect(thingIn(page)).toBeChecked();
};

test('story 3: from six cards to half an hour before the committee', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(240_000);
  const { electron, page, profileDir, close } = await openApp();
  await sixCards(page);

  await test.step('six cards become a deck', async () => {
    await goTo(page, '#/vertellen');
    await page.getByRole('button', { name: present.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: present.name }).fill('Bruggenbouwers');
    await dialog.getByRole('textbox', { name: present.audience }).fill('Commissie ABZ');
    for (const title of cards) await dialog.getByText(title, { exact: true }).click();
    await dialog.getByText(new RegExp(dilemma)).click();
    await dialog.getByRole('button', { name: present.make }).click();
    const slides = page.getByRole('region', { name: present.slides }).getByRole('listitem');
    await expect(slides).toHaveCount(12);
    const wanted = [
      ...[present.deck.motto, present.deck.who, present.deck.drawing, ...cards],
      ...[present.deck.dilemmas, 'Dilemma: Buurttuin', present.deck.closing],
    ];
    for (const [at, title] of wanted.entries()) await expect(slides.nth(at)).toContainText(title);
  });

  await test.step('the check list stops, and one click each takes it out', async () => {
    const checks = page.getByRole('region', { name: present.checks });
    await expect(checks.getByText(present.check['no-permission'])).toHaveCount(1);
    await expect(checks.getByText(present.check['private-card'])).toHaveCount(2);
    await page.getByRole('button', { name: present.tell, exact: true }).click();
    await expect(page.getByText(present.look).first()).toBeVisible();
    await expect(page.getByRole('dialog', { name: present.telling })).toBeHidden();

    await checks.getByRole('button', { name: new RegExp(`^${present.takePhoto}`) }).click();
    await checks
      .getByRole('button', { name: new RegExp(`^${present.takeSlide}.*${stayedHome}`) })
      .click();
    // One click each, each done before the next.
    await expect(checks.getByText(present.check['private-card'])).toHaveCount(1);
    await checks.getByRole('button', { name: new RegExp(`^${present.mayShow}`) }).click();
    await expect(checks.getByText(present.checksDone)).toBeVisible();
    expect(await violationsOf(electron)).toEqual([]);
  });

  const pptx = join(scratchDir, 'praat.pptx');
  await test.step('PowerPoint: every picture has words, and nothing private', async () => {
    await save(electron, page, present.pptx, pptx);
    const parts = Object.entries(unzipSync(await readFile(pptx)));
    const slides = parts.filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(11);
    const pictures = slides.flatMap(
      ([, xml]) =>
        Buffer.from(xml)
          .toString('utf8')
          .match(/<p:pic>.*?<\/p:pic>/gs) ?? [],
    );
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    for (const picture of pictures) expect(picture).toMatch(/<p:cNvPr [^>]*descr="[^"]{3,}"/);
    for (const [name, bytes] of parts)
      expect(Buffer.from(bytes).toString('utf8'), name).not.toContain(canary);
    // Upright in any program, and of a kind that any program reads.
    const photos = parts.filter(([name]) => /^ppt\/media\/.*\.jpe?g$/.test(name));
    const sizes = photos.map(([, bytes]) => imageSize(bytes));
    expect(sizes.filter(({ width = 0, height = 0 }) => width < height)).toHaveLength(3);
    expect(sizes.every(({ orientation }) => orientation === undefined)).toBe(true);
    expect(parts.some(([name]) => name.endsWith('.webp'))).toBe(false);
    if (!hasLibreOffice) return;
    const pages = wordsByPage(pptx, scratchDir).filter((words) => words.trim() !== '');
    expect(pages).toHaveLength(11);
    expect(pages[3]).toContain('Buurttuin');
  });

  await test.step('A3: one page of 420 × 297 mm, and nothing private', async () => {
    const pdf = join(scratchDir, 'vel.pdf');
    await save(electron, page, present.a3, pdf);
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Pages:\s+1\n/);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
    expect((Number(width) / 72) * 25.4).toBeCloseTo(420, -0.5);
    expect((Number(height) / 72) * 25.4).toBeCloseTo(297, -0.5);
    const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    expect(words).toContain('Naaicafé');
    expect(words).not.toContain(canary);
  });

  await test.step('the bag is packed, and a copy greets another audience', async () => {
    await packTheBag(page);
    await copyForTheVillage(page);
  });

  const telling = page.getByRole('dialog', { name: present.telling });
  const ask = page.getByRole('dialog', { name: present.takeaway });
  await test.step('the clock counts from 30:00, and says it in words at 5:00', async () => {
    await page.clock.install();
    const opening = electron.waitForEvent('window');
    await page.getByRole('button', { name: present.tell, exact: true }).click();
    const room = await opening;
    await expect(room.getByText(present.deck.motto, { exact: true })).toBeVisible();
    await expect(telling.getByRole('timer')).toHaveText(/^(30:00|29:5\d)$/);
    await expect(telling.getByText(/^Nog \d+ minu/)).toBeHidden();
    await page.clock.fastForward('25:00');
    await expect(telling.getByRole('timer')).toHaveText(/^(5:00|4:\d\d)$/);
    await expect(telling.getByText(/^Nog [45] minuten$/)).toBeVisible();
  });

  await test.step('three questions from the room, and the box that it picks', async () => {
    const field = telling.getByRole('textbox', { name: present.questionAdd });
    for (const question of questions) {
      await field.fill(question);
      await field.press('Enter');
      await expect(field).toHaveValue('');
    }
    await field.press('Escape');
    await telling.getByRole('button', { name: present.shelf }).click();
    await telling.getByRole('button', { name: 'Burenhulp' }).click();
    await expect(telling.getByText('Dia 8 van 11')).toBeVisible();
  });

  await test.step('what one took from it is asked once, and becomes a draft', async () => {
    await telling.getByRole('button', { name: present.end }).click();
    await expect(ask).toBeVisible();
    expect(await violationsOf(electron)).toEqual([]);
    await ask.getByRole('textbox').fill('De commissie wil meedenken.');
    await ask.getByRole('button', { name: present.takeawayKeep }).click();
    await expect(ask).toBeHidden();
    const drafts = await page.evaluate(async () => {
      const reply = await window.api['record:list']({ kind: 'lesson' });
      return reply.ok ? reply.value.map(({ values }) => [values['title'], values['shelved']]) : [];
    });
    expect(drafts).toEqual([['Uit het gesprek: Commissie ABZ', false]]);

    await page.getByRole('button', { name: present.tell, exact: true }).click();
    await expect(telling).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(telling).toBeHidden();
    await expect(ask).toBeHidden();
  });

  await test.step('on Monday they stand at “Jij bent aan zet”', async () => {
    await close();
    const monday = await openApp({ profileDir });
    await goTo(monday.page, '#/vandaag');
    const yours = monday.page.getByRole('region', { name: 'Jij bent aan zet' });
    for (const question of questions) await expect(yours.getByText(question)).toBeVisible();
  });
});
