const pieceBytes = 2 ** 19;

/**
 * Bytes that another process holds, asked for piece by piece: Electron copies an answer several times
 * in the turn in which it comes, and a photo of megabytes would hold up main for as long.
 */
export const takeInPieces = async (
  size: number,
  take: (from: number, to: number) => Promise<unknown>,
): Promise<Uint8Array> => {
  const bytes = new Uint8Array(size);
  for (let from = 0; from < size; from += pieceBytes) {
    const to = Math.min(size, from + pieceBytes);
    const piece = await take(from, to);
    if (!(piece instanceof Uint8Array) || piece.length !== to - from) {
      throw new Error('A piece came back that was not asked for');
    }
    bytes.set(piece, from);
  }
  return bytes;
};
