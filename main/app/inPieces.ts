import { setImmediate as nextTurn } from 'node:timers/promises';

const pieceBytes = 2 ** 18;

/**
 * The body of an answer, piece by piece, each in a turn of its own: photos of megabytes, of which a
 * page may ask a dozen at once, would hold up main.
 */
export const inPieces = (bytes: Uint8Array): ReadableStream<Uint8Array> => {
  let from = 0;
  return new ReadableStream({
    pull: async (stream) => {
      await nextTurn();
      const piece = bytes.subarray(from, from + pieceBytes);
      from += pieceBytes;
      // A copy: whoever takes it may take its whole buffer.
      if (piece.length > 0) stream.enqueue(new Uint8Array(piece));
      if (from >= bytes.length) stream.close();
    },
  });
};
