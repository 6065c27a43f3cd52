import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { gone } from './appProcess.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';

/** Every start of an app takes seconds, more on a busy machine; so does a round of sharing. */
const long = 180_000;
const soon = { timeout: 60_000 };

const villagesOf = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.api['record:list']({ kind: 'village', fields: ['name'] });
    return reply.ok ? reply.value.map(({ values }) => String(values['name'])).sort() : [];
  });

const read = (page: Page, kind: 'initiative' | 'lesson', id: string) =>
  page.evaluate(
    async ([of, asked]) => {
      const reply = await window.api['record:get']({ kind: of, id: asked });
      return reply.ok ? reply.value : null;
    },
    [kind, id] as const,
  );

/** The one card that came from a colleague. */
const onlyId = (page: Page, kind: 'initiative' | 'lesson') =>
  page.evaluate(async (of) => {
    const reply = await window.api['record:list']({ kind: of });
    return reply.ok && reply.value.length === 1 ? (reply.value[0]?.id ?? '') : '';
  }, kind);

const share = async (page: Page, kind: 'initiative' | 'lesson', id: string): Promise<void> => {
  const reply = await page.evaluate(
    ([of, shared]) => window.api['share:publish']({ kind: of, id: shared, choices: [] }),
    [kind, id] as const,
  );
  expect(reply).toMatchObject({ ok: true, value: { ok: true } });
};

/** Writes until the app is no more; gives the names that it said it had kept. */
const writeUntilKilled = async ({ page }: OpenApp): Promise<readonly string[]> => {
  const kept: string[] = [];
  for (;;) {
    const name = `Wierde ${String(kept.length).padStart(4, '0')}`;
    try {
      await keep(page, [{ op: 'create', kind: 'village', id: testId(), values: { name } }]);
    } catch {
      return kept;
    }
    kept.push(name);
  }
};

test('a computer that is killed while it publishes has lost nothing it called saved', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(long);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  const segments = join(folder, 'bruggenbouwer', 't');
  const before = (await readdir(segments)).length;

  const writing = writeUntilKilled(bedum);
  await expect.poll(async () => (await readdir(segments)).length, soon).toBeGreaterThan(before + 2);
  bedum.electron.process().kill('SIGKILL');
  const [kept] = await Promise.all([writing, gone(bedum.electron)]);
  const again = await openApp({ profileDir: bedum.profileDir });
  await again.page.waitForLoadState('load');

  expect(kept.length).toBeGreaterThan(2);
  // One more may have reached the disk than the app could say.
  const found = (await villagesOf(again.page)).filter((name) => name.startsWith('Wierde'));
  expect(found.slice(0, kept.length)).toEqual(kept);
  expect(found.length - kept.length).toBeLessThanOrEqual(1);
  await expect(async () => {
    await syncNow(again.page);
    await syncNow(winsum.page);
    expect(await villagesOf(winsum.page)).toEqual(await villagesOf(again.page));
  }).toPass(soon);
});

test('who worked on the same card without the folder sees both, and a withdrawn lesson goes', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(long);
  const folder = join(scratchDir, 'Gedeeld');
  await mkdir(folder);
  const [bedum, winsum] = [await openApp(), await openApp()];
  await beginSharing(bedum, folder);
  await takePart(winsum, folder);
  const [card, lesson] = [testId(), testId()];
  const happened = 'Het hek stond open.';
  await keep(bedum.page, [
    { op: 'create', kind: 'initiative', id: card, values: { title: 'Buurttuin' } },
    { op: 'create', kind: 'lesson', id: lesson, values: { title: 'Een hek', happened } },
  ]);
  await share(bedum.page, 'initiative', card);
  await share(bedum.page, 'lesson', lesson);
  await expect(async () => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    expect(await onlyId(winsum.page, 'initiative')).not.toBe('');
    expect(await onlyId(winsum.page, 'lesson')).not.toBe('');
  }).toPass(soon);
  const theirs = {
    card: await onlyId(winsum.page, 'initiative'),
    lesson: await onlyId(winsum.page, 'lesson'),
  };

  // Nobody has the folder; both go on.
  await rename(folder, `${folder}-weg`);
  await keep(
    bedum.page,
    [
      { op: 'set', kind: 'initiative', id: card, field: 'title', value: 'Tuin aan het water' },
      {
        ...{ op: 'text', kind: 'lesson', id: lesson, field: 'happened', base: happened },
        next: 'Het hek stond wijd open.',
      },
    ],
    'edit',
  );
  await keep(
    winsum.page,
    [
      { op: 'set', kind: 'initiative', id: theirs.card, field: 'title', value: 'Tuin der buren' },
      {
        ...{ op: 'text', kind: 'lesson', id: theirs.lesson, field: 'happened', base: happened },
        next: 'Het hek stond open. De buren keken.',
      },
    ],
    'edit',
  );
  await syncNow(winsum.page);
  await rename(`${folder}-weg`, folder);

  const merged = 'Het hek stond wijd open. De buren keken.';
  await expect(async () => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    expect((await read(bedum.page, 'lesson', lesson))?.values['happened']).toBe(merged);
    expect((await read(winsum.page, 'lesson', theirs.lesson))?.values['happened']).toBe(merged);
  }).toPass(soon);
  for (const [app, id] of [
    [bedum, card],
    [winsum, theirs.card],
  ] as const) {
    await app.page.goto(`app://bruggenbouwer/index.html#/initiatief/${id}`);
    await app.page.getByRole('button', { name: 'Titel: 2 versies' }).click();
    const versions = app.page.getByRole('dialog', { name: /Kies of voeg samen/ });
    await expect(versions.getByText('Tuin aan het water').first()).toBeVisible();
    await expect(versions.getByText('Tuin der buren').first()).toBeVisible();
  }

  // Taken back by who shared it; a third computer joins after all this.
  const taken = await bedum.page.evaluate(
    (id) => window.api['share:withdraw']({ kind: 'lesson', id }),
    lesson,
  );
  expect(taken).toMatchObject({ ok: true, value: { ok: true } });
  await expect(async () => {
    await syncNow(bedum.page);
    await syncNow(winsum.page);
    expect(await read(winsum.page, 'lesson', theirs.lesson)).toBeNull();
  }).toPass(soon);
  expect((await read(bedum.page, 'lesson', lesson))?.values['happened']).toBe(merged);
  await winsum.close();
  const late = await openApp();
  await takePart(late, folder);
  await expect.poll(() => onlyId(late.page, 'initiative'), soon).not.toBe('');
  const id = await onlyId(late.page, 'initiative');
  expect((await read(late.page, 'initiative', id))?.conflicts).toEqual(['title']);
  expect(await onlyId(late.page, 'lesson')).toBe('');
});
