import type { ImportProgram, ImportRole, LeftOut } from '../../shared/ipc/import.ts';

/** A file or a folder as it was read, whatever program made it: a table of words. */
export interface Source {
  readonly program: ImportProgram;
  /** What its program calls it; empty where only the file has a name. */
  readonly name: string;
  /** The sheets of a workbook; empty where there is but one. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the reader itself did not take, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** Columns that a program has by itself: the screen has words for them. */
export type OwnHeading =
  | 'name'
  | 'list'
  | 'labels'
  | 'text'
  | 'start'
  | 'due'
  | 'members'
  | 'comments'
  | 'folder'
  | 'notebook'
  | 'alarm'
  | 'author'
  | 'created';

export interface Column {
  readonly heading: string;
  /** Its heading is one of `OwnHeading`. */
  readonly isOwn?: true;
  /** What it is for sure, because the program says so; null where its heading has to tell. */
  readonly role: ImportRole | null;
  /** Words as typed in a cell, or Markdown. */
  readonly isMarkdown: boolean;
}

export const ownColumn = (heading: OwnHeading, role: ImportRole, isMarkdown = false): Column => ({
  heading,
  isOwn: true,
  role,
  isMarkdown,
});

export interface Row {
  /** What its program knows it by; null where a row is only words. */
  readonly id: string | null;
  /** As many as there are columns. */
  readonly cells: readonly string[];
  /**
   * Its cells as the app read them once, where it reads more today: by these it is known again, or
   * every card that came in before would seem to be another one now.
   */
  readonly cellsBefore?: readonly string[];
  /** Why it stays behind unless the person says otherwise. */
  readonly hidden?: 'archived' | 'archived-list';
  /** Ticked off in its own program, and when; empty where only that is known. */
  readonly finishedOn?: string;
  /** Labels that have a colour and no name, as their program calls the colour. */
  readonly colours?: readonly string[];
}

/** One file of a folder, or the only one. */
export interface NamedBytes {
  /** With `/` between folders, beginning below the chosen one. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Tells how far it is, between 0 and 1. */
export type OnShare = (share: number) => void;

/** Several values in one cell: no person types this sign. */
export const between = '\u001f';
export const listed = (values: readonly string[]): string => values.join(between);
