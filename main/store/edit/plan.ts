import type { Op } from '../../kernel/entry.ts';
import { dotOf, liveAt } from '../../kernel/live.ts';
import type { Part, RecordState } from '../../kernel/record.ts';
import type { Change } from './change.ts';

/** Who will write the entry: its own dot counts as seen in a delete. */
export interface Author {
  readonly actor: string;
  readonly n: number;
  /** Who writes: the same in every run of this computer. */
  readonly by: string;
}

export interface Plan {
  readonly ops: readonly Op[];
  /** Operations that each need an entry of their own, behind the first: an entry writes a field once. */
  readonly further?: readonly Op[];
  /** What undoes it. */
  readonly inverse: readonly Change[];
}

export const nothing: Plan = { ops: [], inverse: [] };

/** The names of what stands in a field now: what an operation replaces. */
export const dots = (record: RecordState, part: Part, field: string): readonly string[] =>
  liveAt({ record, part, field }).map((live) => dotOf(part, live));
