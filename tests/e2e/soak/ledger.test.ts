import { expect, test } from '@playwright/test';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import { Ledger } from './ledger.ts';

const aCard = (title: string, id: string, sharedAs?: string): RawRecord => ({
  ...{ id, kind: 'lesson', createdAt: '', updatedAt: '', authorId: 'u' },
  values: { title },
  ...(sharedAs !== undefined && { shared: { id: sharedAs, isLive: true, isOwn: id !== sharedAs } }),
});

/** Kept by its owner, and shared under these ids, one after the other. */
const sharedAs = (...ids: readonly string[]) => {
  const ledger = new Ledger(1);
  const word = ledger.word();
  let before: RawRecord | null = null;
  for (const after of [aCard(word, 'card'), ...ids.map((id) => aCard(word, 'card', id))]) {
    ledger.note({ side: 0, before, after, how: 'act' });
    before = after;
  }
  return { ledger, word };
};

test('a card goes with what a colleague erases of it', () => {
  const { ledger, word } = sharedAs('one');

  ledger.erased(aCard(word, 'one', 'one'), 1);

  expect(ledger.erasedWords()).toEqual([word]);
  expect(ledger.lasting()).toEqual([]);
});

test('a card that was shared anew may live on when its first share is erased', () => {
  const { ledger, word } = sharedAs('one', 'two');

  ledger.erased(aCard(word, 'one', 'one'), 1);

  expect(ledger.erasedWords()).toEqual([]);
  expect(ledger.lasting()).toEqual([]);
});

test('a card goes under all its names when its owner erases it', () => {
  const { ledger, word } = sharedAs('one', 'two');

  ledger.erased(aCard(word, 'card', 'two'), 0);

  expect(ledger.erasedWords()).toEqual([word]);
});

/** A colleague wrote a word, which came in while this computer did something else with the card. */
const cameInMeanwhile = (after: RawRecord | null, how: string) => {
  const { ledger } = sharedAs('one');
  const late = ledger.word();
  const theirs = { before: aCard('', 'one', 'one'), after: aCard(late, 'one', 'one') };
  ledger.note({ side: 1, ...theirs, how: 'set' });
  const arrived = [JSON.stringify({ field: 'title', after: late })];
  ledger.note({ side: 0, before: aCard('oud', 'card', 'one'), after, arrived, how });
  return { late, lasting: ledger.lasting().map(([word]) => word) };
};

test('a word that came in just before its card was thrown away went with it', () => {
  const { late, lasting } = cameInMeanwhile(null, 'delete');

  expect(lasting).not.toContain(late);
});

test('a word that came in while another was being written there must stay', () => {
  const { late, lasting } = cameInMeanwhile(aCard('nieuw', 'card', 'one'), 'set');

  expect(lasting).toContain(late);
});
