import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { Words } from '../../renderer/words/nl.ts';
import { expect } from './app.ts';
import type { Place } from './enrich.ts';
import { keep } from './settled.ts';

/** A screen, and the way to it. */
export interface Shown {
  readonly name: string;
  readonly open: (page: Page, place: Place) => Promise<void>;
  /** Back to where nothing lies over the screens; usually Escape does it. */
  readonly leave?: (page: Page, place: Place) => Promise<void>;
}

export const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
};

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const at =
  (hash: string, name: (words: Words) => string): Shown['open'] =>
  async (page, { words }) => {
    await goTo(page, hash);
    await expect(heading(page, name(words))).toBeVisible();
  };

export const openBoard = at('#/bord', ({ frame }) => frame.board);

export const fromMenu =
  (entry: (words: Words) => string, title: (words: Words) => string): Shown['open'] =>
  async (page, { words, initiativeId }) => {
    await goTo(page, `#/initiatief/${initiativeId}`);
    await button(page, words.initiative.more).click();
    await page.getByRole('menuitem', { name: entry(words) }).click();
    await expect(page.getByRole('dialog', { name: title(words) })).toBeVisible();
  };

export const overBoard =
  (keys: string, title: (words: Words) => string): Shown['open'] =>
  async (page, place) => {
    await openBoard(page, place);
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name: title(place.words) })).toBeVisible();
  };

export const chooseLanes = async (
  page: Page,
  { board }: Words,
  kind: 'none' | 'theme',
): Promise<void> => {
  const now = kind === 'none' ? 'theme' : 'none';
  await button(page, board.lanes.now.replace('{{kind}}', board.lanes[now])).click();
  await page.getByRole('menuitem', { name: board.lanes[kind], exact: true }).click();
};

/** The coffee table of the sample, at one of its three moments. */
export const coffeeAt =
  (phase: string, name: (words: Words) => string): Shown['open'] =>
  async (page, place) => {
    const id = await page.evaluate(async () => {
      const listed = await window.api['record:list']({ kind: 'coffeeTable' });
      return listed.ok ? listed.value[0]?.id : undefined;
    });
    if (id === undefined) throw new Error('The sample has no coffee table');
    await keep(page, [{ op: 'set', kind: 'coffeeTable', id, field: 'phase', value: phase }]);
    await at(`#/gehoord/${id}`, name)(page, place);
  };
