import { useMemo } from 'react';
import type { RefObject } from 'react';
import { showNotice } from '../../app/notice.ts';
import type { Notice } from '../../app/notice.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import type { ListPlace } from './boardActions.ts';
import { listAt } from './boardMoves.ts';
import type { Card } from '../../domain/board/card.ts';
import { keepMove } from './draftStore.ts';
import type { Latest } from './latest.ts';
import { inverseOf, moveEdits } from './move.ts';
import type { Move } from './move.ts';

type Words = Pick<Notice, 'words' | 'values'>;

/** What to say of a move to another column or lane, aloud and at the foot of the window. */
const wordsOf = (move: Move, place: ListPlace, cards: readonly Card[], now: Latest): Words => {
  const column = now.stageName(move.stage);
  const lane = place.lane?.name ?? '';
  const [first] = cards;
  if (cards.length === 1 && first !== undefined) {
    const values = { card: now.titleOf(first), column, lane };
    return { words: move.lane ? 'board.movedLane' : 'board.moved', values };
  }
  const values = { count: cards.length, column, lane };
  return { words: move.lane ? 'board.movedManyLane' : 'board.movedMany', values };
};

const offerUndo = async (
  kept: Promise<boolean>,
  words: Words,
  back: Parameters<typeof keepMove>[0],
): Promise<void> => {
  if (!(await kept)) return;
  const undo = async (): Promise<void> => {
    if (await keepMove(back)) showNotice({ tone: 'done', words: 'board.movedBack' });
  };
  showNotice({ tone: 'done', ...words, act: { words: 'board.undo', run: () => void undo() } });
};

/** A new place in the same column can be seen at once; it is only said aloud. */
const tellPlace = (latest: RefObject<Latest>, place: ListPlace, card: Card): void => {
  requestAnimationFrame(() => {
    const { model, titleOf, stageName, t } = latest.current;
    const list = listAt(model, place);
    const at = list.findIndex(({ id }) => id === card.id) + 1;
    const values = { card: titleOf(card), at, count: list.length, column: stageName(place.stage) };
    announce(t('board.movedWithin', values));
  });
};

/** Moves cards: shows it at once, keeps it, tells it and offers to undo it. False: nothing moved. */
export const useMove = (latest: RefObject<Latest>): ((move: Move, place: ListPlace) => boolean) =>
  useMemo(
    () => (move, place) => {
      const { cards, columns } = latest.current.model;
      const edits = moveEdits(columns, cards, move);
      if (edits.length === 0) return false;
      const moved = move.cardIds.flatMap((id) => cards.get(id) ?? []);
      const kept = keepMove(edits);
      const [first] = moved;
      const isWithin = move.lane === undefined && moved.every(({ stage }) => stage === move.stage);
      if (isWithin && first !== undefined) tellPlace(latest, place, first);
      else {
        const words = wordsOf(move, place, moved, latest.current);
        void offerUndo(kept, words, inverseOf(edits, cards));
      }
      return true;
    },
    [latest],
  );
