import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';
import type { ExportDone, ExportError } from './export.ts';

const label = z.string().max(120);
const count = z.int().min(0);

/**
 * The year as it is printed: names of months, themes and places, and numbers. All that somebody wrote
 * in it is the story of the year and its reason, which colleagues have already: nothing private fits.
 */
export const yearPaper = z.object({
  title: label,
  intro: z.string().max(400),
  figures: z.array(z.object({ label, count })).max(12),
  charts: z
    .array(
      z.object({
        heading: label,
        of: label,
        unit: label,
        rows: z.array(z.object({ label, count })).max(500),
      }),
    )
    .max(8),
  story: z
    .object({ heading: label, title: z.string().max(300), reason: z.string().max(2_000) })
    .nullable(),
  foot: label,
});
export type YearPaper = z.infer<typeof yearPaper>;

export const yearOrder = z.object({
  paper: yearPaper,
  fileTitle: z.string().max(200),
  language: z.enum(['nl', 'en']),
});
export type YearOrder = z.infer<typeof yearOrder>;

export const yearRequests = {
  /** Asks where, and writes one tagged PDF; `export:open` then opens it by its job. */
  'export:year': reads(z.object({ job: z.uuid(), order: yearOrder }))<
    Result<ExportDone, ExportError>
  >(),
};
