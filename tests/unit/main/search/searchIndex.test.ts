import { describe, expect, it } from 'vitest';
import { find, indexOf, initiative, lesson, titles } from './anIndex.ts';
import { aRecord, idOf } from './records.ts';

describe('the search index', () => {
  it('puts the word itself before a part of another, and that before a beginning', () => {
    const index = indexOf(
      lesson(1, 'Feestelijkheden'),
      lesson(2, 'Het dorpsfeest'),
      lesson(3, 'Lang verhaal', { happened: `${'woord '.repeat(400)} feest` }),
    );

    expect(titles(index, 'feesten')).toEqual(['Lang verhaal', 'Het dorpsfeest']);
    expect(titles(index, 'feest')).toEqual(['Lang verhaal', 'Het dorpsfeest', 'Feestelijkheden']);
  });

  it('asks for every telling word, in any of the fields', () => {
    const index = indexOf(
      lesson(1, 'Haal de kennis van binnen', { why: 'Een specialist weet meer.' }),
      lesson(2, 'Kennis delen'),
    );

    expect(titles(index, 'kennis van de specialisten')).toEqual(['Haal de kennis van binnen']);
  });

  it('finds a lesson of a colleague by how it ended, whose initiative does not say so', () => {
    const index = indexOf(
      initiative(1, 'Speeltuin Populieren', { stage: 'running' }),
      lesson(2, 'Vraag eerst de buren', {
        sourceInitiativeId: idOf(1),
        outcome: 'stopped_learned',
      }),
      lesson(3, 'Een speeltuin bij het water', { outcome: 'own_feet' }),
    );

    expect(titles(index, 'mislukt')).toEqual(['Vraag eerst de buren']);
    expect(titles(index, 'speeltuin mislukt')).toEqual(['Vraag eerst de buren']);
  });

  it('is content with one of the words when asked for a likeness, the most alike first', () => {
    const index = indexOf(
      initiative(1, 'Naaicafé'),
      initiative(2, 'Speeltuin met een hek'),
      initiative(3, 'Speeltuin De Eiken'),
    );
    const alike = find(index, 'speeltuintje hek water', { any: true }).hits;

    expect(alike.map(({ title }) => title)).toEqual([
      'Speeltuin met een hek',
      'Speeltuin De Eiken',
    ]);
    expect(titles(index, 'speeltuintje hek water')).toEqual([]);
  });

  it('finds what was tried and agreed, by its own words and by where it was', () => {
    const index = indexOf(
      aRecord('village', idOf(1), { name: 'Zuidwolde' }),
      initiative(2, 'Dorpshuiskamer', { villageIds: [idOf(1)] }),
      aRecord('experiment', idOf(3), { hypothesis: 'Een bankje helpt', initiativeId: idOf(2) }),
      aRecord('onTheSpotAgreement', idOf(4), { what: 'De sleutel', initiativeId: idOf(2) }),
      aRecord('knowledgeQuestion', idOf(5), { question: 'Mag dit?', answer: 'Ja, met vergunning' }),
      aRecord('dilemma', idOf(6), { oneSide: 'Nu beginnen', otherSide: 'Wachten op geld' }),
    );
    const kinds = (text: string) => find(index, text).hits.map(({ kind }) => kind);

    expect(kinds('bankje')).toEqual(['experiment']);
    expect(kinds('sleutel zuidwolde')).toEqual(['onTheSpotAgreement']);
    expect(kinds('vergunning')).toEqual(['knowledgeQuestion']);
    expect(find(index, 'wachten').hits).toMatchObject([{ kind: 'dilemma', isPrivate: true }]);
  });

  it('marks neighbouring words and the small words between them as one', () => {
    const index = indexOf(lesson(1, 'Haal de kennis van binnen'));

    const [hit] = find(index, 'kennis van binnen').hits;

    expect(hit?.titleRanges.map(({ start, end }) => hit.title.slice(start, end))).toEqual([
      'kennis van binnen',
    ]);
  });

  it('shows the piece of text in which it was found, without the signs of Markdown', () => {
    const long = 'Eerst stond er heel veel over iets anders in deze tekst. '.repeat(10);
    const index = indexOf(
      lesson(1, 'Titel', { happened: `${long}\n\nToen kwam de **speeltuin**.` }),
    );

    const [hit] = find(index, 'speeltuinen').hits;

    expect(hit?.snippet).toMatch(/^… .*Toen kwam de speeltuin\.$/);
    expect(hit?.snippetRanges.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual([
      'speeltuin',
    ]);
    expect(hit?.isPrivate).toBe(false);
  });

  it('says so when it was found in a text that only this computer holds', () => {
    const index = indexOf(initiative(1, 'Moestuin', { notes: 'De buurman twijfelt' }));

    expect(find(index, 'buurman').hits[0]?.isPrivate).toBe(true);
  });

  it('finds programmes and funds by a form of their name, and the cards that they helped', () => {
    const [programme, fund] = [idOf(8), idOf(9)];
    const index = indexOf(
      aRecord('programme', programme, { name: 'Noaberschap', period: 'vanaf 2014' }),
      aRecord('fundingSource', fund, { name: 'Middelen voor het aardbevingsgebied' }),
      initiative(1, 'Leeszaal', { programmeIds: [programme], fundingSourceIds: [fund] }),
    );
    const kinds = (text: string) => find(index, text).hits.map(({ kind }) => kind);

    expect(kinds('noaberschap')).toEqual(['programme', 'initiative']);
    expect(kinds('2014')).toEqual(['programme']);
    expect(kinds('aardbeving')).toEqual(['fundingSource', 'initiative']);
    const [hit] = find(index, 'noaberschap').hits;
    expect(hit?.titleRanges).toHaveLength(1);

    index.put([aRecord('fundingSource', fund, { name: 'Dorpsfonds' })]);
    expect(kinds('dorpsfonds')).toEqual(['fundingSource', 'initiative']);
    expect(kinds('aardbeving')).toEqual([]);
  });

  it('finds an initiative by its village, also in Gronings, and follows a new name', () => {
    const village = idOf(9);
    const index = indexOf(
      aRecord('village', village, { name: 'Warffum', aliases: ['Waarvum'] }),
      initiative(1, 'Leeszaal', { villageIds: [village] }),
    );

    expect(titles(index, 'waarvum')).toContain('Leeszaal');

    index.put([aRecord('village', village, { name: 'Baflo' })]);

    expect(titles(index, 'warffum')).toEqual([]);
    expect(titles(index, 'baflo')).toEqual(['Baflo', 'Leeszaal']);
  });

  it('tells by which name beside the title it was found, if nothing else tells it', () => {
    const [village, programme] = [idOf(9), idOf(8)];
    const index = indexOf(
      aRecord('village', village, { name: 'Warffum' }),
      aRecord('programme', programme, { name: 'Noaberschap' }),
      initiative(1, 'Leeszaal', {
        villageIds: [village],
        programmeIds: [programme],
        tags: ['jeugd', 'leeszaal'],
      }),
      lesson(2, 'Begin klein', { sourceInitiativeId: idOf(1), topics: ['jeugd'] }),
    );
    const names = (text: string, kind: string) =>
      find(index, text)
        .hits.filter((hit) => hit.kind === kind)
        .map((hit) =>
          hit.names.map(({ of, name, ranges }) => [
            of,
            ...ranges.map(({ start, end }) => name.slice(start, end)),
          ]),
        );

    expect(names('warffum', 'initiative')).toEqual([[['village', 'Warffum']]]);
    expect(names('noaberschap jeugd', 'initiative')).toEqual([
      [
        ['programme', 'Noaberschap'],
        ['tag', 'jeugd'],
      ],
    ]);
    expect(names('leeszaal', 'initiative')).toEqual([[]]);
    expect(names('leeszaal', 'lesson')).toEqual([[['initiative', 'Leeszaal']]]);
    expect(names('jeugd', 'lesson')).toEqual([[['topic', 'jeugd']]]);
  });

  it('finds what went differently by the word the app never says', () => {
    const index = indexOf(
      initiative(1, 'Speeltuin Noord', { outcome: 'different' }),
      initiative(2, 'Speeltuin Zuid', { outcome: 'own_feet' }),
      initiative(3, 'Speeltuin Oost', { outcome: 'stopped_learned' }),
      lesson(4, 'Speeltuin zonder schommel', { lessonKind: 'next_time' }),
      lesson(5, 'Speeltuin met schommel', { lessonKind: 'worked' }),
      lesson(6, 'Wie beheert de speeltuin?', { sourceInitiativeId: idOf(1) }),
    );

    expect(titles(index, 'speeltuin mislukt').toSorted()).toEqual([
      'Speeltuin Noord',
      'Speeltuin Oost',
      'Speeltuin zonder schommel',
      'Wie beheert de speeltuin?',
    ]);
  });

  it('forgives a slip in a long word, only when nothing fits as typed', () => {
    const index = indexOf(lesson(1, 'De subsidie kwam laat'), lesson(2, 'Huis te huur'));

    expect(find(index, 'subsdie')).toMatchObject({ isGuess: true, total: 1 });
    expect(find(index, 'subsidie')).toMatchObject({ isGuess: false, total: 1 });
    expect(find(index, 'huus').total).toBe(0);
  });

  it('keeps to the kinds that are asked for', () => {
    const index = indexOf(lesson(1, 'Moestuin'), initiative(2, 'Moestuin'));

    expect(find(index, 'moestuin', { kinds: ['lesson'] }).found).toEqual([
      { kind: 'lesson', id: idOf(1) },
    ]);
  });

  it('forgets what was changed and what went away', () => {
    const index = indexOf(lesson(1, 'Moestuin'), lesson(2, 'Moestuin achter de kerk'));

    index.put([lesson(1, 'Leeszaal')]);
    index.drop('lesson', [idOf(2)]);

    expect(titles(index, 'moestuin')).toEqual([]);
    expect(titles(index, 'leeszaal')).toEqual(['Leeszaal']);
  });

  it('learns the tags of the user, also for words that it had already', () => {
    const index = indexOf(lesson(1, 'Het krodderfeest'));

    expect(find(index, 'feest').total).toBe(1);
    index.put([lesson(2, 'Nog iets', { topics: ['krodder'] })]);

    expect(titles(index, 'krodder')).toEqual(['Nog iets', 'Het krodderfeest']);
  });

  it('answers an empty question with nothing', () => {
    expect(find(indexOf(lesson(1, 'Moestuin')), '  …  ')).toMatchObject({ total: 0, hits: [] });
  });
});
