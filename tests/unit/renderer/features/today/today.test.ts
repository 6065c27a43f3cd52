import { describe, expect, it } from 'vitest';
import { monthAfter, todayOf } from '../../../../../renderer/features/today/today.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';

const today = '2018-03-10';
const aCard = (id: string, values: Readonly<Record<string, Json>>, updatedAt = today) =>
  readRecord(initiative, {
    id,
    kind: 'initiative',
    createdAt: updatedAt,
    updatedAt: `${updatedAt}T00:00:00Z`,
    authorId: 'me',
    values: { title: id, stage: 'running', ...values },
  });
const touch = (value: string) => ({ nextLightTouch: { value, precision: 'day' } });

describe('today', () => {
  it('brings back a let-go card on its day, and not before', () => {
    const cards = [
      aCard('a', { stage: 'let_go', ...touch('2018-03-10') }),
      aCard('b', touch('2018-03-11')),
      aCard('c', touch('2018-02-01')),
    ];

    expect(todayOf(cards, [], today).touches.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('leaves what came to an end in peace, but for the lesson that was promised', () => {
    const ended = aCard('a', { outcome: 'own_feet', lessonLater: true, ...touch('2018-01-01') });

    expect(todayOf([ended], [], today)).toMatchObject({ touches: [], suggestion: null });
    expect(todayOf([ended], [], today).lessons).toEqual([ended]);
    expect(todayOf([ended], [{ sourceInitiativeId: 'a' }], today).lessons).toEqual([]);
  });

  it('suggests one thing at most: first what was let go without a day to look again', () => {
    const cards = [
      aCard('heard', { stage: 'heard' }, '2018-01-01'),
      aCard('gone', { stage: 'let_go' }, '2018-03-01'),
    ];

    expect(todayOf(cards, [], today).suggestion?.initiative.id).toBe('gone');
    expect(todayOf(cards.slice(0, 1), [], today).suggestion?.kind).toBe('long-unheard');
    expect(todayOf([aCard('x', { stage: 'heard' })], [], today).suggestion).toBeNull();
  });

  it('asks for nothing when nothing is there', () => {
    expect(todayOf([], [], today)).toEqual({ touches: [], lessons: [], suggestion: null });
  });
});

describe('a month later', () => {
  it('is the same day, or the last of a shorter month', () => {
    expect(monthAfter('2018-01-15')).toBe('2018-02-15');
    expect(monthAfter('2018-01-31')).toBe('2018-02-28');
    expect(monthAfter('2018-12-31')).toBe('2019-01-31');
  });
});
