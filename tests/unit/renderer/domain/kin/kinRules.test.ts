import { describe, expect, test } from 'vitest';
import type { RelationKind } from '../../../../../shared/domain/relation.ts';
import { objectionTo, sameTies } from '../../../../../renderer/domain/kin/kinRules.ts';
import type { Tie } from '../../../../../renderer/domain/kin/kinRules.ts';

const tie = (fromId: string, relationKind: RelationKind, toId: string): Tie => ({
  fromId,
  relationKind,
  toId,
  lessonId: null,
});

const known = [
  tie('stee', 'grew_from', 'project'),
  tie('beweeggroep', 'grew_from', 'stee'),
  tie('stee', 'seeks_out', 'andere stee'),
  tie('repair', 'part_of', 'burenhulp'),
];

describe('a tie between two initiatives', () => {
  test.each([
    [tie('kernnetwerk', 'grew_from', 'project')],
    [tie('beweeggroep', 'part_of', 'project')],
    [tie('project', 'seeks_out', 'beweeggroep')],
    [tie('project', 'inspired_by', 'beweeggroep')],
  ])('may be: %o', (next) => {
    expect(objectionTo(known, next)).toBeNull();
  });

  test('is never one with itself', () => {
    expect(objectionTo(known, tie('stee', 'seeks_out', 'stee'))).toBe('itself');
  });

  test('is told once, and who seek each other out do so both ways', () => {
    expect(objectionTo(known, tie('repair', 'part_of', 'burenhulp'))).toBe('known');
    expect(objectionTo(known, tie('andere stee', 'seeks_out', 'stee'))).toBe('known');
    expect(objectionTo(known, tie('repair', 'grew_from', 'burenhulp'))).toBeNull();
  });

  test('lets nobody come out of what came out of them, however many steps away', () => {
    expect(objectionTo(known, tie('project', 'grew_from', 'beweeggroep'))).toBe('circle');
    expect(objectionTo(known, tie('burenhulp', 'part_of', 'repair'))).toBe('part_circle');
  });

  test('is judged in time where two computers already made a circle together', () => {
    const circle = [tie('a', 'grew_from', 'b'), tie('b', 'grew_from', 'a')];
    expect(objectionTo(circle, tie('c', 'grew_from', 'a'))).toBeNull();
    expect(objectionTo(circle, tie('a', 'grew_from', 'c'))).toBeNull();
  });

  test('with a lesson is a tie of its own', () => {
    const lesson = {
      relationKind: 'inspired_by',
      fromId: 'stee',
      toId: null,
      lessonId: 'les',
    } as const;
    expect(objectionTo(known, lesson)).toBeNull();
    expect(objectionTo([lesson], lesson)).toBe('known');
    expect(objectionTo([lesson], { ...lesson, lessonId: 'andere les' })).toBeNull();
  });
});

describe('a tie that is taken back', () => {
  test('goes with the same one that somebody else told', () => {
    const told = [
      { ...tie('stee', 'seeks_out', 'andere stee'), id: 'een' },
      { ...tie('andere stee', 'seeks_out', 'stee'), id: 'twee' },
      { ...tie('stee', 'part_of', 'andere stee'), id: 'drie' },
    ];

    expect(sameTies(told, 'een')).toEqual(['een', 'twee']);
    expect(sameTies(told, 'weg')).toEqual(['weg']);
  });
});
