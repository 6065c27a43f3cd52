import type { Edit } from '../../shared/ipc/edit.ts';
import type {
  ImportError,
  ImportPlan,
  ImportPreview,
  ImportSummary,
} from '../../shared/ipc/import.ts';
import type { ChildProcess } from '../process/childProcess.ts';
import type { ParcelMessage } from '../process/parcels.ts';
import type { Place } from './readPlace.ts';
import type { Around } from './plan/card.ts';

/** What the person chose, and what is here already. */
export interface Planning {
  readonly plan: ImportPlan;
  readonly around: Around;
}

/** What main asks of the process. One question at a time. */
export type Question =
  | { readonly ask: 'read'; readonly place: Place }
  | { readonly ask: 'sheet'; readonly sheet: number }
  | ({ readonly ask: 'preview' } & Planning)
  | ({ readonly ask: 'edits' } & Planning);

export interface MadeEdits {
  readonly initiatives: number;
  readonly lessons: number;
  readonly newVillages: number;
  readonly already: number;
}

export interface Answers {
  readonly read: Omit<ImportSummary, 'job'>;
  readonly sheet: Omit<ImportSummary, 'job'>;
  readonly preview: ImportPreview;
  /** The edits themselves came before it, in pieces. */
  readonly edits: MadeEdits;
}

export type FromThread =
  | { readonly share: number }
  | { readonly edits: readonly Edit[] }
  | { readonly answer: Answers[keyof Answers] }
  | { readonly refused: ImportError };

/** What the process says beside it: the thread in it ended by itself. */
export type FromImport =
  | FromThread
  | { readonly full: true }
  /** A bug of ours: its kind and its place, never a word of the file. */
  | { readonly crashed: string };

/** The process as main holds it. */
export type ImportChild = ChildProcess<ParcelMessage<Question>, ParcelMessage<FromImport>>;
