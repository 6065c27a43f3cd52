import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';
import type { ExportDone, ExportError } from './export.ts';

/** The translations that come on one A4, in this order. */
export const glossaryOrder = z.object({
  ids: z.array(recordId).max(1_000),
  /** Above the columns, and in the name of the file. */
  title: z.string().max(300),
  language: z.enum(['nl', 'en']),
});
export type GlossaryOrder = z.infer<typeof glossaryOrder>;

export type GlossaryError =
  | ExportError
  /** Not even the smallest readable letters get it on one page. */
  | { readonly kind: 'too-much' };

export const glossaryRequests = {
  /** Asks where, and writes; `export:open` then opens it by its job. */
  'export:glossary': reads(z.object({ job: z.uuid(), order: glossaryOrder }))<
    Result<ExportDone, GlossaryError>
  >(),
};
