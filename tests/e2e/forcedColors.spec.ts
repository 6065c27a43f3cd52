import type { Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { atRest, draw } from './drawing.ts';
import { enrich } from './enrich.ts';
import { screens } from './screenList.ts';
import { withSample } from './settled.ts';

const main = screens.filter(({ name }) => ['bord', 'initiatief', 'magazijn'].includes(name));
const steps = 12;

/** What can be pressed on the screen by its words, and shows no edge; a picture is one by itself. */
const edgeless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button')]
      .filter((button) => {
        const { width } = button.getBoundingClientRect();
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
        const isSeen = width > 2 && button.checkVisibility({ visibilityProperty: true });
        const hasEdge = parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
        return isSeen && button.textContent !== '' && !hasEdge;
      })
      .map((button) => button.textContent),
  );

/** What has the focus, when nothing round it shows that. */
const unseenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing';
    const around = [focused.parentElement ?? focused, focused, ...focused.querySelectorAll('*')];
    const rings = around.map((one) => getComputedStyle(one));
    const isSeen = rings.some(
      ({ outlineStyle, outlineWidth, outlineColor }) =>
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'transparent',
    );
    return isSeen ? null : focused.outerHTML.slice(0, 120);
  });

test('the system’s own colours leave edges, focus and words to be seen', async ({ openApp }) => {
  test.setTimeout(180_000);
  const { electron, page } = await openApp();
  await withSample(page);
  const place = await enrich(page, nl);
  await page.emulateMedia({ forcedColors: 'active' });

  for (const one of main) {
    await test.step(one.name, async () => {
      await one.open(page, place);
      await atRest(page);
      await draw(page, `${one.name}-forced`);
      expect.soft(await violationsOf(electron), `${one.name}: axe`).toEqual([]);
      const unseen: (string | null)[] = [];
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press('Tab');
        unseen.push(await unseenFocus(page));
      }
      expect.soft(unseen.filter(Boolean), `${one.name}: focus`).toEqual([]);
      expect.soft(await edgeless(page), `${one.name}: edges`).toEqual([]);
    });
  }
});
