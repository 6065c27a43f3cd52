import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { keep, settleIn, testId } from './settled.ts';

// One test writes a whole card, which takes its time where the processor is shared.
test.describe.configure({ timeout: 120_000 });

/** A card of its own, open on a whole page. */
const openCard = async (page: Page, title: string): Promise<string> => {
  const id = testId();
  await keep(page, [{ op: 'create', kind: 'initiative', id, values: { title } }]);
  await goToCard(page, id);
  return id;
};

const goToCard = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((of) => {
    window.location.hash = `#/initiatief/${of}`;
  }, id);
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeVisible();
};

const storedOf = async (page: Page, kind: string, id: string) => {
  const reply = await page.evaluate((of) => window.api['record:get'](of), { kind, id });
  return reply.ok ? reply.value?.values : undefined;
};

const part = (page: Page, name: string): Locator => page.getByRole('region', { name });
const shared = (page: Page): Locator => part(page, 'Om te delen');
const own = (page: Page): Locator => part(page, 'Alleen jij ziet dit in de app');

const chooseFrom = async (page: Page, around: Locator, field: string, option: string) => {
  await around.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

const fillShared = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Titel' }).fill('Samen tuinieren');
  await shared(page).getByRole('combobox', { name: 'Dorpen' }).fill('zuidw');
  await page.keyboard.press('Enter');
  await shared(page).getByRole('button', { name: 'Leefbaarheid' }).click();
  await shared(page).getByRole('combobox', { name: 'Labels' }).fill('groen');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Schuif een stoel aan bij Organisaties' }).click();
  await expect(page.getByRole('combobox', { name: /^Schuif een stoel aan/ })).toBeFocused();
  await page.keyboard.type('Dorpsbelangen');
  await expect(page.getByRole('option', { name: 'Maak nieuw: Dorpsbelangen' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Schuif aan', exact: true }).click();
  await expect(part(page, 'Organisaties')).toContainText('Dorpsbelangen');
  await page.getByRole('button', { name: 'Verplaats naar…' }).click();
  await page.getByRole('menuitem', { name: 'Bouwen' }).click();
};

const fillOwn = async (page: Page): Promise<void> => {
  await own(page).getByRole('radio', { name: 'Droom' }).click();
  for (const [field, words] of [
    ['In hun eigen woorden', 'Wij willen een tuin.'],
    ['Wat doen inwoners zelf?', 'Zij spitten de grond om.'],
    ['Eigen notities', 'De sleutel ligt bij de buren.'],
  ] as const) {
    await own(page).getByRole('textbox', { name: field }).fill(words);
  }
  await chooseFrom(page, own(page), 'Wanneer kijk je weer even?', 'Een dag kiezen…');
  await own(page)
    .getByRole('group', { name: 'Op welke dag?' })
    .getByRole('spinbutton')
    .first()
    .focus();
  await page.keyboard.type('09032031');
  await own(page).getByRole('radio', { name: 'Meer leefwereld' }).press('Space');
  await own(page).getByRole('radio', { name: 'Verbinder' }).click();
  await own(page).getByRole('radio', { name: 'Straat' }).click();
  await own(page).getByRole('button', { name: 'Publiek' }).click();
  await own(page).getByText('Nieuw voor ons').click();
  await own(page).getByRole('textbox', { name: 'Zaaknummer' }).fill('Z-2031-7');
};

test('keeps every field, to share and private, apart on the screen and after a restart', async ({
  openApp,
}) => {
  const { page, profileDir, close } = await openApp();
  await settleIn(page);
  const id = await openCard(page, 'Tuinieren');
  await fillShared(page);
  await fillOwn(page);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await close();

  const again = await openApp({ profileDir });
  await goToCard(again.page, id);
  expect(await storedOf(again.page, 'initiative', id)).toMatchObject({
    title: 'Samen tuinieren',
    villageIds: [expect.any(String)],
    themes: ['liveability'],
    tags: ['groen'],
    stage: 'building',
    partyIds: [expect.any(String)],
    origin: 'dream',
    ownWords: 'Wij willen een tuin.',
    whatResidentsDo: 'Zij spitten de grond om.',
    notes: 'De sleutel ligt bij de buren.',
    nextLightTouch: { value: '2031-03-09', precision: 'day' },
    worldPosition: -1,
    ownRole: 'connector',
    scale: 'street',
    domains: ['public'],
    newToUs: true,
    caseNumber: 'Z-2031-7',
  });
  await expect(shared(again.page)).toContainText('Zuidwolde');
  await expect(shared(again.page)).toContainText('groen');
  await expect(own(again.page).getByRole('radio', { name: 'Droom' })).toBeChecked();
  await expect(own(again.page)).toContainText('De sleutel ligt bij de buren.');
  const papers = await Promise.all(
    [shared(again.page), own(again.page)].map((sheet) =>
      sheet.evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  expect(papers[0]).not.toBe(papers[1]);
});

test('writes bold, a list and a link, keeps them as Markdown and shows them again', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  const id = await openCard(page, 'Tuinieren');
  const notes = page.getByRole('textbox', { name: 'Eigen notities' });

  await notes.focus();
  await page.keyboard.type('Neem ');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('altijd');
  await page.keyboard.press('Control+B');
  await page.keyboard.type(' koffie mee:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- twee kannen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('koekjes ');
  const tools = own(page).getByRole('toolbar', { name: 'Opmaak van de tekst' }).last();
  await tools.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('textbox', { name: 'Adres van de link' }).fill('bakker.nl');
  await page.getByRole('button', { name: 'Bewaar link' }).click();
  await expect(notes.getByRole('link', { name: 'https://bakker.nl' })).toBeVisible();
  await page.keyboard.press('Tab');

  await expect
    .poll(async () => (await storedOf(page, 'initiative', id))?.['notes'])
    .toBe(
      'Neem **altijd** koffie mee:\n\n- twee kannen\n- koekjes [https://bakker.nl](https://bakker.nl)',
    );
  await page.keyboard.press('Control+1');
  await goToCard(page, id);
  await expect(notes.getByRole('strong')).toHaveText('altijd');
  await expect(notes.getByRole('listitem')).toHaveCount(2);
  await expect(notes.getByRole('link')).toHaveText('https://bakker.nl');
});

test('tells who changed what and when, puts a value back, and undoes', async ({ openApp }) => {
  const { page } = await openApp();
  await settleIn(page, { person: { name: 'Een collega', role: 'dorpencoördinator' } });
  const id = await openCard(page, 'Tuinieren');
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill('Samen tuinieren');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await storedOf(page, 'initiative', id))?.['title'])
    .toBe('Samen tuinieren');

  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Wat is er veranderd?' }).click();
  const history = page.getByRole('dialog', { name: 'Wat is er veranderd?' });
  const change = history.getByRole('listitem').filter({ hasText: 'Veranderd: Titel' });
  await expect(change).toContainText(/Een collega, .*\d\d[.:]\d\d/);
  await expect(change.locator('ins')).toContainText('Samen');
  await history.getByRole('button', { name: /^Zet terug: Titel/ }).click();
  // The button that was pressed is gone, and keys still mean something.
  await expect(history.getByRole('listitem').filter({ hasText: 'Zo staat het nu' })).toHaveCount(2);
  await expect(history.locator('li:focus')).toContainText('Begonnen: Titel');
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();
  await expect(title).toHaveValue('Tuinieren');

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+Z');
  await expect(title).toHaveValue('Samen tuinieren');
});

test('ends on the shelf, remembers the lesson for later, and both know each other', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  await openCard(page, 'Samen tuinieren');

  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sluit af…' }).click();
  await page.getByText('Anders gegaan, veel geleerd').click();
  await page.getByRole('button', { name: 'Dat schrijf ik later op' }).click();
  await expect(page.getByText('Je wilde hier nog een les over opschrijven.')).toBeVisible();
  await page.getByRole('button', { name: 'Naar Verhalen' }).click();
  await expect(page.getByRole('article')).toContainText('Anders gegaan, veel geleerd');
  await page.getByRole('button', { name: 'Wat leerde je? Samen tuinieren' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.type('Een tuin begint klein');
  await page.getByRole('link', { name: 'Samen tuinieren' }).click();

  await expect(page.getByText('Je wilde hier nog een les over opschrijven.')).toHaveCount(0);
  await part(page, 'Wat leerde je?').getByRole('link', { name: 'Een tuin begint klein' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Een tuin begint klein');
});

test('a lesson that was begun and left empty leaves the reminder as it was', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await settleIn(page);
  await keep(page, [
    {
      op: 'create',
      kind: 'initiative',
      id: testId(),
      values: { title: 'Samen tuinieren', outcome: 'own_feet', lessonLater: true },
    },
  ]);

  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Wat leerde je? Samen tuinieren' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.press('Control+2');

  await expect(page.getByText('Je wilde hier nog een les over opschrijven.')).toBeVisible();
});
