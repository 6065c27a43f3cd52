import { describe, expect, it } from 'vitest';
import { applyChoices } from '../../../../shared/privacy/applyChoices.ts';
import type { Choice } from '../../../../shared/privacy/applyChoices.ts';

const text = 'Geertje van Dijk kwam langs.';
const piece = (words: string, choice: Choice['choice']): Choice => {
  const from = text.indexOf(words);
  return { from, to: from + words.length, choice };
};
const bothOrders = (one: Choice, other: Choice) => [
  applyChoices(text, [one, other]),
  applyChoices(text, [other, one]),
];

describe('pieces of a text that meet', () => {
  it('go as one when the one lies within the other', () => {
    const made = bothOrders(piece('Geertje', 'resident'), piece('Geertje van Dijk', 'resident'));

    expect(made).toEqual(Array(2).fill('Een inwoner kwam langs.'));
  });

  it('go as one when each goes on where the other stops', () => {
    const made = bothOrders(piece('Geertje van', 'remove'), piece('van Dijk', 'remove'));

    expect(made).toEqual(Array(2).fill('kwam langs.'));
  });

  it('stay only when both may stay', () => {
    const [short, long] = ['Geertje', 'Geertje van Dijk'];

    expect(bothOrders(piece(short, 'keep'), piece(long, 'keep'))).toEqual(Array(2).fill(text));
    expect(bothOrders(piece(short, 'resident'), piece(long, 'keep'))).toEqual(
      Array(2).fill('Een inwoner kwam langs.'),
    );
  });

  it('are two when they only touch or stand apart', () => {
    expect(bothOrders(piece('Geertje ', 'keep'), piece('van Dijk', 'remove'))).toEqual(
      Array(2).fill('Geertje kwam langs.'),
    );
    expect(bothOrders(piece('Geertje', 'resident'), piece('langs', 'remove'))).toEqual(
      Array(2).fill('Een inwoner van Dijk kwam.'),
    );
  });
});
