import type { RawRecord } from '../../shared/domain/entity.ts';
import { pieceOf } from '../../shared/ipc/pieces.ts';
import type { Pieces } from '../../shared/ipc/pieces.ts';
import { createBreather } from '../store/disk/breathe.ts';

const recordsInPiece = 250;

/** However many there are, the window answers in between. */
export const piecesOf = async (records: readonly RawRecord[]): Promise<Pieces> => {
  const breathe = createBreather();
  const pieces: string[] = [];
  for (let from = 0; from < records.length; from += recordsInPiece) {
    pieces.push(pieceOf(records.slice(from, from + recordsInPiece)));
    await breathe();
  }
  return pieces;
};
