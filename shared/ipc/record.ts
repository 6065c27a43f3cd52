import { z } from 'zod';
import type { Json, RawRecord } from '../domain/entity.ts';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { changes, reads } from './channel.ts';
import { write } from './edit.ts';
import type { Action, Receipt, WriteError } from './edit.ts';
import type { Pieces } from './pieces.ts';

const kind = z.string().min(1).max(40);

/** One step in a record's history, newest first. */
export interface HistoryStep {
  /** Names the step for `history:putBack`. */
  readonly ref: string;
  readonly at: string;
  readonly authorId: string;
  /** `lost`: a value that went away when the state of another computer was taken in. */
  readonly action: Action | 'lost';
  readonly field: string | null;
  readonly before: Json;
  readonly after: Json;
  /** Colleagues never had these words, and no check of them is remembered: they cannot be put back. */
  readonly beforeShare?: true;
}

/** A record in which two wrote at once, or that came back after a delete. */
export interface WaitingRecord {
  readonly kind: string;
  readonly id: string;
  /** As `conflicts` of the record. */
  readonly conflicts: readonly string[];
}

export interface UndoState {
  readonly undo: Action | null;
  readonly redo: Action | null;
}

/** One thing that the person did; `step` names it for `undo:undo` and `undo:redo`. */
export interface DoneStep {
  readonly step: number;
  readonly action: Action;
}

/** After undo or redo: which step it was, null when there was none left. */
export interface Stepped extends UndoState {
  readonly done: DoneStep | null;
}

const named = z.object({ step: z.int() }).nullable();

export type StepError =
  | WriteError
  /** It was taken back or done again before, or is too long ago. */
  | { readonly kind: 'no-such-step' }
  /** What it changed was changed again later, or is now a whole with new parts. */
  | { readonly kind: 'changed-since' };

export const recordRequests = {
  /** All live records of a kind. `fields` leaves the rest out; texts come only when named. */
  'record:list': reads(z.object({ kind, fields: z.array(z.string()).optional() }))<
    readonly RawRecord[]
  >(),
  /** The same, without texts, for whoever takes all of them. */
  'record:pieces': reads(z.object({ kind }))<Pieces>(),
  'record:get': reads(z.object({ kind, id: recordId }))<RawRecord | null>(),
  /** Everything in which somebody still has to choose; the newest first. */
  'record:waiting': reads(z.null())<readonly WaitingRecord[]>(),
  'entry:write': changes(write)<Result<Receipt, WriteError>>(),
  'undo:state': reads(z.null())<UndoState>(),
  /** The last action, or the one named: what was done after that stays. */
  'undo:undo': changes(named)<Result<Stepped, StepError>>(),
  'undo:redo': changes(named)<Result<Stepped, StepError>>(),
  'history:list': reads(z.object({ kind, id: recordId }))<readonly HistoryStep[]>(),
  /** Gives the field the value it had after the named step. */
  'history:putBack': changes(z.object({ kind, id: recordId, ref: z.string().max(200) }))<
    Result<Receipt, WriteError>
  >(),
};

export interface RecordEvents {
  /** These records changed or went away; read again what you show. */
  'record:changed': { readonly kind: string; readonly ids: readonly string[] };
  'undo:changed': UndoState;
}
