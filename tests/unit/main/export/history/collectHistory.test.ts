import { describe, expect, it } from 'vitest';
import { collectHistory } from '../../../../../main/export/history/collectHistory.ts';
import { contactMoment } from '../../../../../shared/domain/contactMoment.ts';
import { contribution } from '../../../../../shared/domain/contribution.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { onTheSpotAgreement } from '../../../../../shared/domain/onTheSpotAgreement.ts';
import { shareKeys } from '../../../../../shared/domain/sharePart.ts';
import type { HistoryOrder } from '../../../../../shared/ipc/history.ts';
import { aRecord, aSource, anId, canaries } from '../exportParts.ts';

const card = anId(1);

const anOrder = (change: Partial<HistoryOrder> = {}): HistoryOrder => ({
  kind: 'history',
  format: 'pdf',
  ids: [card],
  kept: [],
  title: 'Leergeschiedenis',
  colour: 'water',
  language: 'nl',
  ...change,
});

const collected = (
  records: readonly (readonly [string, number, Readonly<Record<string, Json>>])[],
  order = anOrder(),
) =>
  collectHistory(
    {
      source: aSource([
        aRecord('initiative', card, { title: 'Speeltuin' }),
        ...records.map(([kind, id, values]) => aRecord(kind, anId(id), values)),
      ]),
    },
    order,
    () => undefined,
    new AbortController().signal,
  );

const aStory = (text: string, consent = 'anonymous') => ({ text, consent, initiativeId: card });

describe('a learning history', () => {
  it('tells left what happened, and right what was learned from it', async () => {
    const lesson = {
      title: 'Bel eerst',
      shelved: true,
      sourceInitiativeId: card,
      happened: 'Wij belden.',
      why: 'Dat is korter.',
    };
    const { chapters } = await collected([['lesson', 2, lesson]]);

    const row = chapters[0]?.rows.at(-1);
    expect(row?.told).toMatchObject({ heading: 'Bel eerst' });
    expect(row?.told.markdown).toContain('Wij belden.');
    expect(row?.told.markdown).not.toContain('Dat is korter.');
    expect(row?.remarks).toEqual([
      { panel: null, heading: 'Hoe kwam dat?', markdown: 'Dat is korter.' },
    ]);
  });

  it('leaves a lesson out that is still a draft', async () => {
    const draft = { title: 'Concept', shelved: false, sourceInitiativeId: card, why: 'x' };
    const { chapters } = await collected([['lesson', 2, draft]]);
    expect(JSON.stringify(chapters)).not.toContain('Concept');
  });

  it('puts what has a day in the order of the days', async () => {
    const { chapters } = await collected([
      ['rolePeriod', 2, { initiativeId: card, from: { value: '2017-03-01', precision: 'season' } }],
      ['knowledgeQuestion', 3, { initiativeId: card, question: 'Mag dit?', askedOn: '2016-05-02' }],
    ]);
    expect(chapters[0]?.rows.slice(1).map(({ told }) => told.when)).toEqual([
      '2 mei 2016',
      'vanaf voorjaar 2017',
    ]);
  });

  it('says beside the table what each corner brought, residents without a name', async () => {
    const plank = (text: string, more: Readonly<Record<string, Json>>) => ({
      initiativeId: card,
      text,
      ...more,
    });
    const { chapters } = await collected([
      [
        'party',
        4,
        { name: 'Jongeren van Noord', partyKind: 'residents_group', panel: 'residents' },
      ],
      ['contribution', 5, plank('Handen', { partyId: anId(4) })],
      ['contribution', 6, plank('Nog gezocht', { status: 'missing', byResidents: true })],
    ]);
    expect(chapters[0]?.rows[0]?.remarks).toEqual([
      { panel: 'residents', heading: 'Wat inwoners meebrengen', markdown: '- Handen' },
    ]);
    expect(JSON.stringify(chapters)).not.toContain('Jongeren van Noord');
  });

  it('tells a story only when its teller agreed and nobody is named in it', async () => {
    const { chapters, storiesHome } = await collected([
      ['story', 2, aStory('Wij begonnen met koffie.')],
      ['story', 3, aStory('Nog niet gevraagd.', 'none')],
      ['story', 4, aStory('Mevrouw De Vries begon.', 'with_name')],
    ]);
    const told = JSON.stringify(chapters);
    expect(told).toContain('Wij begonnen met koffie.');
    expect(told).not.toMatch(/Nog niet gevraagd|Vries/);
    expect(storiesHome).toBe(2);
  });

  it('tells no story that names a known person, also with one word', async () => {
    const { chapters, storiesHome } = await collected([
      ['person', 5, { displayName: 'Jannie' }],
      ['person', 6, { displayName: ' ' }],
      ['story', 2, aStory('We vroegen het aan jannie.')],
      ['story', 3, aStory('Wij begonnen met koffie.')],
    ]);
    expect(JSON.stringify(chapters)).not.toMatch(/jannie/i);
    expect(JSON.stringify(chapters)).toContain('koffie');
    expect(storiesHome).toBe(1);
  });

  it('tells a story when somebody said that what looks like a name is none', async () => {
    const records = [['story', 4, aStory('Mevrouw De Vries begon.')]] as const;
    const { chapters, storiesHome } = await collected(
      records,
      anOrder({ kept: ['Mevrouw De Vries'] }),
    );
    expect(JSON.stringify(chapters)).toContain('De Vries');
    expect(storiesHome).toBe(0);
  });

  it('holds no word of a private field', async () => {
    const part = { initiativeId: card };
    const { chapters } = await collected(
      [
        ['initiative', 9, { ...canaries(initiative), title: 'Open' }],
        ['onTheSpotAgreement', 2, { ...canaries(onTheSpotAgreement), ...part }],
        ['contactMoment', 3, { ...canaries(contactMoment), initiativeIds: [card] }],
        ['contribution', 4, { ...canaries(contribution), ...part }],
        ['undercurrentNote', 5, { text: 'kanarie-onderstroom', initiativeId: card }],
        ['story', 6, aStory('kanarie-verhaal', 'none')],
      ],
      anOrder({ ids: [card, anId(9)] }),
    );
    const open = new Set(
      [initiative, onTheSpotAgreement, contribution]
        .flatMap(shareKeys)
        .map((name) => `kanarie-${name}`),
    );
    const found = JSON.stringify(chapters).match(/kanarie-\w+/g) ?? [];
    expect(found.filter((word) => !open.has(word))).toEqual([]);
    expect(found).toContain('kanarie-what');
  });
});

describe('what looks like a name in a learning history', () => {
  const person = ['person', 9, { displayName: 'Geertje' }] as const;
  const plank = {
    initiativeId: card,
    byResidents: true,
    status: 'offered',
    text: 'soep van Geertje',
  };
  const parts = [
    ['contribution', 2, plank],
    ['onTheSpotAgreement', 3, { initiativeId: card, what: 'Geertje mag het hek verven' }],
    ['knowledgeQuestion', 4, { initiativeId: card, question: 'Mag het?', answer: 'Zei Geertje.' }],
    ['rolePeriod', 5, { initiativeId: card, why: 'Geertje vroeg het' }],
    ['experiment', 6, { initiativeId: card, hypothesis: 'Geertje bakt' }],
    ['lesson', 7, { sourceInitiativeId: card, shelved: true, title: 'Les', why: 'Om Geertje.' }],
  ] as const;

  it('keeps a row at home that colleagues never saw, and counts it', async () => {
    const { chapters, rowsHome } = await collected([person, ...parts]);

    expect(JSON.stringify(chapters)).not.toContain('Geertje');
    expect(rowsHome).toBe(parts.length);
  });

  it('tells it where the person said that it is none', async () => {
    const { chapters, rowsHome } = await collected(
      [person, ...parts],
      anOrder({ kept: ['Geertje'] }),
    );

    expect(JSON.stringify(chapters).match(/Geertje/g)).toHaveLength(parts.length);
    expect(rowsHome).toBe(0);
  });
});
