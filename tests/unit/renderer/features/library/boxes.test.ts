import { describe, expect, it } from 'vitest';
import { boxOf, firstSentence, shelvesOf } from '../../../../../renderer/features/library/boxes.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { lesson } from '../../../../../shared/domain/lesson.ts';

const empty = { texts: [], nextTime: '', parties: [], rules: [], photos: 0, travelled: [] };
const aLesson = (id: string, values: Readonly<Record<string, Json>> = {}) =>
  readRecord(lesson, {
    id,
    kind: 'lesson',
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: '2018-01-01T00:00:00Z',
    authorId: 'me',
    values: { title: id, ...values },
  });

describe('the shelves of game boxes', () => {
  it('has a shelf for each topic, the fullest first, and what has none at the end', () => {
    const lessons = [
      aLesson('a'),
      aLesson('b', { topics: ['groen'] }),
      aLesson('c', { topics: ['samenwerking', 'groen'] }),
      aLesson('d', { topics: ['samenwerking'] }),
    ];

    const shelves = shelvesOf(lessons, (one) => boxOf(one, empty));

    expect(shelves.map(({ topic, boxes }) => [topic, boxes.map(({ id }) => id)])).toEqual([
      ['samenwerking', ['c', 'd']],
      ['groen', ['b']],
      [null, ['a']],
    ]);
  });

  it('puts on the side of a box what the lesson has, players once', () => {
    const box = boxOf(aLesson('a', { forWhom: ['inwoners', 'politie'] }), {
      ...empty,
      parties: ['politie', 'Woningbouw'],
      texts: ['Zo ging het.', '', ' '],
      nextTime: '**Vraag** eerst de buren. Dan pas de gemeente.',
    });

    expect(box).toMatchObject({
      players: ['inwoners', 'politie', 'Woningbouw'],
      tactics: 'Vraag eerst de buren.',
      answers: 1,
      rules: [],
    });
  });

  it('says that colleagues no longer have what one of them took away', () => {
    const isOnlyHere = (isLive: boolean): boolean =>
      boxOf({ ...aLesson('a', { shelved: true }), shared: { id: 's', isOwn: true, isLive } }, empty)
        .isOnlyHere;

    expect([isOnlyHere(true), isOnlyHere(false)]).toEqual([false, true]);
  });

  it('cuts a sentence that has no end', () => {
    expect(firstSentence('woord '.repeat(60))).toHaveLength(141);
    expect(firstSentence('')).toBe('');
  });
});
