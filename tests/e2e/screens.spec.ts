import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { en } from '../../renderer/words/en.ts';
import { nl } from '../../renderer/words/nl.ts';
import { sampleSeed } from '../../shared/domain/seed/sample.ts';
import type { SettingsChange } from '../../shared/ipc/settings.ts';
import { expect, test } from './app.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { atRest, draw, sidewaysOverflow } from './drawing.ts';
import { enrich } from './enrich.ts';
import { emptyScreens, nobody, screens, welcome } from './screenList.ts';
import type { Place } from './enrich.ts';
import type { Shown } from './openScreen.ts';
import { keep, settleIn, testId, withSample } from './settled.ts';
import { strayWords } from './strayWords.ts';

const laptop = { width: 1366, height: 768 };

const change = (page: Page, settings: SettingsChange) =>
  page.evaluate((chosen) => window.api['settings:change'](chosen), settings);

/** Draws one screen and says what is wrong with it, the rest of the screens none the less. */
const look = (
  { page }: OpenApp,
  shown: Shown,
  { as, place, wrong }: { as: string; place: Place; wrong: () => Promise<readonly string[]> },
) =>
  test.step(shown.name, async () => {
    await shown.open(page, place);
    await atRest(page);
    await draw(page, `${shown.name}-${as}`);
    expect.soft([...(await wrong()), ...(await sidewaysOverflow(page))], shown.name).toEqual([]);
    await (shown.leave?.(page, place) ?? page.keyboard.press('Escape'));
  });

for (const theme of ['light', 'dark'] as const) {
  test(`every screen passes axe-core and fits a small laptop (${theme})`, async ({ openApp }) => {
    test.setTimeout(240_000);
    const app = await openApp();
    const wrong = () => violationsOf(app.electron);
    await app.page.setViewportSize(laptop);
    await change(app.page, { theme });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
    await look(app, welcome, { as: theme, place: nobody, wrong });

    await settleIn(app.page);
    for (const one of emptyScreens) await look(app, one, { as: theme, place: nobody, wrong });

    await keep(app.page, sampleSeed(testId));
    const place = await enrich(app.page, nl);
    for (const one of screens) await look(app, one, { as: theme, place, wrong });
  });
}

test('every screen speaks English, and fits with letters twice as large', async ({ openApp }) => {
  test.setTimeout(240_000);
  const app = await openApp();
  const wrong = () => strayWords(app.page);
  await app.page.setViewportSize(laptop);
  await change(app.page, { language: 'en', textSize: 200 });
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  await look(app, welcome, { as: 'english', place: { ...nobody, words: en }, wrong });

  await withSample(app.page);
  const place = await enrich(app.page, en);
  for (const one of screens) await look(app, one, { as: 'english', place, wrong });
});
