import type { RawRecord } from '../domain/entity.ts';

/**
 * Many records on their way to the page, as text. The bridge copies objects property by property, from
 * world to world: of 10,000 records that took half a second, and of their text it takes a twentieth.
 */
export type Pieces = readonly string[];

export const pieceOf = (records: readonly RawRecord[]): string => JSON.stringify(records);

export const recordsIn = (pieces: Pieces): readonly RawRecord[] =>
  pieces.flatMap((piece) => JSON.parse(piece) as readonly RawRecord[]);
