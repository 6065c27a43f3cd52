import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';
import { deckFormats } from './deckFormat.ts';
import { dossierFacts } from './dossier.ts';
import { historyOrder } from './history.ts';
import { leavingChoices } from './leavingNames.ts';
import type { NamedCard } from './leavingNames.ts';
import { paperColourNames } from './paperColour.ts';
import { posterChoice, posterOrder } from './poster.ts';

const officeFormats = ['docx', 'xlsx', 'csv'] as const;
export type OfficeFormat = (typeof officeFormats)[number];

const exportFormats = [
  'pdf',
  'dossier',
  ...officeFormats,
  'markdown-file',
  'markdown-folder',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a person can choose; a learning history comes in two, and slides become a talk first. */
const choosableFormats = [...exportFormats, 'history-pdf', 'history-docx', ...deckFormats] as const;
export type ChoosableFormat = (typeof choosableFormats)[number];

export const exportKinds = ['lesson', 'initiative'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const exportOrder = z.object({
  kind: z.enum(exportKinds),
  ids: z.array(recordId).min(1).max(20_000),
  format: z.enum(exportFormats),
  /** Names of share fields to leave out; a private field has no name here at all. */
  leaveOut: z.array(z.string().max(60)),
  title: z.string().max(200),
  colour: z.enum(paperColourNames),
  language: z.enum(['nl', 'en']),
  /** With the format of that name. */
  dossier: dossierFacts.optional(),
  /** What becomes of each name on the cards. */
  names: leavingChoices.optional(),
});
export type ExportOrder = z.infer<typeof exportOrder>;

/** Whatever can be put on paper or in a file. */
export const paperOrder = z.discriminatedUnion('kind', [exportOrder, posterOrder, historyOrder]);
export type PaperOrder = z.infer<typeof paperOrder>;

/** What a person chose last time; the next export begins with it. */
export const exportChoice = exportOrder.pick({ leaveOut: true }).extend({
  /** Where somebody chose another than the colour of the area. */
  colour: exportOrder.shape.colour.optional(),
  format: z.enum(choosableFormats),
  poster: posterChoice.default({ size: 'a3', leaveOut: [] }),
});

export type ExportError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'nothing-to-export' }
  | { readonly kind: 'not-written'; readonly because: 'disk-full' | 'no-access' | 'disk-error' };

/** A card names somebody, and no choice was made about it. */
export type PaperError = ExportError | { readonly kind: 'names-found' };

export interface ExportDone {
  /** Names the result for `export:open` and `export:reveal`. */
  readonly job: string;
  readonly files: number;
  /** Chosen records that were left out, because they are gone. */
  readonly missing: number;
  /** Stories that nobody agreed to tell, or in which a name seems to stand. */
  readonly storiesHome?: number;
  /** Other things of a learning history in which a name seems to stand. */
  readonly rowsHome?: number;
  readonly fileName: string;
}

export const exportRequests = {
  /** Asks where, then writes. Runs beside other requests; `job` is the caller's own name for it. */
  'export:start': reads(z.object({ job: z.uuid(), order: paperOrder }))<
    Result<ExportDone, PaperError>
  >(),
  /** The cards of an order that seem to name somebody; null when `export:cancel` stopped it. */
  'export:names': reads(z.object({ job: z.uuid(), order: paperOrder }))<
    readonly NamedCard[] | null
  >(),
  'export:cancel': reads(z.object({ job: z.uuid() }))<null>(),
  'export:open': reads(z.object({ job: z.uuid() }))<boolean>(),
  'export:reveal': reads(z.object({ job: z.uuid() }))<boolean>(),
};

export interface ExportEvents {
  'export:progress': { readonly job: string; readonly done: number; readonly total: number };
}
