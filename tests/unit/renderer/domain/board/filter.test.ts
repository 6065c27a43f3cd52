import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceKinds,
  emptyFilter,
  isFiltering,
  isSameFilter,
  matcherOf,
} from '../../../../../renderer/domain/board/filter.ts';
import type { BoardFilter } from '../../../../../shared/ipc/settings.ts';
import { aCard } from './aCard.ts';

const filters: fc.Arbitrary<BoardFilter> = fc.record({
  areaIds: fc.subarray(['bedum', 'winsum']),
  villageIds: fc.subarray(['onderdendam', 'zuidwolde']),
  themes: fc.subarray(['care', 'wellbeing', 'liveability']),
  tags: fc.subarray(['groen', 'ontmoeten']),
  origins: fc.subarray(['dream', 'idea']),
  ownRoles: fc.subarray(['initiator', 'guide']),
  text: fc.constantFrom('', 'naai', 'cafe  bedum'),
});
const cards = filters.map((parts) =>
  aCard({
    ...{ id: 'c', ...parts, folded: parts.text },
    origin: parts.origins[0] ?? null,
    ownRole: parts.ownRoles[0] ?? null,
  }),
);

describe('filters of the board', () => {
  it('combine: a card must pass every kind of filter', () => {
    fc.assert(
      fc.property(filters, cards, (filter, card) => {
        const apart = choiceKinds.map((kind) =>
          matcherOf({ ...emptyFilter, [kind]: filter[kind] })(card),
        );
        const text = matcherOf({ ...emptyFilter, text: filter.text })(card);

        expect(matcherOf(filter)(card)).toBe(text && apart.every(Boolean));
      }),
    );
  });

  it('let a card through that has one of the chosen values of a kind', () => {
    const filter = { ...emptyFilter, villageIds: ['onderdendam', 'zuidwolde'] };

    const matches = matcherOf(filter);

    expect(matches(aCard({ id: 'a', villageIds: ['zuidwolde'] }))).toBe(true);
    expect(matches(aCard({ id: 'b', villageIds: ['bedum'] }))).toBe(false);
    expect(matches(aCard({ id: 'c' }))).toBe(false);
  });

  it('show only what the coordinator set going herself', () => {
    const matches = matcherOf({ ...emptyFilter, ownRoles: ['initiator'] });

    expect(matches(aCard({ id: 'a', ownRole: 'initiator' }))).toBe(true);
    expect(matches(aCard({ id: 'b', ownRole: 'guide' }))).toBe(false);
    expect(matches(aCard({ id: 'c' }))).toBe(false);
  });

  it('find every typed word, with or without its accents', () => {
    const card = aCard({ id: 'a', folded: 'naaicafe\nbedum' });
    const finds = (text: string): boolean => matcherOf({ ...emptyFilter, text })(card);

    expect(finds('Café bedum')).toBe(true);
    expect(finds('café zuidwolde')).toBe(false);
  });

  it('know a tag whatever its capitals', () => {
    expect(
      matcherOf({ ...emptyFilter, tags: ['Groen'] })(aCard({ id: 'a', tags: ['groen'] })),
    ).toBe(true);
  });

  it('are off when nothing is chosen or only spaces are typed', () => {
    expect(isFiltering(emptyFilter)).toBe(false);
    expect(isFiltering({ ...emptyFilter, text: '  ' })).toBe(false);
    expect(isFiltering({ ...emptyFilter, origins: ['dream'] })).toBe(true);
  });

  it('are the same whatever the order of choosing', () => {
    expect(
      isSameFilter(
        { ...emptyFilter, themes: ['care', 'wellbeing'] },
        { ...emptyFilter, themes: ['wellbeing', 'care'] },
      ),
    ).toBe(true);
    expect(isSameFilter(emptyFilter, { ...emptyFilter, text: 'naai' })).toBe(false);
  });
});
