import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../../../main/search/searchIndex.ts';
import { noabersOf, tellingWords } from '../../../../../renderer/domain/noabers/noabers.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Entity, Json, RawRecord, RecordOf } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { lesson } from '../../../../../shared/domain/lesson.ts';
import { party } from '../../../../../shared/domain/party.ts';
import { programme } from '../../../../../shared/domain/programme.ts';
import { isOnlyHere, searchKinds } from '../../../../../shared/ipc/search.ts';
import type { SearchHit, SearchKind } from '../../../../../shared/ipc/search.ts';

const idOf = (at: number): string => `019400aa-0000-7000-8000-00000000000${String(at)}`;
const [bedum, winsum] = [idOf(8), idOf(9)];
type Values = Readonly<Record<string, Json>>;
const raw = ({ kind }: Entity, id: string, values: Values): RawRecord => ({
  id,
  kind,
  createdAt: '2018-01-01T00:00:00Z',
  updatedAt: '2018-01-01T00:00:00Z',
  authorId: 'anneke',
  shared: { id, isOwn: false, isLive: true },
  values,
});
const make = <E extends Entity>(entity: E, id: string, values: Values): RecordOf<E> =>
  readRecord(entity, raw(entity, id, values));
const title = 'Speeltuin';
const titleRanges = [{ start: 0, end: title.length }];
const hit = (kind: SearchKind, id: string): SearchHit => ({
  ...{ id, kind, title, titleRanges, isTitlePrivate: false, snippet: '', snippetRanges: [] },
  ...{ isPrivate: false, names: [], words: ['speeltuin'], score: 1 },
});
const card = (at: number, villageIds: readonly string[]) =>
  make(initiative, idOf(at), { title: `Speeltuin ${String(at)}`, villageIds, themes: ['care'] });
const cards = [card(1, [bedum]), card(2, [winsum]), card(3, [winsum]), card(4, []), card(5, [])];
const learned = make(lesson, idOf(6), { title: 'Een hek', sourceInitiativeId: idOf(1) });
const around = {
  initiatives: new Map(cards.map((one) => [one.id, one])),
  lessons: new Map([[learned.id, learned]]),
};
const hits = [...cards.map(({ id }) => hit('initiative', id)), hit('lesson', learned.id)];
const here = { title: 'Speeltuin', villageIds: [winsum], themes: ['care' as const] };

describe('noabers', () => {
  it('are three at most, of other villages, with what they have in common', () => {
    const found = noabersOf(here, hits, around);

    expect(found.map(({ id }) => id)).toEqual([idOf(1), idOf(4), idOf(5)]);
    expect(found[0]).toMatchObject({ words: ['Speeltuin'], themes: ['care'], isOwn: false });
  });

  it('are not the card itself, nor the lessons that came from it', () => {
    const found = noabersOf({ ...here, id: idOf(1), villageIds: [] }, hits, around);

    expect(found.map(({ id }) => id)).toEqual([idOf(2), idOf(3), idOf(4)]);
    expect(noabersOf({ ...here, id: idOf(1) }, hits.slice(-1), around)).toEqual([]);
  });

  it('are never made from a private note, whatever it is called', () => {
    const kept = searchKinds.filter(isOnlyHere);

    expect(kept).toEqual(['story', 'signal', 'person']);
    for (const kind of kept) {
      const notes = cards.map(({ id }) => hit(kind, id));
      expect(noabersOf(here, notes, around)).toEqual([]);
    }
  });

  it('are none of one’s own of which nobody said in what village', () => {
    const { shared: _shared, ...mine } = card(4, []);
    const own = new Map([[mine.id, mine]]);

    expect(noabersOf(here, hits.slice(0, -1), { ...around, initiatives: own })).toEqual([]);
  });

  it('are nothing that cannot say why it stands there', () => {
    const unlike = hits.map((one) => ({ ...one, titleRanges: [] }));

    expect(noabersOf({ ...here, themes: [] }, unlike, around)).toEqual([]);
    expect(noabersOf(here, unlike, around)).toHaveLength(3);
  });

  it('are sought by telling words: not by short ones, nor by the name of a village', () => {
    expect(tellingWords('De speeltuin in Zuidwolde naar een hek', ['Zuidwolde'])).toBe('speeltuin');
    expect(tellingWords('Een plek', [])).toBe('plek');
    expect(tellingWords('Speeltuin mislukt', [])).toBe('speeltuin');
  });
});

describe('the words that noabers have in common', () => {
  const [from, of, police, funded] = [idOf(1), idOf(6), idOf(4), idOf(5)];
  /** What the index itself finds for a text, as the noabers of a card without a village. */
  const alikeFor = (text: string, values: Values, lessonValues: Values = {}) => {
    const raws = [
      raw(party, police, { name: 'Politie' }),
      raw(programme, funded, { name: 'Voor de buurt' }),
      raw(initiative, from, { villageIds: [bedum], ...values }),
      raw(lesson, of, { sourceInitiativeId: from, ...lessonValues }),
    ] as const;
    const index = createSearchIndex();
    index.put(raws);
    index.filled();
    const { hits } = index.find({ text, limit: 30, any: true });
    const initiatives = new Map([[from, readRecord(initiative, raws[2])]]);
    const lessons = new Map([[of, readRecord(lesson, raws[3])]]);
    const begun = { title: text, villageIds: [], themes: [] };
    return noabersOf(begun, hits, { initiatives, lessons }).toSorted((a, b) =>
      a.kind.localeCompare(b.kind),
    );
  };
  const wordsFor = (...asked: Parameters<typeof alikeFor>) =>
    alikeFor(...asked).map(({ words }) => words);

  it('are as they are written there, each once, of a lesson also where it came from', () => {
    const shown = wordsFor(
      'naaicafe samen',
      { title: 'Naaicafé samen', tags: ['naaicafé'] },
      { title: 'Begin klein', happened: 'Het naaicafé begon in de keuken.' },
    );

    expect(shown).toEqual([
      ['Naaicafé', 'samen'],
      ['naaicafé', 'samen'],
    ]);
  });

  it('are never a sign of the index, nor the word that the app does not say', () => {
    const shown = wordsFor('speeltuin mislukt', {
      title: 'Speeltuin mislukt',
      outcome: 'stopped_learned',
    });

    expect(shown).toEqual([['Speeltuin'], ['Speeltuin']]);
  });

  it('are the party or the programme by its whole name, where only that was found', () => {
    const shown = alikeFor(
      'Buurt met politie',
      { title: 'Koffietafel', partyIds: [police], programmeIds: [funded] },
      { title: 'Begin klein' },
    );

    expect(shown.map(({ kind, words, parties }) => ({ kind, words, parties }))).toEqual([
      { kind: 'initiative', words: [], parties: ['Politie', 'Voor de buurt'] },
      { kind: 'lesson', words: [], parties: ['Politie', 'Voor de buurt'] },
    ]);
  });
});
