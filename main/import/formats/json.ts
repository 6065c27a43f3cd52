import { decodeText } from '../decodeText.ts';
import { refuse } from '../refusal.ts';
import type { Source } from '../source.ts';
import { deckBoards, readDeck } from './deck.ts';
import { readTrello, trelloBoard } from './trello.ts';

/** A board as Trello or Nextcloud Deck gives it away: which of the two is seen in the file itself. */
export const readJson = (bytes: Uint8Array): Source => {
  const json = parsed(decodeText(bytes));
  const trello = trelloBoard.safeParse(json);
  if (trello.success) return readTrello(trello.data);
  const deck = deckBoards(json);
  return deck === null ? refuse({ kind: 'unknown-kind' }) : readDeck(deck);
};

const parsed = (words: string): unknown => {
  try {
    return JSON.parse(words);
  } catch {
    return refuse({ kind: 'damaged' });
  }
};
