import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { atRest, sidewaysOverflow } from './drawing.ts';
import { goTo } from './openScreen.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';

/** Two apps start and share on a machine that may be slow. */
const long = 180_000;
const soon = { timeout: 60_000 };

const happenedIn = (page: Page, id: string) =>
  page.evaluate(async (asked) => {
    const reply = await window.api['record:get']({ kind: 'lesson', id: asked });
    return reply.ok ? String(reply.value?.values['happened']) : '';
  }, id);

const onlyLesson = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.api['record:list']({ kind: 'lesson' });
    return reply.ok ? (reply.value[0]?.id ?? '') : '';
  });

const shareLesson = async (page: Page): Promise<string> => {
  const id = testId();
  const values = { title: 'Een hek helpt', happened: 'Het hek stond open.', shelved: true };
  await keep(page, [{ op: 'create', kind: 'lesson', id, values }]);
  const reply = await page.evaluate(
    (shared) => window.api['share:publish']({ kind: 'lesson', id: shared, choices: [] }),
    id,
  );
  expect(reply).toMatchObject({ ok: true, value: { ok: true } });
  return id;
};

test('what a colleague brings is listed, and flows into the text one types in', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(long);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  const mine = await shareLesson(bedum.page);
  await syncNow(bedum.page);
  await syncNow(winsum.page);

  // It is new in Winsum until somebody opens it.
  const link = winsum.page.getByRole('link', { name: nl.frame.news });
  await expect(link).toHaveText(/1 nieuw$/, soon);
  await goTo(winsum.page, '#/vandaag');
  await expect(winsum.page.getByText('1 ding is nieuw van collega’s.')).toBeVisible();
  await winsum.page.getByRole('link', { name: nl.today.toNews }).click();
  const row = winsum.page.getByRole('link', { name: /Een hek helpt.*nieuw/ });
  await expect(row).toBeVisible();
  await atRest(winsum.page);
  await expect.poll(() => violationsOf(winsum.electron), { timeout: 30_000 }).toEqual([]);
  expect(await sidewaysOverflow(winsum.page)).toEqual([]);
  await row.click();
  await expect(link).not.toHaveText(/nieuw$/);
  const theirs = await onlyLesson(winsum.page);

  // Bedum types on and on while Winsum writes in the same text and in another field.
  await goTo(bedum.page, `#/magazijn/${mine}`);
  const text = bedum.page.getByRole('textbox', { name: nl.library.fields.happened });
  await text.click();
  await bedum.page.keyboard.press('Control+End');
  const typed: string[] = [];
  const until = new AbortController();
  const typing = (async () => {
    while (!until.signal.aborted) {
      const word = ` w${String(typed.length)}`;
      await bedum.page.keyboard.type(word, { delay: 30 });
      typed.push(word);
    }
  })();
  for (const name of ['Anneke', 'Berend', 'Corrie']) {
    const base = await happenedIn(winsum.page, theirs);
    const lesson = { kind: 'lesson', id: theirs };
    await keep(
      winsum.page,
      [
        { op: 'text', ...lesson, field: 'happened', base, next: `${name} keek. ${base}` },
        { op: 'set', ...lesson, field: 'title', value: `Een hek helpt ${name}` },
      ],
      'edit',
    );
    await syncNow(winsum.page);
    await syncNow(bedum.page);
    await expect(text).toContainText(`${name} keek.`, soon);
  }
  until.abort();
  await typing;

  await expect(text).toBeFocused();
  const whole = `Corrie keek. Berend keek. Anneke keek. Het hek stond open.${typed.join('')}`;
  await expect(text).toHaveText(whole);
  await expect(bedum.page.getByRole('textbox', { name: nl.library.fields.title })).toHaveValue(
    'Een hek helpt Corrie',
  );
  await expect.poll(() => happenedIn(bedum.page, mine), soon).toBe(whole);
  await expect(async () => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    expect(await happenedIn(winsum.page, theirs)).toBe(whole);
  }).toPass(soon);
});
