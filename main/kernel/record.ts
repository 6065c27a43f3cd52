import type { Json } from '../../shared/domain/entity.ts';

/**
 * A value that no write has replaced yet. A register with more than one holds values written
 * without knowledge of each other; `i` tells apart what one entry put in a set.
 */
export interface Live {
  readonly a: string;
  readonly n: number;
  readonly i: number;
  readonly t: string;
  readonly v: Json;
}

export type Part = 'registers' | 'sets' | 'texts';
export const parts: readonly Part[] = ['registers', 'sets', 'texts'];

/**
 * Everything the kernel knows of one record. The live values of a text are its last edits: more
 * than one means that edits made apart were merged and nobody has gone over the result.
 */
export interface RecordState {
  readonly kind: string;
  readonly id: string;
  /** The latest stamp of any operation on this record. */
  touched: string;
  readonly registers: Map<string, readonly Live[]>;
  readonly sets: Map<string, readonly Live[]>;
  readonly texts: Map<string, readonly Live[]>;
}

/** Registers of the kernel itself: who made the record, and who deleted it having seen what. */
export const createdField = '$new';
export const deletedField = '$del';

export const emptyRecord = (kind: string, id: string): RecordState => ({
  kind,
  id,
  touched: '',
  registers: new Map(),
  sets: new Map(),
  texts: new Map(),
});
