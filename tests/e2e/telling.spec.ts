import type {} from '../../renderer/app/api.ts';
import { test } from './app.ts';
import { aTalk, begin, canary, expect, pressInRoom, telling, titles } from './aTalk.ts';
import { violationsOf } from './axe.ts';
import { keep, testId } from './settled.ts';

test('the room sees the slide alone, and the talk goes by keys from either window', async ({
  openApp,
}) => {
  const { electron, page, room, speaker } = await telling(openApp);
  await expect(speaker.getByText(`${canary} ${titles[0] ?? ''}`)).toBeVisible();
  await expect(room.getByText('Bruggen bouw je samen', { exact: true })).toBeVisible();
  await expect(room).toHaveTitle('Voor de zaal');

  await page.keyboard.press('ArrowRight');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();
  await page.keyboard.press('End');
  await expect(room.getByText('Woorden bij Slot')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(room.getByText('Bruggen bouw je samen', { exact: true })).toBeVisible();
  await pressInRoom(electron, 'PageDown');
  await expect(speaker.getByText('Dia 2 van 3')).toBeVisible();
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  await page.keyboard.press('b');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeHidden();
  await expect(speaker.getByText('De zaal ziet nu zwart')).toBeVisible();
  await pressInRoom(electron, 'b');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();

  // A letter of a question is a letter, and Escape there leaves the field alone.
  const question = speaker.getByRole('textbox', { name: 'Wat werd er gevraagd?' });
  await question.pressSequentially('b.');
  await expect(room.getByText('Woorden bij Naaicafé')).toBeVisible();
  await question.press('Escape');
  await expect(question).toHaveValue('b.');
  await expect(question).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(speaker.getByText('Dia 3 van 3')).toBeVisible();

  // What leads elsewhere leads nowhere while somebody speaks.
  await page.keyboard.press('Control+1');
  // Going back takes its time: until it came through, nothing could have moved yet.
  const place = await page.evaluate(async () => {
    const moved = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });
    window.history.back();
    await moved;
    return window.location.hash;
  });
  expect(place).toMatch(/^#\/vertellen\//);
  await expect(speaker.getByText('Dia 3 van 3')).toBeVisible();

  await speaker.getByRole('button', { name: 'Verberg' }).click();
  await expect(speaker.getByText(canary)).toBeHidden();
  await speaker.getByRole('button', { name: 'Laat zien' }).click();
  expect(await violationsOf(electron)).toEqual([]);
  expect(await violationsOf(electron, 'audience')).toEqual([]);

  const closing = room.waitForEvent('close');
  await pressInRoom(electron, 'Escape');
  await closing;
  await expect(speaker).toBeHidden();
});

test('a long slide stands whole before the room, and one that cannot is named beforehand', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  const presentationId = await aTalk(page);
  const sentence = 'In het dorpshuis vertelden bewoners hoe het begon en hoe het nu gaat. ';
  const aSlide = (title: string, words: string, position: string) => ({
    ...{ op: 'create' as const, kind: 'slide', id: testId() },
    values: { presentationId, slideKind: 'text', title, words, position },
  });
  await keep(page, [
    aSlide('Heel lang', sentence.repeat(24), 'a3'),
    aSlide('Te lang', 'Een regel.\n\n'.repeat(40), 'a4'),
  ]);
  const checks = page.getByRole('region', { name: 'Voor je begint' });
  await expect(checks.getByRole('listitem')).toHaveCount(1);
  await expect(checks.getByText(/^Niet alle woorden passen op deze dia/)).toBeVisible();
  await checks.getByRole('button', { name: 'Naar de dia: Dia 5: Te lang' }).click();
  await expect(
    page.getByRole('region', { name: 'Dia 5 van 5' }).getByText(/^Niet alle/),
  ).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);

  const room = await begin(electron, page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const words = room.getByText(/^In het dorpshuis/);
  await expect(words).toBeVisible();
  const slide = room.getByRole('main').locator('> div > div');
  await expect
    .poll(() => slide.evaluate((box) => box.scrollHeight - box.clientHeight))
    .toBeLessThanOrEqual(0);
  await expect(words).toBeInViewport({ ratio: 1 });
});

test('F5 begins, practice shows nobody anything, and the end takes the window along', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  const id = await aTalk(page);
  const toldOn = () =>
    page.evaluate(async (one) => {
      const reply = await window.api['record:get']({ kind: 'presentation', id: one });
      return reply.ok ? (reply.value?.values['toldOn'] ?? null) : 'no answer';
    }, id);

  await page.getByRole('button', { name: 'Oefen', exact: true }).click();
  const speaker = page.getByRole('dialog', { name: 'Aan het vertellen' });
  await expect(speaker.getByText('Je oefent. De zaal ziet niets.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(speaker).toBeHidden();
  expect(electron.windows()).toHaveLength(1);
  expect(await toldOn()).toBeNull();

  const opening = electron.waitForEvent('window');
  await page.keyboard.press('F5');
  const room = await opening;
  await expect(room.getByText('Bruggen bouw je samen', { exact: true })).toBeVisible();
  const closing = room.waitForEvent('close');
  await speaker.getByRole('button', { name: 'Klaar met vertellen' }).click();
  await closing;
  await expect.poll(toldOn).toMatch(/^\d{4}-\d\d-\d\d$/);

  // Looked around after all: then it will be asked after the real talk.
  await page.getByRole('button', { name: 'Dit was oefenen' }).click();
  await expect.poll(toldOn).toBeNull();
});

test('the room chooses a box, and sees which were opened, and no more than their names', async ({
  openApp,
}) => {
  const { electron, page } = await openApp();
  const presentationId = await aTalk(page);
  await keep(
    page,
    ['Moestuin', 'Burenhulp'].map((title, at) => ({
      ...{ op: 'create', kind: 'slide', id: testId() },
      values: {
        ...{ presentationId, slideKind: 'card', title, words: `Over ${title}` },
        ...{ notes: canary, position: `b${String(at)}` },
      },
    })),
  );
  const room = await begin(electron, page);
  const speaker = page.getByRole('dialog', { name: 'Aan het vertellen' });

  await speaker.getByRole('button', { name: 'Dozen' }).click();
  await expect(room.getByRole('heading', { name: 'Kies een doos' })).toBeVisible();
  await expect(room.getByRole('listitem')).toHaveText(['1 Moestuin', '2 Burenhulp']);
  expect(await room.getByRole('main').innerText()).not.toContain(canary);
  expect(await violationsOf(electron)).toEqual([]);
  expect(await violationsOf(electron, 'audience')).toEqual([]);

  await speaker.getByRole('button', { name: /^2.? Burenhulp/ }).click();
  await expect(room.getByText('Over Burenhulp')).toBeVisible();
  await pressInRoom(electron, 'd');
  await expect(room.getByRole('listitem').nth(1)).toHaveText('2 Burenhulpverteld');
  await pressInRoom(electron, '1');
  await expect(room.getByText('Over Moestuin')).toBeVisible();
});
