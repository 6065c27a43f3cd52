import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';
import type { ExportDone } from './export.ts';
import type { GlossaryError } from './glossary.ts';

/** The sheet for the data protection officer; what it says of this computer main knows itself. */
export const leafletOrder = z.object({
  title: z.string().max(200),
  language: z.enum(['nl', 'en']),
});
export type LeafletOrder = z.infer<typeof leafletOrder>;

export const leafletRequests = {
  /** Asks where, and writes one A4; `export:open` then opens it by its job. */
  'export:leaflet': reads(z.object({ job: z.uuid(), order: leafletOrder }))<
    Result<ExportDone, GlossaryError>
  >(),
};
