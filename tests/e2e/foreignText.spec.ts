import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

const hostile = [
  'Gewone woorden.',
  '<img src="x:" onerror="window.hit = 1">',
  '<script>window.hit = 1</script>',
  'Een <b onclick="window.hit = 1">vet</b> woord, [een koppeling](javascript:window.hit=1).',
  '<iframe src="https://example.com/"></iframe>',
  '![een plaatje](https://example.com/a.png)',
].join('\n\n');

const open = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    window.location.hash = next;
  }, hash);

/** What a text may never turn into, wherever it is shown. */
const brought = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('main img, main script, main iframe, main b[onclick]')].map(
      ({ outerHTML }) => outerHTML,
    ),
    ...[...document.querySelectorAll<HTMLAnchorElement>('main a')]
      .map(({ href }) => href)
      .filter((href) => href.startsWith('javascript:')),
    ...('hit' in window ? ['ran'] : []),
  ]);

test('HTML in the text of an initiative is shown as text, and kept as it was', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, [
    { op: 'create', kind: 'initiative', id, values: { title: 'Moestuin', notes: hostile } },
  ]);

  await open(page, `#/initiatief/${id}`);

  const notes = page.getByRole('textbox', { name: 'Eigen notities' });
  await expect(notes).toContainText('<img src="x:" onerror="window.hit = 1">');
  await expect(notes).toContainText('<script>window.hit = 1</script>');
  expect(await brought(page)).toEqual([]);

  await notes.press('ControlOrMeta+End');
  await notes.pressSequentially(' En dit.');
  await expect
    .poll(async () => {
      const reply = await page.evaluate(
        (of) => window.api['record:get']({ kind: 'initiative', id: of }),
        id,
      );
      return reply.ok ? reply.value?.values['notes'] : undefined;
    })
    .toContain('En dit.');
  expect(await brought(page)).toEqual([]);
});

test('HTML in a lesson is shown as text', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, [
    {
      op: 'create',
      kind: 'lesson',
      id,
      values: { title: '<b>Les</b>', happened: hostile, shelved: true },
    },
  ]);

  await open(page, `#/magazijn/${id}`);

  await expect(page.locator('main')).toContainText('<script>window.hit = 1</script>');
  expect(await brought(page)).toEqual([]);
});

test('HTML that is pasted brings its words and nothing else', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page);
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title: 'Moestuin' } }]);
  await open(page, `#/initiatief/${id}`);
  const notes = page.getByRole('textbox', { name: 'Eigen notities' });
  await notes.click();

  await notes.evaluate((target, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, `<p>Geplakte woorden</p><img src="x:" onerror="window.hit = 1"><script>window.hit = 1</script>`);

  await expect(notes).toContainText('Geplakte woorden');
  expect(await brought(page)).toEqual([]);
});
