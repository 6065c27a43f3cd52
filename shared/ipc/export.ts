import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

export const exportFormats = ['markdown-folder', 'markdown-file', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportKinds = ['lesson', 'initiative'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const exportOrder = z.object({
  kind: z.enum(exportKinds),
  ids: z.array(recordId).min(1).max(20_000),
  format: z.enum(exportFormats),
  /** Names of share fields to leave out; a private field has no name here at all. */
  leaveOut: z.array(z.string().max(60)),
  title: z.string().max(200),
  language: z.enum(['nl', 'en']),
});
export type ExportOrder = z.infer<typeof exportOrder>;

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
