import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { isoToday } from '../dates.ts';
import { passTurn } from './tableEdits.ts';
import type { Seat, Table } from './tables.ts';
import { useTurnWords } from './turnWords.ts';

/** Gives the turn to a chair: said, shown, and undone in one press. */
export const usePassTurn = () => {
  const { turnOf } = useTurnWords();
  return ({ game, initiative }: Table, seat: Seat): void => {
    void write(passTurn(game.id, seat.id, isoToday()), 'edit').then((result) => {
      if (!result.ok) return;
      showNotice({
        tone: 'done',
        words: 'turn.passed',
        values: { turn: turnOf({ turn: seat }), title: initiative.title },
        act: undoAct(result.value, 'turn.undo'),
      });
    });
  };
};
