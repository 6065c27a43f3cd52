import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { nl } from '../../renderer/words/nl.ts';
import type { Words } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect } from './app.ts';
import { keep, testId } from './settled.ts';

/** What a screen needs to be found: its words, and one initiative and one lesson. */
export interface Place {
  readonly words: Words;
  readonly initiativeId: string;
  readonly lessonId: string;
}

export interface Shown {
  readonly name: string;
  readonly open: (page: Page, place: Place) => Promise<void>;
  /** Back to where nothing lies over the screens; usually Escape does it. */
  readonly leave?: (page: Page, place: Place) => Promise<void>;
}

const richInitiative = 'Dorpshuiskamer Zuidwolde';
const ownWords = 'Een plek waar **iedereen** kan binnenlopen.';
const spring = { value: '2027-03-01', precision: 'season' };

const idOf = async (page: Page, kind: string, title: string): Promise<string> => {
  const id = await page.evaluate(
    async ([wanted, name]) => {
      const listed = await window.api['record:list']({ kind: wanted, fields: ['title'] });
      return listed.ok
        ? listed.value.find(({ values }) => values['title'] === name)?.id
        : undefined;
    },
    [kind, title] as const,
  );
  if (id === undefined) throw new Error(`The sample has no ${kind} ${title}`);
  return id;
};

/** A role that rose and fell, with a second one beside it. */
const tideOf = (initiativeId: string): readonly Edit[] =>
  (
    [
      ['whole', 'facilitating', '2025-03-01', '2025-10-01'],
      ['whole', 'steering', '2025-10-01', '2026-06-01'],
      ['whole', 'letting_go', '2026-06-01', null],
      ['public', 'enforcing', '2026-02-01', null],
      ['private_life', 'safety_net', '2025-12-01', null],
    ] as const
  ).map(([plane, role, from, to]) => ({
    op: 'create',
    kind: 'rolePeriod',
    id: testId(),
    values: { initiativeId, plane, role, from: day(from), to: to === null ? null : day(to) },
  }));

const noteOf = (initiativeId: string | null, reviewBy: string): Edit => ({
  op: 'create',
  kind: 'undercurrentNote',
  id: testId(),
  values: { initiativeId, reviewBy, text: 'Ze knikken **beleefd**, en kijken weg.' },
});

const talkOf = (initiativeId: string, worldPosition: number): Edit => ({
  op: 'create',
  kind: 'contactMoment',
  id: testId(),
  values: {
    when: '2026-02-01T19:30:00.000Z',
    placeKind: 'kitchen_table',
    direction: 'to_village',
    initiativeIds: [initiativeId],
    worldPosition,
    note: 'Aan de keukentafel.',
  },
});
const day = (value: string) => ({ value, precision: 'day' }) as const;

/** Fills in what the sample leaves open, so that every part of a screen has something to show. */
export const enrich = async (page: Page, words: Words): Promise<Place> => {
  const initiativeId = await idOf(page, 'initiative', richInitiative);
  const lessonId = await idOf(page, 'lesson', 'Geef ruimte om te proberen');
  const closed = { kind: 'initiative', id: await idOf(page, 'initiative', 'Naaicafé') };
  const one = { kind: 'initiative', id: initiativeId };
  await keep(page, [
    { op: 'add', ...one, field: 'domains', value: 'public' },
    { op: 'set', ...one, field: 'worldPosition', value: -1 },
    { op: 'set', ...one, field: 'origin', value: 'dream' },
    { op: 'set', ...one, field: 'nextLightTouch', value: spring },
    { op: 'text', ...one, field: 'ownWords', base: '', next: ownWords },
    ...tideOf(initiativeId),
    noteOf(initiativeId, '2026-02-01'),
    noteOf(null, '2099-02-01'),
    ...[-2, -1, 1].map((worldPosition) => talkOf(initiativeId, worldPosition)),
    {
      op: 'create',
      kind: 'story',
      id: testId(),
      values: { initiativeId, text: 'Ik kom hier **elke week**, voor de koffie en de praatjes.' },
    },
  ]);
  await keep(page, [{ op: 'set', ...one, field: 'stage', value: 'building' }], 'move');
  await keep(page, [{ op: 'add', ...one, field: 'tags', value: 'ontmoetingsplek' }], 'edit');
  await keep(
    page,
    [
      { op: 'set', ...closed, field: 'outcome', value: 'own_feet' },
      { op: 'set', ...closed, field: 'lessonLater', value: true },
    ],
    'close',
  );
  return { words, initiativeId, lessonId };
};

export const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const at =
  (hash: string, name: (words: Words) => string): Shown['open'] =>
  async (page, { words }) => {
    await goTo(page, hash);
    await expect(heading(page, name(words))).toBeVisible();
  };

const openBoard = at('#/bord', ({ frame }) => frame.board);

const fromMenu =
  (entry: (words: Words) => string, title: (words: Words) => string): Shown['open'] =>
  async (page, { words, initiativeId }) => {
    await goTo(page, `#/initiatief/${initiativeId}`);
    await button(page, words.initiative.more).click();
    await page.getByRole('menuitem', { name: entry(words) }).click();
    await expect(page.getByRole('dialog', { name: title(words) })).toBeVisible();
  };

const overBoard =
  (keys: string, title: (words: Words) => string): Shown['open'] =>
  async (page, place) => {
    await openBoard(page, place);
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name: title(place.words) })).toBeVisible();
  };

const chooseLanes = async (page: Page, { board }: Words, kind: 'none' | 'theme'): Promise<void> => {
  const now = kind === 'none' ? 'theme' : 'none';
  await button(page, board.lanes.now.replace('{{kind}}', board.lanes[now])).click();
  await page.getByRole('menuitem', { name: board.lanes[kind], exact: true }).click();
};

/** The coffee table of the sample, at one of its three moments. */
const coffeeAt =
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
      ({ initiative }) => initiative.history,
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
  { name: 'verhalen', open: at('#/verhalen', ({ stories }) => stories.title) },
  { name: 'magazijn', open: at('#/magazijn', ({ frame }) => frame.library) },
  {
    name: 'magazijn-les',
    open: async (page, { words, lessonId }) => {
      await goTo(page, `#/magazijn/${lessonId}`);
      await expect(page.getByRole('textbox', { name: words.library.fields.title })).toBeVisible();
    },
  },
  { name: 'exporteren', open: at('#/exporteren', ({ export: exporting }) => exporting.title) },
  { name: 'instellingen', open: at('#/instellingen', ({ settings }) => settings.title) },
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
  { name: 'leeg-verhalen', open: at('#/verhalen', ({ stories }) => stories.title) },
  { name: 'leeg-magazijn', open: at('#/magazijn', ({ frame }) => frame.library) },
  { name: 'leeg-nieuw', open: at('#/nieuw', ({ news }) => news.title) },
  { name: 'leeg-exporteren', open: at('#/exporteren', ({ export: exporting }) => exporting.title) },
];
