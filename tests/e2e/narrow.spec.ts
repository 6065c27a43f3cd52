import type { Locator, Page } from '@playwright/test';
import { nl } from '../../renderer/words/nl.ts';
import { expect, test } from './app.ts';
import { atRest, draw, sidewaysOverflow } from './drawing.ts';
import { enrich } from './enrich.ts';
import { goTo } from './openScreen.ts';
import { nobody, screens, welcome } from './screenList.ts';
import { withSample } from './settled.ts';

/** A small laptop at 400 % zoom; taller here, so that a picture shows more than a strip. */
const zoomedIn = { width: 342, height: 192 };
const asDrawn = { width: 342, height: 684 };

/** Needs what a narrow board keeps behind a button. */
const wideOnly = new Set(['bord-banen', 'bord-niets-past', 'bord-filter']);

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).first();

/** What each screen is for: at 400 % zoom a person can still get there, with nothing in the way. */
const mainAction: Readonly<Record<string, (page: Page) => Locator>> = {
  bord: (page) => button(page, nl.frame.newHeard),
  'bord-paneel': (page) => button(page, nl.initiative.move),
  initiatief: (page) => button(page, nl.initiative.addLesson),
  'initiatief-afsluiten': (page) => button(page, nl.initiative.closeLater),
  verhalen: (page) => page.getByRole('button', { name: nl.stories.reopen }).first(),
  magazijn: (page) => button(page, nl.library.new),
  'magazijn-les': (page) => page.getByRole('textbox', { name: nl.library.fields.title }),
  exporteren: (page) => button(page, nl.export.chooseAll),
  instellingen: (page) => page.getByRole('textbox', { name: nl.settings.name }),
  delen: (page) => button(page, nl.sharing.choose),
  'nieuw-gehoord': (page) => page.getByRole('button', { name: nl.newHeard.save }).first(),
  zoeken: (page) => page.getByRole('option', { name: nl.search.command.settings }),
};

test('at 400 % zoom nothing is lost: one column, and every main action in reach', async ({
  openApp,
}) => {
  test.setTimeout(240_000);
  const { page } = await openApp();
  await page.setViewportSize(asDrawn);
  await welcome.open(page, nobody);
  await atRest(page);
  await draw(page, 'welkom-narrow');
  expect.soft(await sidewaysOverflow(page), 'welkom').toEqual([]);
  await withSample(page);
  const place = await enrich(page, nl);

  for (const shown of screens.filter(({ name }) => !wideOnly.has(name))) {
    await test.step(shown.name, async () => {
      await shown.open(page, place);
      await atRest(page);
      await draw(page, `${shown.name}-narrow`);
      expect.soft(await sidewaysOverflow(page), shown.name).toEqual([]);
      await page.setViewportSize(zoomedIn);
      await mainAction[shown.name]?.(page).click({ trial: true });
      expect.soft(await sidewaysOverflow(page), `${shown.name}, zoomed in`).toEqual([]);
      await page.setViewportSize(asDrawn);
      await (shown.leave?.(page, place) ?? page.keyboard.press('Escape'));
    });
  }

  await page.setViewportSize(zoomedIn);
  await goTo(page, '#/bord');
  await page.getByRole('row', { name: /Uitvoering dorpsvisie Onderdendam/ }).click();
  await expect(page.getByRole('textbox', { name: nl.initiative.fields.title })).toHaveValue(
    'Uitvoering dorpsvisie Onderdendam',
  );
});
