import { z } from 'zod';
import { stages } from '../domain/enums.ts';
import type { LessonKind, Origin, Theme } from '../domain/enums.ts';
import { recordId } from '../domain/field.ts';
import { importHash } from '../domain/importMark.ts';
import { lessonTexts } from '../domain/lesson.ts';
import type { Result } from '../result.ts';
import { changes, reads } from './channel.ts';
import type { WriteError } from './edit.ts';

export const importPrograms = ['csv', 'xlsx', 'trello', 'deck', 'markdown', 'joplin'] as const;
export type ImportProgram = (typeof importPrograms)[number];

/** What a column of the file becomes on a card. */
export const importRoles = [
  'title',
  'village',
  'list',
  'theme',
  'tags',
  'origin',
  'begunOn',
  'touchOn',
  'text',
  'ownWords',
  'residentsDo',
  ...lessonTexts,
  'lessonKind',
  'forWhom',
  'people',
  'comments',
  'sourceId',
  'skip',
] as const;
export type ImportRole = (typeof importRoles)[number];

/** Where the cards of one list go: a column of the board, the library, or nowhere. */
export const importTargets = [...stages, 'lesson', 'skip'] as const;
export type ImportTarget = (typeof importTargets)[number];
const target = z.enum(importTargets);

/** What a village that nobody knows becomes: a known one, a new one, or none. */
const place = z.union([recordId, z.enum(['new', 'none'])]);
export type ImportPlace = z.infer<typeof place>;

const most = 500;

/**
 * What the person chose for a file. It is remembered for the next one, so the values of the file stand
 * in it by a hash: their words would outlive the cards.
 */
export const importChoices = z.object({
  /** One for each column. */
  roles: z.array(z.enum(importRoles)).max(most),
  /** For cards without a list. */
  target,
  lists: z.array(z.object({ key: importHash, target })).max(most),
  places: z.array(z.object({ key: importHash, place })).max(most),
});
export type ImportChoices = z.infer<typeof importChoices>;

export const importPlan = importChoices.extend({
  villageId: recordId.nullable(),
  withArchived: z.boolean(),
  withPeople: z.boolean(),
  withComments: z.boolean(),
  withContact: z.boolean(),
  /** Cards that are here already and say something else now come in once more, as new cards. */
  withChanged: z.boolean(),
  language: z.enum(['nl', 'en']),
});
export type ImportPlan = z.infer<typeof importPlan>;

export type ImportError =
  | { readonly kind: 'unknown-kind' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large'; readonly maxMib: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'not-readable' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'gone' };

export interface ImportColumn {
  readonly heading: string;
  /** A column that its program has by itself: a key of the word list. */
  readonly isOwn: boolean;
  readonly examples: readonly string[];
  /** What it seems to be. */
  readonly role: ImportRole;
}

/** A file that was read and waits for a yes. */
export interface ImportSummary {
  readonly job: string;
  readonly program: ImportProgram;
  readonly name: string;
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly columns: readonly ImportColumn[];
  readonly rows: number;
  /** The same for every file with these headings, so that choices are found again. */
  readonly headings: string;
}

export const leftOutReasons = [
  'archived',
  'archived-list',
  'template',
  'deleted',
  'list-skipped',
  'no-title',
  'already',
  'changed',
  'twice',
  'people',
  'comments',
  'contact',
  'files',
  'pictures',
  'remark',
  'unreadable',
  'nested',
  'encrypted',
  'conflict',
  'cut',
  'cut-off',
  'not-fit',
  'column',
  'too-wide',
  'above',
  'quotes',
  'note-empty',
  'note-too-large',
  'too-deep',
  'link',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** A few, so that the person knows which. */
  readonly examples: readonly string[];
}

export interface PreviewRow {
  readonly title: string;
  readonly target: Exclude<ImportTarget, 'skip'>;
  readonly villages: readonly string[];
  readonly themes: readonly Theme[];
  readonly tags: readonly string[];
  readonly origin: Origin | null;
  readonly lessonKind: LessonKind | null;
  readonly day: string | null;
  /** The beginning of its words. */
  readonly text: string;
  /** Somebody's name may stand on it. */
  readonly mayName: boolean;
}

export interface ImportPreview {
  readonly initiatives: number;
  readonly lessons: number;
  readonly newVillages: number;
  /** Ticked off in their own program: they ask for no look to come. */
  readonly finished: number;
  readonly withNames: number;
  readonly withoutVillage: number;
  readonly rows: readonly PreviewRow[];
  readonly lists: readonly {
    readonly key: string;
    readonly value: string;
    readonly count: number;
    readonly target: ImportTarget;
  }[];
  /** Names of places that are no village here. */
  readonly places: readonly {
    readonly key: string;
    readonly value: string;
    readonly count: number;
    readonly place: ImportPlace;
  }[];
  readonly leftOut: readonly LeftOut[];
}

export interface ImportDone {
  readonly initiatives: number;
  readonly lessons: number;
  readonly newVillages: number;
  readonly already: number;
}

export type ImportWriteError =
  ImportError | { readonly kind: WriteError['kind'] } | { readonly kind: 'nothing-new' };

const job = z.object({ job: z.uuid() });

/** A file that is dropped comes as its bytes: the page knows no path. */
export const largestDropBytes = 100 * 2 ** 20;
const dropped = z.object({
  name: z.string().max(1_000),
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestDropBytes),
});

export const importRequests = {
  /** Asks which file or folder, and reads it; null when the person changes their mind. */
  'import:choose': reads(job.extend({ what: z.enum(['file', 'folder']) }))<Result<
    ImportSummary,
    ImportError
  > | null>(),
  'import:drop': reads(job.extend(dropped.shape))<Result<ImportSummary, ImportError>>(),
  /** Another sheet of the same workbook. */
  'import:sheet': reads(job.extend({ sheet: z.int().min(0).max(1_000) }))<
    Result<ImportSummary, ImportError>
  >(),
  /** What would be made. Makes nothing. */
  'import:preview': reads(job.extend({ plan: importPlan }))<Result<ImportPreview, ImportError>>(),
  /** Makes it, as one action. */
  'import:carryOut': changes(job.extend({ plan: importPlan }))<
    Result<ImportDone, ImportWriteError>
  >(),
  /** Stops what is being read or made, and lets go of the file. */
  'import:stop': reads(job)<null>(),
};

export interface ImportEvents {
  'import:progress': { readonly job: string; readonly done: number; readonly total: number };
}
