import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { Words } from '../../renderer/words/nl.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { keep, testId } from './settled.ts';

/** What a screen needs to be found: its words, and one initiative and one lesson. */
export interface Place {
  readonly words: Words;
  readonly initiativeId: string;
  readonly lessonId: string;
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
/** One of each that was tried, agreed, asked and weighed. */
const triedAt = (initiativeId: string): readonly Edit[] =>
  (
    [
      [
        'experiment',
        {
          hypothesis: 'Een bankje bij de deur haalt mensen naar binnen.',
          roomGivenBy: 'afdeling Welzijn',
          lookBackOn: '2026-05-01',
        },
      ],
      ['experiment', { hypothesis: 'Samen koken trekt ook jongeren.', result: 'Vooral de buren.' }],
      [
        'onTheSpotAgreement',
        { what: 'De sleutel hangt bij de buren.', validUntil: '2099-05-01', needsFormal: true },
      ],
      [
        'knowledgeQuestion',
        { question: 'Mag er een keuken in?', specialist: 'toezichthouder', askedOn: '2026-02-01' },
      ],
      ['dilemma', { oneSide: 'Nu beginnen met wie er is', otherSide: 'Wachten tot het rond is' }],
    ] as const
  ).map(([kind, values]) => ({
    op: 'create',
    kind,
    id: testId(),
    values: { ...values, initiativeId },
  }));

const day = (value: string) => ({ value, precision: 'day' }) as const;

/** A talk with a card that nobody else has, something for the bag, and a question from the room. */
const talkWith = (initiativeId: string): readonly Edit[] => {
  const presentationId = testId();
  const slide = (slideKind: string, title: string, more = {}): Edit => ({
    op: 'create',
    kind: 'slide',
    id: testId(),
    values: { presentationId, slideKind, title, ...more },
  });
  const asked = { presentationId, text: 'Hoe staat het met de burenhulp?', askedOn: '2026-02-01' };
  const talk = { title: 'Commissie', audience: 'ABZ en VROM', packing: ['een doos met een spel'] };
  return [
    { op: 'create', kind: 'presentation', id: presentationId, values: talk },
    slide('bridge', 'Samen over de brug', { position: 'a0' }),
    slide('drawing', 'De brug in het kort', { position: 'a1' }),
    slide('card', richInitiative, {
      position: 'a2',
      initiativeId,
      words: '- **Plaats van de tafel**: Zuidwolde',
    }),
    { op: 'create', kind: 'roomQuestion', id: testId(), values: asked },
  ];
};

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
    {
      op: 'create',
      kind: 'relation',
      id: testId(),
      values: { relationKind: 'inspired_by', fromId: initiativeId, toId: null, lessonId },
    },
    { op: 'set', ...one, field: 'newToUs', value: true },
    ...tideOf(initiativeId),
    ...triedAt(initiativeId),
    {
      op: 'create',
      kind: 'collision',
      id: testId(),
      values: { insight: 'Eerst samen koffie, dan pas een plan.' },
    },
    {
      op: 'create',
      kind: 'translation',
      id: testId(),
      values: {
        initiativeId,
        theirWords: 'een bank om op te rusten',
        bridgeWords: 'zitplek',
        ourWords: 'straatmeubilair in de openbare ruimte',
      },
    },
    ...talkWith(initiativeId),
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
