import { describe, expect, it } from 'vitest';
import { isOnlyHere, searchKinds } from '../../../../shared/ipc/search.ts';
import { find, indexOf, initiative, lesson, titles } from './anIndex.ts';
import { aRecord, idOf } from './records.ts';

describe('own notes and people in the search index', () => {
  it('says so when the title itself is of a text that only this computer holds', () => {
    const sides = { oneSide: 'Nu beginnen', otherSide: 'Wachten op geld' };
    const shared = {
      ...aRecord('dilemma', idOf(2), sides),
      shared: { id: idOf(3), isOwn: true, isLive: true },
    };
    const index = indexOf(
      aRecord('dilemma', idOf(1), sides),
      shared,
      aRecord('story', idOf(4), { text: 'Beginnen was het moeilijkst' }),
      initiative(5, 'Beginnen met een moestuin'),
    );
    const hits = find(index, 'beginnen').hits;

    expect(new Map(hits.map((hit) => [hit.id, hit.isTitlePrivate]))).toEqual(
      new Map([
        [idOf(1), true],
        [idOf(2), false],
        [idOf(4), true],
        [idOf(5), false],
      ]),
    );
  });

  it('finds own notes and people by their own words, and says that they stay here', () => {
    const index = indexOf(
      aRecord('village', idOf(1), { name: 'Winsum' }),
      initiative(2, 'Tuin', { villageIds: [idOf(1)] }),
      aRecord('signal', idOf(3), { text: 'Te veel hondenpoep', villageId: idOf(1) }),
      aRecord('undercurrentNote', idOf(4), { text: 'Ze zwijgt' }),
      aRecord('signal', idOf(6), { villageId: idOf(1) }),
      aRecord('person', idOf(7), { displayName: 'Jantje Bos', howToReach: 'Na zessen' }),
    );

    expect(find(index, 'hondenpoep').hits).toMatchObject([{ kind: 'signal', isPrivate: true }]);
    expect(find(index, 'zwijgt').hits).toEqual([]);
    expect(find(index, 'jantje').hits).toMatchObject([{ kind: 'person', title: 'Jantje Bos' }]);
    expect(find(index, 'winsum').found.map(({ kind }) => kind)).toEqual(['village', 'initiative']);
    expect(find(index, 'tuin').found).toEqual([{ kind: 'initiative', id: idOf(2) }]);
  });

  it('shows a few of each kind, so that many notes do not hide a card', () => {
    const notes = Array.from({ length: 30 }, (_, at) =>
      aRecord('signal', idOf(at), { text: 'Moestuin' }),
    );
    const index = indexOf(...notes, initiative(99, 'Samen in de wei', { notes: 'een moestuin?' }));

    const { hits, total } = find(index, 'moestuin', { limit: 10, ofAKind: 2 });

    expect(hits.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['signal', 'signal', 'initiative']),
    );
    expect(hits).toHaveLength(3);
    expect(total).toBe(31);
  });

  it('puts a card that is called so before a note that only says so', () => {
    const index = indexOf(
      aRecord('signal', idOf(1), { text: 'Moestuin' }),
      initiative(2, 'Moestuin van de straat'),
    );

    expect(titles(index, 'moestuin')).toEqual(['Moestuin van de straat', 'Moestuin']);
  });

  it('gives who asks for cards and lessons nothing of a private note, however alike', () => {
    const words = 'Speeltuin achter de school';
    const index = indexOf(
      ...searchKinds
        .filter(isOnlyHere)
        .map((kind, at) =>
          aRecord(kind, idOf(at), { text: words, note: words, displayName: words }),
        ),
      lesson(20, 'Een hek om de speeltuin'),
    );

    const query = { any: true, kinds: ['initiative', 'lesson'] } as const;

    expect(find(index, words).total).toBe(searchKinds.filter(isOnlyHere).length);
    expect(find(index, words, { ...query, kinds: [...query.kinds] }).hits).toMatchObject([
      { kind: 'lesson', snippet: '', isPrivate: false },
    ]);
  });
});
