import type {} from '../../renderer/app/api.ts';
import { nl } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect } from './app.ts';
import type { Place } from './enrich.ts';
import {
  at,
  button,
  chooseLanes,
  coffeeAt,
  fromMenu,
  goTo,
  heading,
  openBoard,
  overBoard,
} from './openScreen.ts';
import type { Shown } from './openScreen.ts';

/** Where there is nothing yet. */
export const nobody: Place = { words: nl, initiativeId: '', lessonId: '' };

export const welcome: Shown = {
  name: 'welkom',
  open: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
};

/** Every screen, on the sample workspace. */
export const screens: readonly Shown[] = [
  { name: 'bord', open: openBoard },
  {
    name: 'bord-banen',
    open: async (page, place) => {
      await openBoard(page, place);
      await chooseLanes(page, place.words, 'theme');
      await page.getByRole('searchbox', { name: place.words.board.filter.text }).fill('zuidwolde');
      await expect(page.getByText(/\d+ (kaarten|cards) /).first()).toBeVisible();
    },
    leave: async (page, { words }) => {
      await page.getByRole('searchbox', { name: words.board.filter.text }).fill('');
      await chooseLanes(page, words, 'none');
    },
  },
  {
    name: 'bord-niets-past',
    open: async (page, place) => {
      await openBoard(page, place);
      await page.getByRole('searchbox', { name: place.words.board.filter.text }).fill('zeppelin');
      await expect(page.getByText(place.words.board.nothingFits)).toBeVisible();
    },
    leave: async (page, { words }) => {
      await button(page, words.board.clearFilter).first().click();
    },
  },
  {
    name: 'bord-filter',
    open: async (page, place) => {
      await openBoard(page, place);
      await button(page, place.words.board.filter.villageIds).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'bord-paneel',
    open: async (page, { words, initiativeId }) => {
      await goTo(page, `#/bord/${initiativeId}`);
      await expect(button(page, words.initiative.openPage)).toBeVisible();
    },
  },
  {
    name: 'initiatief',
    open: async (page, { words, initiativeId }) => {
      await goTo(page, `#/initiatief/${initiativeId}`);
      await expect(
        page.getByRole('textbox', { name: words.initiative.fields.title }),
      ).toBeVisible();
    },
  },
  {
    name: 'initiatief-plank',
    open: async (page, { words, initiativeId }) => {
      await goTo(page, `#/initiatief/${initiativeId}`);
      await button(page, words.bridge.add).click();
      await expect(page.getByRole('dialog', { name: words.bridge.newTitle })).toBeVisible();
    },
  },
  {
    name: 'initiatief-vragen',
    open: async (page, { words, initiativeId }) => {
      await goTo(page, `#/initiatief/${initiativeId}`);
      await button(page, words.bridgeCheck.title).click();
      await expect(page.getByRole('dialog', { name: words.bridgeCheck.title })).toBeVisible();
    },
  },
  {
    name: 'initiatief-tekening',
    open: async (page, { words, initiativeId }) => {
      await goTo(page, `#/initiatief/${initiativeId}`);
      await button(page, words.bridge.draw).click();
      await expect(page.getByRole('dialog', { name: words.bridge.drawing.title })).toBeVisible();
    },
  },
  {
    name: 'initiatief-geschiedenis',
    open: fromMenu(
      ({ history }) => history.title,
      ({ history }) => history.title,
    ),
  },
  {
    name: 'initiatief-afsluiten',
    open: fromMenu(
      ({ initiative }) => initiative.close,
      ({ initiative }) => initiative.closeTitle,
    ),
  },
  { name: 'vandaag', open: at('#/vandaag', ({ frame }) => frame.today) },
  { name: 'gehoord', open: at('#/gehoord', ({ frame }) => frame.heard) },
  { name: 'contacten', open: at('#/contacten', ({ frame }) => frame.contacts) },
  { name: 'onderstroom', open: at('#/onderstroom', ({ frame }) => frame.undercurrent) },
  { name: 'koffietafel', open: coffeeAt('listening', ({ coffee }) => coffee.plain) },
  { name: 'koffietafel-sorteren', open: coffeeAt('sorting', ({ coffee }) => coffee.sortTitle) },
  { name: 'koffietafel-dank', open: coffeeAt('thanks', ({ coffee }) => coffee.thanksTitle) },
  { name: 'aan-zet', open: at('#/aan-zet', ({ frame }) => frame.turn) },
  {
    name: 'aan-zet-tafel',
    open: async (page, { words }) => {
      await goTo(page, '#/aan-zet');
      await page
        .getByRole('button', { name: /^(Tafel van|Table of) / })
        .first()
        .click();
      await page.getByRole('menuitem', { name: words.turn.edit }).click();
      await expect(page.getByRole('dialog', { name: words.turn.editTitle })).toBeVisible();
    },
  },
  { name: 'dorpen', open: at('#/dorpen', ({ frame }) => frame.villages) },
  { name: 'dorp', open: at(`#/dorpen/${bedum.zuidwolde.id}`, () => 'Zuidwolde') },
  { name: 'botsruimte', open: at('#/botsruimte', ({ frame }) => frame.collide) },
  {
    name: 'botsruimte-kring',
    open: async (page, { words }) => {
      await goTo(page, '#/botsruimte');
      await button(page, words.collide.enter).click();
      await expect(heading(page, words.collide.steps.circle.title)).toBeVisible();
    },
    leave: async (page, { words }) => {
      await button(page, words.collide.leave).click();
      await button(page, words.collide.leaveConfirm).click();
      await expect(heading(page, words.frame.collide)).toBeVisible();
    },
  },
  {
    name: 'vertaaltafel',
    open: at('#/vertaaltafel', ({ frame }) => frame.translations),
  },
  { name: 'netwerk', open: at('#/netwerk', ({ frame }) => frame.network) },
  { name: 'netwerk-tekening', open: at('#/netwerk/tekening', ({ frame }) => frame.network) },
  {
    name: 'netwerk-gemeentehuis',
    open: at('#/netwerk/gemeentehuis', ({ frame }) => frame.network),
  },
  { name: 'stamboom', open: at('#/stamboom', ({ frame }) => frame.familyTree) },
  {
    name: 'stamboom-tekening',
    open: async (page, place) => {
      await at('#/stamboom', ({ frame }) => frame.familyTree)(page, place);
      await button(page, place.words.bridge.draw).click();
      await expect(
        page.getByRole('dialog', { name: place.words.bridge.drawing.title }),
      ).toBeVisible();
    },
  },
  {
    name: 'stamboom-erbij',
    open: async (page, place) => {
      await at('#/stamboom', ({ frame }) => frame.familyTree)(page, place);
      await button(page, place.words.kin.add).click();
      await expect(page.getByRole('dialog', { name: place.words.kin.addTitle })).toBeVisible();
    },
  },
  { name: 'verhalen', open: at('#/verhalen', ({ stories }) => stories.title) },
  { name: 'magazijn', open: at('#/magazijn', ({ frame }) => frame.library) },
  {
    name: 'magazijn-schappen',
    open: async (page, place) => {
      await at('#/magazijn', ({ frame }) => frame.library)(page, place);
      await page.getByText(place.words.library.views.shelves, { exact: true }).click();
      await expect(page.getByRole('link', { name: /Geef ruimte om te proberen/ })).toBeVisible();
    },
    leave: async (page, { words }) => {
      await page.getByText(words.library.views.list, { exact: true }).click();
    },
  },
  {
    name: 'magazijn-les',
    open: async (page, { words, lessonId }) => {
      await goTo(page, `#/magazijn/${lessonId}`);
      await expect(page.getByRole('textbox', { name: words.library.fields.title })).toBeVisible();
    },
  },
  { name: 'proberen', open: at('#/proberen', ({ frame }) => frame.trying) },
  {
    name: 'proberen-iets',
    open: async (page, { words }) => {
      await goTo(page, '#/proberen');
      await button(page, words.trying.add.onTheSpotAgreement).click();
      await expect(
        page.getByRole('dialog', { name: words.trying.dialog.onTheSpotAgreement }),
      ).toBeVisible();
    },
  },
  {
    name: 'vertellen-een',
    open: async (page, place) => {
      const id = await page.evaluate(async () => {
        const listed = await window.api['record:list']({ kind: 'presentation' });
        // Beside it stands the talk of the sample.
        if (!listed.ok) return undefined;
        return listed.value.find(({ values }) => values['title'] === 'Commissie')?.id;
      });
      await at(`#/vertellen/${id ?? ''}`, () => 'Commissie')(page, place);
    },
  },
  { name: 'vertellen', open: at('#/vertellen', ({ frame }) => frame.present) },
  { name: 'jaarbeeld', open: at('#/jaarbeeld', ({ frame }) => frame.year) },
  { name: 'exporteren', open: at('#/exporteren', ({ export: exporting }) => exporting.title) },
  { name: 'binnenhalen', open: at('#/binnenhalen', ({ frame }) => frame.import) },
  { name: 'overnemen', open: at('#/overnemen', ({ frame }) => frame.takeOver) },
  {
    name: 'overdragen',
    open: async (page, place) => {
      await at('#/overdragen', ({ frame }) => frame.handover)(page, place);
      const { handover } = place.words;
      const begin = button(page, handover.begin);
      const steps = page.getByRole('navigation', { name: handover.steps });
      await begin.or(steps).first().waitFor();
      if (await begin.isVisible()) await begin.click();
      await expect(steps).toBeVisible();
    },
  },
  { name: 'instellingen', open: at('#/instellingen', ({ settings }) => settings.title) },
  {
    name: 'bewaren',
    open: async (page, { words }) => {
      await goTo(page, '#/instellingen/bewaren');
      await expect(heading(page, words.settings.title)).toBeVisible();
      await expect(page.getByText(words.retention.settings.story)).toBeVisible();
    },
  },
  {
    name: 'delen',
    open: async (page, { words }) => {
      await goTo(page, '#/instellingen/delen');
      await expect(button(page, words.sharing.choose)).toBeVisible();
    },
  },
  { name: 'nieuw-gehoord', open: overBoard('Control+N', ({ newHeard }) => newHeard.title) },
  { name: 'zoeken', open: overBoard('Control+K', ({ search }) => search.title) },
  { name: 'sneltoetsen', open: overBoard('?', ({ shortcuts }) => shortcuts.title) },
];

/** The same screens before there is anything on them. */
export const emptyScreens: readonly Shown[] = [
  { name: 'leeg-bord', open: openBoard },
  { name: 'leeg-vandaag', open: at('#/vandaag', ({ frame }) => frame.today) },
  { name: 'leeg-gehoord', open: at('#/gehoord', ({ frame }) => frame.heard) },
  { name: 'leeg-contacten', open: at('#/contacten', ({ frame }) => frame.contacts) },
  { name: 'leeg-onderstroom', open: at('#/onderstroom', ({ frame }) => frame.undercurrent) },
  { name: 'leeg-aan-zet', open: at('#/aan-zet', ({ frame }) => frame.turn) },
  {
    name: 'leeg-vertaaltafel',
    open: at('#/vertaaltafel', ({ frame }) => frame.translations),
  },
  { name: 'leeg-netwerk', open: at('#/netwerk', ({ frame }) => frame.network) },
  { name: 'leeg-stamboom', open: at('#/stamboom', ({ frame }) => frame.familyTree) },
  { name: 'leeg-verhalen', open: at('#/verhalen', ({ stories }) => stories.title) },
  { name: 'leeg-magazijn', open: at('#/magazijn', ({ frame }) => frame.library) },
  { name: 'leeg-proberen', open: at('#/proberen', ({ frame }) => frame.trying) },
  { name: 'leeg-nieuw', open: at('#/nieuw', ({ news }) => news.title) },
  { name: 'leeg-overdragen', open: at('#/overdragen', ({ frame }) => frame.handover) },
  { name: 'leeg-vertellen', open: at('#/vertellen', ({ frame }) => frame.present) },
  { name: 'leeg-jaarbeeld', open: at('#/jaarbeeld', ({ frame }) => frame.year) },
  { name: 'leeg-exporteren', open: at('#/exporteren', ({ export: exporting }) => exporting.title) },
];
