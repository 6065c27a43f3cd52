import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

const officeFormats = ['docx', 'xlsx', 'csv'] as const;
export type OfficeFormat = (typeof officeFormats)[number];

const exportFormats = ['pdf', ...officeFormats, 'markdown-file', 'markdown-folder'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const paperColourNames = ['water', 'live', 'well', 'clay', 'care', 'plum'] as const;
export type PaperColour = (typeof paperColourNames)[number];
/** The colour of an area on paper: each is readable on white, and white on it. */
export const paperColours = {
  water: '#0e5a62',
  live: '#2c6a35',
  well: '#805c00',
  clay: '#87451f',
  care: '#93284f',
  plum: '#5a4788',
} as const satisfies Readonly<Record<PaperColour, string>>;

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
});
export type ExportOrder = z.infer<typeof exportOrder>;

/** What a person chose last time; the next export begins with it. */
export const exportChoice = exportOrder.pick({ format: true, leaveOut: true, colour: true });

export type ExportError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'nothing-to-export' }
  | { readonly kind: 'not-written'; readonly because: 'disk-full' | 'no-access' | 'disk-error' };

export interface ExportDone {
  /** Names the result for `export:open` and `export:reveal`. */
  readonly job: string;
  readonly files: number;
  /** Chosen records that were left out, because they are gone. */
  readonly missing: number;
  readonly fileName: string;
}

export const exportRequests = {
  /** Asks where, then writes. Runs beside other requests; `job` is the caller's own name for it. */
  'export:start': reads(z.object({ job: z.uuid(), order: exportOrder }))<
    Result<ExportDone, ExportError>
  >(),
  'export:cancel': reads(z.object({ job: z.uuid() }))<null>(),
  'export:open': reads(z.object({ job: z.uuid() }))<boolean>(),
  'export:reveal': reads(z.object({ job: z.uuid() }))<boolean>(),
};

export interface ExportEvents {
  'export:progress': { readonly job: string; readonly done: number; readonly total: number };
}
