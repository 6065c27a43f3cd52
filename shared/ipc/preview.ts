import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';
import { paperOrder } from './export.ts';
import type { ExportError } from './export.ts';

/** How it will look, or where there is no page yet, what goes in. */
export type Preview =
  | {
      readonly kind: 'pages';
      readonly pages: readonly PreviewPage[];
      /** Of a poster: on how many sheets it stands. */
      readonly sheets: number | null;
    }
  | {
      readonly kind: 'list';
      readonly titles: readonly string[];
      /** What of each goes along: headings of columns or of parts. */
      readonly parts: readonly string[];
      readonly photos: number;
    };

/** Drawn by the printer's own window: the page that asked never sees the HTML. */
export interface PreviewPage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export const previewRequests = {
  /** The first pages of what `export:start` would make; `export:cancel` stops it by its job. */
  'export:preview': reads(z.object({ job: z.uuid(), order: paperOrder }))<
    Result<Preview, ExportError>
  >(),
};
